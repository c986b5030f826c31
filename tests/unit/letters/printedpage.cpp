// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printedpage.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTextDocumentFragment>

namespace {

constexpr double mmPerPoint = 25.4 / 72;

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s of poppler-utils failed", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

PrintedPage::PrintedPage(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no temporary file");
    const QString boxes
        = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)</word>"));
    for (auto it = word.globalMatch(boxes); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto mm = [&match](int group) { return match.captured(group).toDouble() * mmPerPoint; };
        m_words.append({QTextDocumentFragment::fromHtml(match.captured(5)).toPlainText(),
                        QRectF(QPointF(mm(1), mm(2)), QPointF(mm(3), mm(4)))});
    }

    m_information = run(QStringLiteral("pdfinfo"), {QStringLiteral("-box"), file.fileName()});
    static const QRegularExpression media(QStringLiteral("MediaBox: +0.00 +0.00 +([\\d.]+) +([\\d.]+)"));
    const QRegularExpressionMatch size = media.match(m_information);
    m_points = {size.captured(1).toDouble(), size.captured(2).toDouble()};
    static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
    m_pages = count.match(m_information).captured(1).toInt();

    const QStringList rows = run(QStringLiteral("pdffonts"), {file.fileName()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    static const QRegularExpression row(QStringLiteral("^(\\S+) .* (yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+$"));
    for (const QString &line : rows) {
        const QRegularExpressionMatch match = row.match(line);
        m_fonts.append(match.captured(1) + u' ' + match.captured(2));
    }
    m_fonts.sort();
}

QString PrintedPage::text() const
{
    QStringList texts;
    for (const Word &word : m_words)
        texts.append(word.text);
    return texts.join(u' ');
}

QRectF PrintedPage::find(const QString &phrase) const
{
    const QStringList wanted = phrase.split(u' ');
    for (qsizetype i = 0; i + wanted.size() <= m_words.size(); ++i) {
        QRectF box;
        qsizetype n = 0;
        for (; n < wanted.size() && m_words.at(i + n).text == wanted.at(n); ++n)
            box |= m_words.at(i + n).box;
        if (n == wanted.size())
            return box;
    }
    return {};
}
