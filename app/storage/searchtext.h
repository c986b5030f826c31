// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lajur::domain {
struct Case;
}

namespace lajur::storage {

/// What a clerk's search words are compared with, and how they reach the index; nothing typed is a wildcard.
class SearchText
{
public:
    explicit SearchText(const QString &typed);

    /// Name, NIP, e-mail, OPD and numbers of a case in one upper-case text.
    static QString of(const domain::Case &entry);

    /// Long enough for the index: some word has three characters or more.
    bool isLong() const;
    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &words() const { return m_words; } ///< In upper case.
    /// Whether every word occurs in the text.
    bool matches(const QString &text) const;
    /// FTS5 expression that holds for every text that matches (and some that do not); for the trigram tokenizer.
    QString trigramExpression() const;
    /// LIKE patterns, one for each word, joined by U+001F; escaped by a backslash.
    QString likePatterns() const;

    /// First two letters typed, in the form of Case::nameKey; empty if there are none.
    QString nameStart() const;
    /// Least text greater than all that begin with nameStart().
    QString nameEnd() const;

private:
    QStringList m_words;
};

} // namespace lajur::storage
