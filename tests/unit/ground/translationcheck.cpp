// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/translationcheck.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace lajur::ground {

namespace {

/// One text of a .ts file with its translation; several forms if it counts something.
struct Message {
    QString source;
    QString state; ///< "", "unfinished", "vanished" or "obsolete".
    QStringList forms;
    bool counts = false;
};

QSet<QString> placeholders(const QString &text, bool counts)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?(\\d{1,2})|(n))"));
    QSet<QString> found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // A form for exactly one may leave the number out.
        if (!counts || match.captured(2).isEmpty())
            found.insert(match.captured(1) + match.captured(2));
    }
    return found;
}

QString faultOf(const Message &message)
{
    if (message.state == QLatin1String("unfinished"))
        return QStringLiteral("is not translated");
    if (!message.state.isEmpty())
        return QStringLiteral("is no longer in the sources");
    if (message.forms.isEmpty()
        || std::any_of(message.forms.begin(), message.forms.end(), [](const QString &form) { return form.isEmpty(); }))
        return QStringLiteral("has an empty translation");
    const QSet<QString> wanted = placeholders(message.source, message.counts);
    for (const QString &form : message.forms) {
        if (placeholders(form, message.counts) != wanted)
            return QStringLiteral("has other placeholders in its translation");
    }
    return {};
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == QLatin1String("translation"))
            break;
    }
    if (!message.counts)
        message.forms = {text};
}

} // namespace

QStringList translationFaults(const QByteArray &ts)
{
    QStringList faults;
    QXmlStreamReader xml(ts);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            message = Message();
            message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            const QString fault = faultOf(message);
            if (!fault.isEmpty())
                faults.append(QStringLiteral("%1: \"%2\" %3").arg(context, message.source, fault));
        }
    }
    if (xml.hasError())
        faults.append(QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return faults;
}

} // namespace lajur::ground
