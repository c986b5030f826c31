// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/pagekind.h"

#include "models/identity/editdistance.h"

#include <algorithm>
#include <optional>

namespace lajur::identity {

namespace {

constexpr qsizetype mostWords = 1500; ///< Of a page; what comes behind is no heading.

/// One word of a line in capitals, with letters for the digits that a machine takes for them.
struct Token {
    QString letters;
    bool capital; ///< Begins with a capital letter.
};

using Line = QList<Token>;

/// The place of a phrase in a line.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'0':
            letters += u'O';
            break;
        case u'1':
        case u'|':
        case u'!':
            letters += u'I';
            break;
        case u'5':
        case u'$':
            letters += u'S';
            break;
        default:
            if (character.isLetter())
                letters += character.toUpper();
        }
    }
    return letters;
}

bool startsWithCapital(QStringView text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return first != text.cend() && !first->isLower();
}

/// Lines of the page's upper half from the top, each from left to right.
QList<Line> linesOf(const OcrWords &words, const QSizeF &page)
{
    OcrWords upper;
    for (const OcrWord &word : words) {
        if (upper.size() < mostWords && word.box.isValid() && word.box.center().y() < page.height() / 2)
            upper.append(word);
    }
    std::stable_sort(upper.begin(), upper.end(), [](const OcrWord &one, const OcrWord &other) {
        return one.box.center().y() < other.box.center().y();
    });
    QList<OcrWords> rows;
    for (const OcrWord &word : std::as_const(upper)) {
        // The words come by height: the one before stands on the same line or on the one above.
        const bool same = !rows.isEmpty()
            && word.box.center().y() - rows.constLast().constLast().box.center().y()
                < 0.5 * std::min(word.box.height(), rows.constLast().constFirst().box.height());
        if (same)
            rows.last().append(word);
        else
            rows.append(OcrWords{word});
    }
    QList<Line> lines;
    for (OcrWords &row : rows) {
        std::stable_sort(row.begin(), row.end(),
                         [](const OcrWord &one, const OcrWord &other) { return one.box.left() < other.box.left(); });
        Line line;
        for (const OcrWord &word : std::as_const(row)) {
            const QString letters = lettersOf(word.text);
            if (!letters.isEmpty())
                line.append({letters, startsWithCapital(word.text)});
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// How many letters of a phrase may be misread.
int tolerance(qsizetype letters)
{
    return letters < 5 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3;
}

/// Where the phrase (its words without spaces) begins at a token: words may be run together or spaced out.
std::optional<Span> phraseAt(const Line &line, qsizetype begin, QStringView phrase)
{
    const int allowed = tolerance(phrase.size());
    QString joined;
    std::optional<Span> best;
    int least = allowed + 1;
    for (qsizetype i = begin; i < line.size() && joined.size() <= phrase.size(); ++i) {
        joined += line.at(i).letters;
        if (joined.size() > phrase.size() + allowed)
            break;
        if (const int distance = editDistance(joined, phrase); distance < least) {
            least = distance;
            best = Span{begin, i + 1};
        }
    }
    return best;
}

/// As phraseAt, as a heading is written: each of its words begins with a capital letter.
std::optional<Span> headingAt(const Line &line, qsizetype begin, QStringView phrase)
{
    const auto span = phraseAt(line, begin, phrase);
    const auto first = line.cbegin() + begin;
    if (span && std::all_of(first, line.cbegin() + span->end, [](const Token &token) { return token.capital; }))
        return span;
    return std::nullopt;
}

/// The line is headed by the phrase. A single short token before it is a speck.
bool isHeadedBy(const Line &line, QStringView phrase)
{
    if (headingAt(line, 0, phrase))
        return true;
    return line.constFirst().letters.size() <= 2 && headingAt(line, 1, phrase);
}

bool isHeadedByOne(const Line &line, const QStringList &phrases)
{
    return std::any_of(phrases.cbegin(), phrases.cend(),
                       [&](const QString &phrase) { return isHeadedBy(line, phrase); });
}

/// Where what the letter is about begins, behind "Hal" or "Perihal"; the line's size if it names no subject.
qsizetype subjectOf(const Line &line)
{
    // Beside the subject the place and date, or an addressee, may stand: it need not begin the line.
    for (qsizetype i = 0; i < std::min<qsizetype>(line.size(), 3); ++i) {
        for (const QString &label : {QStringLiteral("PERIHAL"), QStringLiteral("HAL")}) {
            if (line.at(i).capital && phraseAt(line, i, label) && line.at(i).letters.size() <= label.size() + 1)
                return i + 1;
        }
    }
    return line.size();
}

/// The first of the words in a stretch of lines; none if none of them stands there.
QString firstOf(const QList<Line> &lines, qsizetype from, qsizetype to, const QStringList &phrases)
{
    for (qsizetype i = from; i < to; ++i) {
        for (qsizetype token = 0; token < lines.at(i).size(); ++token) {
            for (const QString &phrase : phrases) {
                if (phraseAt(lines.at(i), token, phrase))
                    return phrase;
            }
        }
    }
    return {};
}

/// Which decision, where a heading says that it is one.
PageKind decision(const QList<Line> &lines)
{
    static const QStringList titles{QStringLiteral("KEPUTUSAN"),        QStringLiteral("SURATKEPUTUSAN"),
                                    QStringLiteral("PETIKANKEPUTUSAN"), QStringLiteral("PETIKANSURATKEPUTUSAN"),
                                    QStringLiteral("SALINANKEPUTUSAN"), QStringLiteral("SALINANSURATKEPUTUSAN")};
    static const QString pangkat = QStringLiteral("PANGKAT");
    static const QString jabatan = QStringLiteral("JABATAN");
    const auto title
        = std::find_if(lines.cbegin(), lines.cend(), [](const Line &line) { return isHeadedByOne(line, titles); });
    if (title == lines.cend())
        return {};
    const auto reasons = std::find_if(title, lines.cend(), [](const Line &line) {
        return isHeadedByOne(line, {QStringLiteral("MENIMBANG"), QStringLiteral("MEMBACA")});
    });
    const qsizetype from = title - lines.cbegin();
    QString word = firstOf(lines, from, reasons - lines.cbegin(), {pangkat, jabatan});
    if (word.isEmpty()) {
        // An SK of pangkat may have no title of its own; its reasons name both, but only one as what is granted.
        const QString granted
            = firstOf(lines, reasons - lines.cbegin(), lines.size(),
                      {QStringLiteral("KENAIKANPANGKAT"), QStringLiteral("DINAIKKANPANGKATNYA"),
                       QStringLiteral("PENGANGKATANDALAMJABATAN"), QStringLiteral("DIANGKATDALAMJABATAN")});
        word = granted.isEmpty() ? QString() : granted.contains(pangkat) ? pangkat : jabatan;
    }
    if (word.isEmpty())
        return {};
    return {word == pangkat ? QStringLiteral("sk_pangkat") : QStringLiteral("sk_jabatan"),
            {QStringLiteral("KEPUTUSAN"), word}};
}

/// A heading that tells by itself.
struct Title {
    QString phrase;
    PageKind kind; ///< Empty for a paper that is none of ours, though words below may look so.
};

const QList<Title> &titles()
{
    static const QString request = QStringLiteral("surat_permohonan");
    static const QString recommendation = QStringLiteral("surat_rekomendasi");
    static const QString permohonan = QStringLiteral("PERMOHONAN");
    static const QString rekomendasi = QStringLiteral("REKOMENDASI");
    static const QList<Title> list{
        {QStringLiteral("TANDATERIMA"), {}},
        {QStringLiteral("SURATPERMOHONAN"), {request, {permohonan}}},
        {QStringLiteral("FORMULIRPERMOHONAN"), {request, {permohonan}}},
        {QStringLiteral("PERMOHONAN"), {request, {permohonan}}},
        {QStringLiteral("SURATREKOMENDASI"), {recommendation, {rekomendasi}}},
        {QStringLiteral("REKOMENDASI"), {recommendation, {rekomendasi}}},
    };
    return list;
}

std::optional<PageKind> titleOf(const Line &line)
{
    for (const Title &title : titles()) {
        if (isHeadedBy(line, title.phrase))
            return title.kind;
    }
    const qsizetype subject = subjectOf(line);
    // "Hal: Mohon …" and the like put a word before it.
    for (qsizetype i = subject; i < std::min(line.size(), subject + 3); ++i) {
        for (const Title &title : titles()) {
            if (!title.kind.kind.isEmpty() && phraseAt(line, i, title.phrase))
                return title.kind;
        }
    }
    return std::nullopt;
}

} // namespace

PageKind pageKindOf(const OcrWords &words, const QSizeF &page)
{
    const QList<Line> lines = linesOf(words, page);
    // First what repeats the letter's own words below: a disposisi names the subject it is about.
    static const QStringList notes{QStringLiteral("LEMBARDISPOSISI"), QStringLiteral("LEMBARANDISPOSISI"),
                                   QStringLiteral("KARTUDISPOSISI"), QStringLiteral("DISPOSISI")};
    if (std::any_of(lines.cbegin(), lines.cend(), [](const Line &line) { return isHeadedByOne(line, notes); }))
        return {QStringLiteral("disposisi"), {QStringLiteral("DISPOSISI")}};
    if (const PageKind decided = decision(lines); !decided.kind.isEmpty())
        return decided;
    for (const Line &line : lines) {
        if (const auto kind = titleOf(line))
            return *kind;
    }
    return {};
}

} // namespace lajur::identity
