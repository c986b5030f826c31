// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/searchtext.h"

#include "models/domain/case.h"

#include <algorithm>

namespace lajur::storage {

namespace {

constexpr int TrigramLength = 3;
constexpr int MostTrigrams = 64; // more do not narrow any further

} // namespace

SearchText::SearchText(const QString &typed)
    : m_words(typed.toUpper().simplified().split(u' ', Qt::SkipEmptyParts))
{
}

QString SearchText::of(const domain::Case &entry)
{
    const QStringList words{entry.name, entry.nip, entry.email, entry.opd, entry.number, entry.agendaNumber};
    return words.join(u' ').toUpper().simplified();
}

bool SearchText::isLong() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(),
                       [](const QString &word) { return word.toUcs4().size() >= TrigramLength; });
}

bool SearchText::matches(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

QString SearchText::trigramExpression() const
{
    QStringList terms;
    for (const QString &word : m_words) {
        const auto points = word.toUcs4(); // the tokenizer counts characters, not UTF-16 units
        for (qsizetype i = 0; i + TrigramLength <= points.size() && terms.size() < MostTrigrams; ++i) {
            QString trigram;
            for (const uint point : points.mid(i, TrigramLength))
                trigram += QChar::fromUcs4(point);
            terms.append(u'"' + trigram.replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
    }
    terms.removeDuplicates();
    return terms.join(QStringLiteral(" AND "));
}

QString SearchText::likePatterns() const
{
    QStringList patterns;
    for (QString word : m_words) {
        word.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        patterns.append(u'%' + word + u'%');
    }
    return patterns.join(QChar(0x1f));
}

QString SearchText::nameStart() const
{
    QString letters;
    for (const QChar c : m_words.join(QString())) {
        if (c.isLetter())
            letters += c;
    }
    return letters.left(2);
}

QString SearchText::nameEnd() const
{
    QString end = nameStart();
    if (!end.isEmpty())
        end.back() = QChar(end.back().unicode() + 1);
    return end;
}

} // namespace lajur::storage
