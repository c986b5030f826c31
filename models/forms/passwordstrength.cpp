// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/passwordstrength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lajur::forms {

namespace {

using Mark = FieldState::Mark;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr int strongLength = 14;
constexpr int strongMixedLength = 11;
constexpr int fewestDifferent = 5;
constexpr int longestRow = 4;
constexpr int shortestPersonalWord = 4;

// What is tried first here.
constexpr const char *usualWords[]
    = {"password", "sandi", "rahasia",    "bismillah", "indonesia", "batam",   "kominfo", "admin",
       "lajur",    "bsre",  "sertifikat", "qwerty",    "sayang",    "merdeka", "garuda",  "persandian"};

qsizetype characters(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUcs4().size();
}

/// Rest of the password once the words that stand in it are taken out.
QString withoutWords(QString password, const QStringList &words)
{
    for (const QString &word : words)
        password.remove(word, Qt::CaseInsensitive);
    return password;
}

QStringList usual(const QStringList &personal)
{
    QStringList words;
    for (const char *word : usualWords)
        words.append(QLatin1String(word));
    for (const QString &text : personal) {
        for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() >= shortestPersonalWord)
                words.append(word);
        }
    }
    return words;
}

/// Longest run such as "1234", "dcba" or "aaaa".
int longestRun(const QString &password)
{
    int longest = 1;
    for (const int step : {-1, 0, 1}) {
        int run = 1;
        for (qsizetype i = 1; i < password.size(); ++i) {
            run = password.at(i).unicode() - password.at(i - 1).unicode() == step ? run + 1 : 1;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

int kindsOfCharacters(const QString &password)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar character : password) {
        if (character.isDigit())
            digit = true;
        else if (character.isUpper())
            upper = true;
        else if (character.isLower())
            lower = true;
        else
            other = true;
    }
    return int(lower) + int(upper) + int(digit) + int(other);
}

} // namespace

FieldState passwordStrength(const QString &password, const QStringList &personal)
{
    const qsizetype length = characters(password);
    if (length < shortestPassword) {
        return {Mark::Error,
                Tr::tr("%1 of at least %2 characters. Several words are easy to remember.")
                    .arg(length)
                    .arg(shortestPassword),
                {},
                {}};
    }
    const QString rest = withoutWords(password, usual(personal));
    if (characters(rest) < shortestPassword && rest != password)
        return {Mark::Warning,
                Tr::tr("Easy to guess: a name or a usual word. Add words that do not belong together."),
                {},
                {}};
    const QSet<QChar> different(password.cbegin(), password.cend());
    if (different.size() < fewestDifferent || longestRun(password) > longestRow)
        return {Mark::Warning,
                Tr::tr("Easy to guess: a row or a repetition. Add words that do not belong together."),
                {},
                {}};
    if (length >= strongLength || (length >= strongMixedLength && kindsOfCharacters(password) >= 3))
        return {Mark::Check, Tr::tr("Hard to guess"), {}, {}};
    return {Mark::Plain, Tr::tr("Will do. A longer one is harder to guess."), {}, {}};
}

} // namespace lajur::forms
