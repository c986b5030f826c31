// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gelar.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lajur::domain {

namespace {

// Before the name. One letter is a gelar only with its dot.
constexpr const char *frontGelar[] = {"Prof", "Dr", "drg", "drh", "Drs", "Dra", "Ir", "H", "Hj", "KH", "Apt", "Ns"};

// Behind the name, without dots; unmistakable even without dots and without a comma before it ("Budi Santoso SE").
constexpr const char *plainGelar[]
    = {"SE",     "SH",     "ST",     "SKom",   "SSTP",  "SSos",    "SSi",    "SPd",    "SIP",   "SAg",   "SAk",
       "SAkun",  "SArs",   "SEI",    "SFarm",  "SGz",   "SHI",     "SHum",   "SHut",   "SIK",   "SIKom", "SIPem",
       "SKed",   "SKep",   "SKH",    "SKM",    "SKG",   "SKS",     "SPdI",   "SPdSD",  "SPi",   "SPt",   "SPsi",
       "SPWK",   "SSn",    "SST",    "SStat",  "SSy",   "STP",     "STh",    "STHI",   "STI",   "STr",   "STrIP",
       "STrKeb", "STrKep", "STrKes", "STrKom", "STrT",  "STrSos",  "STrPas", "IPM",    "IPU",   "AMd",   "AMdKom",
       "AMdKeb", "AMdKep", "AMdKL",  "AMdAK",  "AMdT",  "AMdAkun", "AMdGz",  "AMdKes", "AMdIP", "AMaPd", "AMK",
       "AMKeb",  "MT",     "MM",     "MH",     "MAB",   "MAg",     "MAk",    "MBA",    "MCs",   "MEc",   "MEcDev",
       "MEng",   "MHan",   "MHum",   "MIKom",  "MKes",  "MKn",     "MKom",   "MKM",    "MPA",   "MPd",   "MPdI",
       "MPH",    "MPP",    "MPsi",   "MSc",    "MSE",   "MSi",     "MSM",    "MSn",    "MSos",  "MStat", "MTI",
       "MTr",    "MTrAP",  "MTrIP",  "MURP",   "MPWK",  "MLing",   "MFarm",  "MKep",   "BSc",   "BEng",  "PhD",
       "CPA",    "CEH",    "CHFI",   "CISSP",  "CGCAE", "CRMO",    "CFrA"};

// Also a name, a syllable or a word: only with its dots or behind a comma.
constexpr const char *ambiguousGelar[] = {"SP", "SS",  "SAP", "SAB", "SIA", "Ners", "Ns", "Apt",  "Ak", "AMa",
                                          "AP", "AKs", "MA",  "MAP", "MIP", "BA",   "CA", "CISA", "QIA"};

struct BackGelar {
    QSet<QString> known; // folded: "SKOM"
    QSet<QString> bareSpellings; // as they may stand without dots: "SKom" and "SKOM"
};

const BackGelar &backGelarSets()
{
    static const BackGelar sets = [] {
        BackGelar made;
        for (const char *gelar : ambiguousGelar)
            made.known.insert(QString::fromLatin1(gelar).toUpper());
        for (const char *gelar : plainGelar) {
            const QString spelling = QString::fromLatin1(gelar);
            made.known.insert(spelling.toUpper());
            made.bareSpellings << spelling << spelling.toUpper();
        }
        return made;
    }();
    return sets;
}

QString withoutDots(const QString &word)
{
    return QString(word).remove(QLatin1Char('.'));
}

qsizetype letterCount(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// "Sp.PD", "Sp. A": specialists have as many gelar as there are fields.
bool isSpecialist(const QString &word)
{
    return word.startsWith(QLatin1String("Sp."), Qt::CaseInsensitive) && word.size() <= 9;
}

/// Dots inside, as in "S.Xyz." or "M.Xy.Z": an abbreviation that the list need not know, believed only behind a comma.
bool isDottedAbbreviation(const QString &word)
{
    const QStringList parts = word.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    return parts.size() >= 2 && parts.constFirst().size() <= 2
        && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.size() <= 6; });
}

