// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/ktpfieldreader.h"

#include "models/identity/cardlines.h"
#include "models/identity/editdistance.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lajur::identity {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

constexpr double surely = 0.8; ///< Confidence of words from which a value is stood by.

QString joined(const OcrWords &words)
{
    QStringList parts;
    for (const OcrWord &word : words)
        parts.append(word.text);
    return parts.join(QLatin1Char(' '));
}

bool hasMeaning(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Without the colon and its misreadings before the value, and without specks behind it.
QString withoutEdges(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^[^\\p{L}\\p{N}]+"));
    static const QRegularExpression behind(QStringLiteral("[^\\p{L}\\p{N}.)+]+$"));
    QString result = text;
    return result.remove(before).remove(behind);
}

KtpField fieldOf(const OcrWords &words, const QString &value)
{
    KtpField field;
    field.value = value;
    double least = 1;
    for (const OcrWord &word : words) {
        if (!hasMeaning(word.text))
            continue;
        field.box = field.box.united(word.box);
        least = std::min(least, word.confidence);
    }
    field.confidence = value.isEmpty() ? 0 : std::clamp(least, 0.0, 1.0);
    field.accepted = field.confidence >= surely;
    if (value.isEmpty())
        field.reason = Tr::tr("This could not be read. Type it as on the KTP.");
    else
        field.reason = field.accepted ? Tr::tr("Read clearly. Compare it with the KTP.")
                                      : Tr::tr("Not read clearly. Compare each letter with the KTP.");
    return field;
}

/// The entry of a list that the text must mean, if one is near enough.
QString snapped(const QString &text, const QStringList &list)
{
    QString best;
    double most = 0.6;
    for (const QString &entry : list) {
        const double like = likeness(text.toUpper(), entry);
        if (like > most) {
            most = like;
            best = entry;
        }
    }
    return best;
}

/// Names have no digits: what looks like one is the letter it resembles.
QString asName(const QString &text)
{
    QString name;
    for (const QChar character : text.toUpper()) {
        switch (character.unicode()) {
        case u'0':
            name += u'O';
            break;
        case u'1':
        case u'|':
        case u'!':
            name += u'I';
            break;
        case u'5':
            name += u'S';
            break;
        case u'8':
            name += u'B';
            break;
        case 0x2018:
        case 0x2019:
            name += u'\'';
            break;
        default:
            if (character.isLetter() || character.isSpace() || character == u'.' || character == u','
                || character == u'\'' || character == u'-')
                name += character;
        }
    }
    static const QRegularExpression dashedTitle(QStringLiteral("(?<=[, .]\\p{L})-(?=\\p{L}\\b)"));
    name = withoutEdges(name.simplified()).replace(dashedTitle, QStringLiteral("."));
    return name.replace(QLatin1String(" ,"), QLatin1String(","));
}

QChar asDigit(QChar character)
{
    static const QString letters = QStringLiteral("OoDQIl|!ZzSsBbGg?Aa");
    static const QString digits = QStringLiteral("0000111122558866744");
    const qsizetype at = letters.indexOf(character);
    return at < 0 || at >= digits.size() ? character : digits.at(at);
}

struct ReadDate {
    QString value;
    qsizetype position = -1; ///< Where it begins in the text.
    bool mended = false;
};

ReadDate dateIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(\\d{2})\\s?[-./–—~ ]?\\s?(\\d{2})\\s?[-./–—~ ]?\\s?([12]\\d{3})(?!\\d)"));
    const auto matched = [](const QString &candidate, bool mended) -> ReadDate {
        auto matches = shape.globalMatch(candidate);
        ReadDate last;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
            if (date.isValid())
                last = {date.toString(QStringLiteral("dd-MM-yyyy")), match.capturedStart(), mended};
        }
        return last;
    };
    if (ReadDate plain = matched(text, false); plain.position >= 0)
        return plain;
    QString mended = text;
    for (qsizetype i = std::max<qsizetype>(0, text.size() - 14); i < text.size(); ++i)
        mended[i] = asDigit(text.at(i));
    return matched(mended, true);
}

