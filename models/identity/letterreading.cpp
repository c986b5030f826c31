// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/letterreading.h"

#include "models/domain/personname.h"
#include "models/identity/editdistance.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTransform>

#include <algorithm>

namespace lajur::identity {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

/// Below this, what stands there is something else, not the value written differently.
constexpr double leastLikeness = 0.72;
/// Below this, two texts are not worth the comparison of their names.
constexpr double leastRoughLikeness = 0.5;
constexpr qsizetype mostDigitGroups = 6;

/// Neighbouring words taken as one value.
struct Run {
    qsizetype first = 0;
    qsizetype count = 0;
    QString text;
    double likeness = 0;
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

/// A number in groups, with whatever stands before it ("NIK:217103"); a word of letters is none.
bool isDigitGroup(const QString &word)
{
    const qsizetype digits = digitsOf(word).size();
    return digits > 0 && digits * 2 >= word.size();
}

QString trimmedMarks(QString word)
{
    static const QString marks = QStringLiteral(".,;:()[]<>\"'");
    while (!word.isEmpty() && marks.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && marks.contains(word.back()))
        word.chop(1);
    return word;
}

QString joined(const OcrWords &words, qsizetype first, qsizetype count)
{
    QStringList parts;
    for (qsizetype i = first; i < first + count; ++i)
        parts.append(words.at(i).text);
    return parts.join(u' ');
}

QString comparable(const QString &text, LetterValue kind)
{
    if (kind == LetterValue::Name) {
        const auto name = domain::PersonName::parse(text);
        return name ? name->comparisonForm() : text.toUpper();
    }
    return text.simplified().toUpper();
}

Run bestNumber(const OcrWords &words, const QString &typed)
{
    const QString wanted = digitsOf(typed);
    Run best;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString digits;
        for (qsizetype count = 1; count <= mostDigitGroups && first + count <= words.size(); ++count) {
            const QString &word = words.at(first + count - 1).text;
            if (!isDigitGroup(word))
                break;
            digits += digitsOf(word);
            if (digits.size() > wanted.size() + 2)
                break;
            const double alike = likeness(digits, wanted);
            if (alike > best.likeness)
                best = {first, count, digits, alike};
        }
    }
    return best;
}

Run bestEmail(const OcrWords &words, const QString &typed)
{
    Run best;
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype count = 1; count <= 3 && first + count <= words.size(); ++count) { // a space beside the @
            const QString text = trimmedMarks(joined(words, first, count).remove(u' '));
            const double alike = likeness(text.toLower(), typed.toLower());
            if (alike > best.likeness)
                best = {first, count, text, alike};
        }
    }
    return best;
}

Run bestText(const OcrWords &words, const QString &typed, LetterValue kind)
{
    const QString wanted = comparable(typed, kind);
    const QString rough = kind == LetterValue::Name ? wanted : typed.simplified().toUpper();
    const qsizetype usual = std::max<qsizetype>(1, wanted.count(u' ') + 1);
    Run best;
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype count = std::max<qsizetype>(1, usual - 1); count <= usual + 2; ++count) {
            if (first + count > words.size())
                break;
            const QString text = trimmedMarks(joined(words, first, count));
            if (likeness(text.toUpper(), rough) < leastRoughLikeness)
                continue;
            // As long as what is compared is equal, the place that is also written alike is the better one.
            const double alike = likeness(comparable(text, kind), wanted) + likeness(text, typed) / 100;
            if (alike > best.likeness)
                best = {first, count, text, alike};
        }
    }
    return best;
}

Run best(const OcrWords &words, const QString &typed, LetterValue kind)
{
    switch (kind) {
    case LetterValue::Digits:
        return bestNumber(words, typed);
    case LetterValue::Email:
        return bestEmail(words, typed);
    case LetterValue::Name:
    case LetterValue::Text:
        break;
    }
    return bestText(words, typed, kind);
}

Likeness likenessOf(const QString &typed, const QString &found, LetterValue kind)
{
    if (kind == LetterValue::Digits)
        return digitsOf(typed) == digitsOf(found) ? Likeness::Equal : Likeness::Differs;
    if (typed.simplified().compare(found.simplified(), Qt::CaseInsensitive) == 0)
        return Likeness::Equal;
    if (kind == LetterValue::Name && comparable(typed, kind) == comparable(found, kind))
        return Likeness::EqualWithoutTitles;
    return Likeness::Differs;
}

QString sentence(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Equal:
        return Tr::tr("Equal to the letter.");
    case Likeness::EqualWithoutTitles:
    case Likeness::EqualWrittenOut:
        return Tr::tr("Equal without gelar and abbreviations.");
    case Likeness::Differs:
        return Tr::tr("Differs from the letter where it is marked.");
    case Likeness::Unsure:
    case Likeness::Missing:
        break;
    }
    return Tr::tr("Not found on the letter: look there.");
}

} // namespace

QImage LetterPicture::crop(const QRectF &box) const
{
    if (image.isNull() || points.isEmpty() || box.isEmpty())
        return {};
    const double scale = image.width() / points.width();
    const double edge = std::min(box.width(), box.height()) * 0.25; // so that no stroke is cut
    const QRectF place = box.adjusted(-edge, -edge, edge, edge);
    const QRect inside = QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect() & image.rect();
    if (inside.isEmpty())
        return {};
    return turn == 0 ? image.copy(inside) : image.copy(inside).transformed(QTransform().rotate(turn));
}

QList<LetterQuestion> letterQuestions(const domain::CaseForm &form)
{
    return {{QStringLiteral("nik"), form.nik, LetterValue::Digits},
            {QStringLiteral("name"), form.name, LetterValue::Name},
            {QStringLiteral("nip"), form.nip, LetterValue::Digits},
            {QStringLiteral("email"), form.email, LetterValue::Email},
            {QStringLiteral("position"), form.position, LetterValue::Text}};
}

LetterField findOnLetter(const OcrWords &words, const QString &typed, LetterValue kind)
{
    LetterField field;
    field.typed = typed;
    field.text = sentence(Likeness::Missing);
    if (typed.trimmed().isEmpty())
        return field;
    const Run run = best(words, typed, kind);
    if (run.count == 0 || run.likeness < leastLikeness)
        return field;
    field.onLetter = run.text;
    field.closeness = run.likeness;
    for (qsizetype i = run.first; i < run.first + run.count; ++i)
        field.box |= words.at(i).box;
    field.likeness = likenessOf(typed, run.text, kind);
    if (field.likeness == Likeness::Differs)
        field.difference = kind == LetterValue::Digits ? TextDifference::between(digitsOf(typed), run.text)
                                                       : TextDifference::between(typed.toUpper(), run.text.toUpper());
    field.text = sentence(field.likeness);
    return field;
}

void takeBetter(LetterField &found, const LetterField &later)
{
    if (found.text.isEmpty() || later.closeness > found.closeness)
        found = later;
}

bool isWorthLooking(const LetterField &found)
{
    const bool agrees = found.likeness == Likeness::Equal || found.likeness == Likeness::EqualWithoutTitles;
    return !agrees && !found.typed.trimmed().isEmpty();
}

} // namespace lajur::identity