bool isKnownBehindComma(const QString &word)
{
    return backGelarSets().known.contains(withoutDots(word).toUpper()) || isSpecialist(word)
        || isDottedAbbreviation(word);
}

bool isKnownBehindName(const QString &word)
{
    if (!word.contains(QLatin1Char('.')))
        return backGelarSets().bareSpellings.contains(word);
    return letterCount(word) >= 2
        && (backGelarSets().known.contains(withoutDots(word).toUpper()) || isSpecialist(word));
}

/// How many of the last words are one gelar, 0 if none: "S. Kom." is one of two words. Initials ("Ahmad S. T.") are
/// not: the last of several words has two letters at least.
template <typename Known>
qsizetype gelarWordsAtEnd(const QStringList &words, Known isKnown)
{
    for (qsizetype count = std::min<qsizetype>(3, words.size()); count >= 2; --count) {
        const QStringList last = words.last(count);
        const bool abbreviated = std::all_of(last.cbegin(), last.cend() - 1,
                                             [](const QString &word) { return word.endsWith(QLatin1Char('.')); });
        const QString joined = last.join(QString());
        if (abbreviated && letterCount(last.constLast()) >= 2
            && (backGelarSets().known.contains(withoutDots(joined).toUpper()) || isSpecialist(joined))) {
            return count;
        }
    }
    return !words.isEmpty() && isKnown(words.constLast()) ? 1 : 0;
}

bool isAllGelar(const QString &segment)
{
    QStringList words = segment.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        const qsizetype count = gelarWordsAtEnd(words, isKnownBehindComma);
        if (count == 0)
            return false;
        words.remove(words.size() - count, count);
    }
    return true;
}

QString withoutSegmentsBehindCommas(QString name)
{
    for (qsizetype comma = name.lastIndexOf(u','); comma >= 0; comma = name.lastIndexOf(u',')) {
        if (!isAllGelar(name.mid(comma + 1)))
            break;
        name.truncate(comma);
    }
    return name.trimmed();
}

QString withoutWordsBehindName(const QString &name)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (;;) {
        const qsizetype count = gelarWordsAtEnd(words, isKnownBehindName);
        if (count == 0 || count == words.size())
            return words.join(QLatin1Char(' '));
        words.remove(words.size() - count, count);
    }
}

bool isFrontGelar(QStringView word)
{
    return std::any_of(std::begin(frontGelar), std::end(frontGelar), [word](const char *gelar) {
        return word.compare(QLatin1String(gelar), Qt::CaseInsensitive) == 0;
    });
}

/// Length of the gelar the text begins with, with its dot or space; 0 if there is none or nothing follows it.
qsizetype frontGelarLength(QStringView text)
{
    const auto end = std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    const qsizetype length = end - text.cbegin();
    if (length == text.size() || !isFrontGelar(text.first(length)))
        return 0;
    const QChar after = text.at(length);
    const bool separated = after == u'.' || (after == u' ' && length > 1);
    return separated && letterCount(text.mid(length)) > 0 ? length + 1 : 0;
}

bool isOnlyGelar(const QString &rest)
{
    return rest.contains(QLatin1Char('.')) && letterCount(rest) >= 2
        && (isKnownBehindName(rest) || (rest.endsWith(QLatin1Char('.')) && isFrontGelar(QStringView(rest).chopped(1))));
}

} // namespace

QString withoutGelar(const QString &name)
{
    QString rest = withoutWordsBehindName(withoutSegmentsBehindCommas(name));
    while (const qsizetype length = frontGelarLength(rest))
        rest = rest.mid(length).trimmed();
    return isOnlyGelar(rest) ? QString() : rest;
}

} // namespace lajur::domain