const QStringList &religions()
{
    static const QStringList list{
        QStringLiteral("ISLAM"),   QStringLiteral("KRISTEN"),   QStringLiteral("KATHOLIK"),
        QStringLiteral("KATOLIK"), QStringLiteral("HINDU"),     QStringLiteral("BUDHA"),
        QStringLiteral("BUDDHA"),  QStringLiteral("KHONGHUCU"), QStringLiteral("KEPERCAYAAN")};
    return list;
}

const QStringList &maritalStatuses()
{
    static const QStringList list{QStringLiteral("BELUM KAWIN"), QStringLiteral("KAWIN"), QStringLiteral("CERAI HIDUP"),
                                  QStringLiteral("CERAI MATI")};
    return list;
}

KtpField plainField(const CardLines &lines, KtpLabel label)
{
    const OcrWords words = lines.valueOf(label);
    return fieldOf(words, withoutEdges(joined(words).simplified()).toUpper());
}

KtpField listedField(const CardLines &lines, KtpLabel label, const QStringList &list)
{
    const OcrWords words = lines.valueOf(label);
    const QString text = withoutEdges(joined(words).simplified()).toUpper();
    const QString entry = snapped(text, list);
    return fieldOf(words, entry.isEmpty() ? text : entry);
}

} // namespace

KtpFieldReader::KtpFieldReader(const OcrWords &words, const QSizeF &card)
    : m_card(card)
    , m_lines(std::make_unique<CardLines>(words, card))
{
}

KtpFieldReader::~KtpFieldReader() = default;

KtpReading KtpFieldReader::reading() const
{
    KtpReading reading;
    reading.labels = m_lines->recognised();
    readHeading(reading);
    reading.name = nameFrom(m_lines->valueOf(KtpLabel::Name));
    readBirth(reading);
    readSex(reading);
    reading.address = plainField(*m_lines, KtpLabel::Address);
    reading.neighbourhood = plainField(*m_lines, KtpLabel::Neighbourhood);
    reading.village = plainField(*m_lines, KtpLabel::Village);
    reading.district = plainField(*m_lines, KtpLabel::District);
    reading.religion = listedField(*m_lines, KtpLabel::Religion, religions());
    reading.maritalStatus = listedField(*m_lines, KtpLabel::MaritalStatus, maritalStatuses());
    reading.occupation = plainField(*m_lines, KtpLabel::Occupation);
    reading.citizenship = listedField(*m_lines, KtpLabel::Citizenship, {QStringLiteral("WNI"), QStringLiteral("WNA")});
    reading.validUntil = listedField(*m_lines, KtpLabel::ValidUntil, {QStringLiteral("SEUMUR HIDUP")});
    return reading;
}

KtpField KtpFieldReader::nameFrom(const OcrWords &words)
{
    // What stands far behind the name is the ground's pattern or the photo's edge.
    OcrWords together;
    for (const OcrWord &word : words) {
        if (!together.isEmpty() && hasMeaning(together.constLast().text)
            && word.box.left() - together.constLast().box.right() > 2.2 * together.constLast().box.height())
            break;
        together.append(word);
    }
    return fieldOf(together, asName(joined(together)));
}

void KtpFieldReader::readHeading(KtpReading &reading) const
{
    const int province = m_lines->lineBeginningWith(u"PROVINSI", 0.7);
    if (province < 0)
        return;
    const CardLine &upper = m_lines->lines().at(province);
    const QString text = upper.text().toUpper();
    reading.province = fieldOf(upper.words, withoutEdges(text.section(QLatin1Char(' '), 1)));
    if (province + 1 < m_lines->lines().size()) {
        const CardLine &lower = m_lines->lines().at(province + 1);
        reading.city = fieldOf(lower.words, withoutEdges(lower.text().toUpper()));
    }
}

