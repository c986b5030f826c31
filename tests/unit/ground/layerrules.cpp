// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/layerrules.h"

#include <QHash>
#include <QRegularExpression>

namespace lajur::ground {

namespace {

/// What each folder of `models` may include besides itself. A new folder is added here when it is made.
const QHash<QString, QStringList> &modelLayers()
{
    static const QString domain = QStringLiteral("domain");
    static const QString workflow = QStringLiteral("workflow");
    static const QString identity = QStringLiteral("identity");
    static const QString letters = QStringLiteral("letters");
    static const QString services = QStringLiteral("services");
    static const QHash<QString, QStringList> layers{
        {domain, {}},
        {workflow, {domain}},
        {identity, {domain}},
        {letters, {domain}},
        {services, {domain, workflow, identity, letters}},
        {QStringLiteral("paperwire"), {domain, services}},
        {QStringLiteral("itemmodels"), {domain, workflow, identity, letters, services}},
        {QStringLiteral("forms"), {domain, workflow, identity, services}},
    };
    return layers;
}

/// Folders of `app` that put the others together; all its other folders are adapters.
bool putsTogether(const QString &folder)
{
    static const QStringList folders{QStringLiteral("composition"), QStringLiteral("cli"), QStringLiteral("desktop")};
    return folders.contains(folder);
}

/// The worker reads KTPs with what has a folder of its own because it is tested and measured without one.
bool isPartOf(const QString &folder, const QString &part)
{
    return folder == QLatin1String("worker") && part == QLatin1String("ktp");
}

/// Why a file of folder `top`/`folder` may not include `path`; empty if it may.
QString objection(const QString &top, const QString &folder, const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QString &otherTop = parts.constFirst();
    const QString otherFolder = parts.value(1);
    if (path.contains(QLatin1String("..")) || parts.size() < 2)
        return QStringLiteral("is not named from the project's root");
    if (otherTop == QLatin1String("tests"))
        return QStringLiteral("belongs to the tests");
    if (top == otherTop && folder == otherFolder)
        return {};
    if (top == QLatin1String("models")) {
        if (otherTop != top)
            return QStringLiteral("lies outside models");
        if (!modelLayers().contains(folder))
            return QStringLiteral("is asked for by a layer without a rule");
        return modelLayers().value(folder).contains(otherFolder) ? QString() : QStringLiteral("is another layer");
    }
    if (top == QLatin1String("ui"))
        return otherTop == QLatin1String("app") ? QStringLiteral("belongs to app") : QString();
    if (otherTop == QLatin1String("app") && !putsTogether(folder) && !isPartOf(folder, otherFolder))
        return QStringLiteral("is another adapter or an executable");
    if (otherTop == QLatin1String("ui") && !putsTogether(folder))
        return QStringLiteral("belongs to the window");
    return {};
}

/// Classes that tie a model to a database, a device or a window.
bool isForeignToModels(const QString &header)
{
    static const QRegularExpression foreign(QStringLiteral("^(QtSql|QtWidgets|QtPrintSupport|QSql|QPrinter|QMessageBox|"
                                                           "QFileDialog|QWidget|QDialog|sodium|sqlite3|libpq)"));
    return foreign.match(header).hasMatch();
}

} // namespace

QStringList wrongIncludes(const SourceTree &tree)
{
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"));
    QStringList wrong;
    for (const QString &file : tree.files({QStringLiteral(".cpp"), QStringLiteral(".h")})) {
        const QString top = file.section(u'/', 0, 0);
        const QString folder = file.section(u'/', 1, 1);
        if (top != QLatin1String("models") && top != QLatin1String("ui") && top != QLatin1String("app"))
            continue;
        const QStringList lines = tree.lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(lines.at(i));
            const QString path = match.captured(1);
            QString why;
            if (!path.isEmpty() && !path.endsWith(QLatin1String(".moc")) && !path.startsWith(QLatin1String("ui_")))
                why = objection(top, folder, path);
            else if (top == QLatin1String("models") && isForeignToModels(match.captured(2)))
                why = QStringLiteral("is foreign to models");
            if (!why.isEmpty())
                wrong.append(QStringLiteral("%1:%2: %3 %4")
                                 .arg(file)
                                 .arg(i + 1)
                                 .arg(match.captured(1) + match.captured(2), why));
        }
    }
    return wrong;
}

} // namespace lajur::ground