void KtpFieldReader::readBirth(KtpReading &reading) const
{
    const OcrWords words = m_lines->valueOf(KtpLabel::Birth);
    const QString text = joined(words);
    const ReadDate date = dateIn(text);
    QString place = date.position >= 0 ? text.left(date.position) : text.section(u',', 0, 0);
    if (place.contains(u','))
        place = place.section(u',', 0, -2);
    reading.birthPlace = fieldOf(words, asName(place));
    reading.birthDate = fieldOf(words, date.value);
    if (date.mended) {
        reading.birthDate.accepted = false;
        reading.birthDate.confidence = std::min(reading.birthDate.confidence, 0.5);
        reading.birthDate.reason = Tr::tr("Not read clearly. Compare each letter with the KTP.");
    }
}

void KtpFieldReader::readSex(KtpReading &reading) const
{
    const QStringList entries{QStringLiteral("LAKI-LAKI"), QStringLiteral("PEREMPUAN")};
    const OcrWords words = m_lines->valueOf(KtpLabel::Sex);
    // The blood group stands on the same line: as many words belong to the sex as make it likest to one of the two.
    qsizetype most = 0;
    double likest = 0;
    QString text;
    QString value;
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 5); ++i) {
        text += words.at(i).text.toUpper();
        const QString plain = withoutEdges(text);
        for (const QString &entry : entries) {
            if (const double like = likeness(plain, entry); like > likest) {
                likest = like;
                most = i + 1;
                value = entry;
            }
        }
    }
    constexpr double leastLikeness = 0.6;
    reading.sex = fieldOf(words.mid(0, most), likest > leastLikeness ? value : QString());
    const OcrWords blood = words.mid(most);
    static const QRegularExpression group(QStringLiteral("(AB|A|B|O|0)\\s*[+-]?\\s*$"));
    const QRegularExpressionMatch match = group.match(joined(blood).toUpper());
    const bool group0 = match.captured(1) == QLatin1String("0");
    reading.bloodType = fieldOf(blood, group0 ? QStringLiteral("O") : match.captured(1));
}

double KtpFieldReader::fit() const
{
    constexpr double neededLabels = 5;
    const double labels = m_lines->recognised() / neededLabels;
    const double pitch = m_lines->pitch() / m_card.height();
    const double name = m_lines->heightOf(KtpLabel::Name) / m_card.height();
    const double left = m_lines->labelStart() / m_card.width();
    const bool usual = pitch > 0.041 && pitch < 0.056 && name > 0.25 && name < 0.40 && left < 0.12;
    return usual ? labels : std::min(labels, 2.0) * 0.4;
}

double KtpFieldReader::heightOf(KtpLabel label) const
{
    constexpr int enough = 5;
    return m_lines->recognised() < enough ? -1 : m_lines->heightOf(label) / m_card.height();
}

double KtpFieldReader::firstLine() const
{
    return heightOf(KtpLabel::Name);
}

double KtpFieldReader::lastLine() const
{
    return heightOf(KtpLabel::ValidUntil);
}

QRect KtpFieldReader::nikRegion() const
{
    const double height = m_lines->heightOf(KtpLabel::Nik);
    const double name = m_lines->heightOf(KtpLabel::Name);
    double middle = height > 0 ? height : m_card.height() * 0.245;
    if (height <= 0 && name > 0)
        middle = name - 1.5 * m_lines->pitch();
    const double left = std::max(m_lines->labelEnd(KtpLabel::Nik) + m_card.width() * 0.01,
                                 m_lines->valueColumn() - m_card.width() * 0.045);
    const double reach = std::max(m_lines->pitch() * 1.25, m_card.height() * 0.055);
    return QRectF(left, middle - reach, m_card.width() * 0.88 - left, 2 * reach).toRect();
}

} // namespace lajur::identity
