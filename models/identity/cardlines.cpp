// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/cardlines.h"

#include "models/identity/editdistance.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lajur::identity {

namespace {

// DOMAIN: shares of the card's height and width.
constexpr double usualPitch = 0.048;
constexpr double usualNameHeight = 0.322;
constexpr double usualValueColumn = 0.26;
constexpr double photoColumn = 0.72;

const std::array<QString, KtpLabels> &labelWords()
{
    static const std::array<QString, KtpLabels> words{QStringLiteral("nik"),
                                                      QStringLiteral("nama"),
                                                      QStringLiteral("tempattgllahir"),
                                                      QStringLiteral("jeniskelamin"),
                                                      QStringLiteral("alamat"),
                                                      QStringLiteral("rtrw"),
                                                      QStringLiteral("keldesa"),
                                                      QStringLiteral("kecamatan"),
                                                      QStringLiteral("agama"),
                                                      QStringLiteral("statusperkawinan"),
                                                      QStringLiteral("pekerjaan"),
                                                      QStringLiteral("kewarganegaraan"),
                                                      QStringLiteral("berlakuhingga")};
    return words;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetter())
            letters += character.toLower();
    }
    return letters;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

QString CardLine::text() const
{
    QStringList parts;
    for (const OcrWord &word : words)
        parts.append(word.text);
    return parts.join(QLatin1Char(' '));
}

CardLines::CardLines(const OcrWords &words, const QSizeF &card)
    : m_card(card)
    , m_pitch(usualPitch * card.height())
{
    group(words);
    findLabels();
    dropMisplaced();
    findColumn();
}

double CardLines::rowOf(KtpLabel label)
{
    return label == KtpLabel::Nik ? -1.4 : double(label) - 1;
}

void CardLines::group(const OcrWords &words)
{
    OcrWords sorted;
    for (const OcrWord &word : words) {
        const bool sane = word.box.isValid() && word.box.height() < m_card.height() * 0.15;
        if (sane && !word.text.trimmed().isEmpty())
            sorted.append(word);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const OcrWord &one, const OcrWord &other) { return one.box.left() < other.box.left(); });
    for (const OcrWord &word : std::as_const(sorted)) {
        const double middle = word.box.center().y();
        CardLine *nearest = nullptr;
        for (CardLine &line : m_lines) {
            // The last word of the line tells, so that a line may lean.
            const double distance = std::abs(line.words.constLast().box.center().y() - middle);
            if (distance < m_pitch * 0.45
                && (!nearest || distance < std::abs(nearest->words.constLast().box.center().y() - middle)))
                nearest = &line;
        }
        if (nearest)
            nearest->words.append(word);
        else
            m_lines.append({{word}, 0});
    }
    for (CardLine &line : m_lines) {
        double sum = 0;
        for (const OcrWord &word : std::as_const(line.words))
            sum += word.box.center().y();
        line.middle = sum / double(line.words.size());
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const CardLine &one, const CardLine &other) { return one.middle < other.middle; });
}

void CardLines::findLabels()
{
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const OcrWords &words = m_lines.at(line).words;
        QString joined;
        for (int count = 0; count < std::min(4, int(words.size())); ++count) {
            if (words.at(count).box.left() > m_card.width() * 0.3)
                break;
            joined += lettersOf(words.at(count).text);
            for (int label = 0; label < KtpLabels; ++label) {
                const QString &wanted = labelWords()[std::size_t(label)];
                const double like = likeness(joined, wanted);
                const double least = wanted.size() <= 4 ? 0.74 : 0.6;
                Found &found = m_found[std::size_t(label)];
                if (like >= least && like > found.likeness)
                    found = {line, count + 1, like};
            }
        }
    }
}

void CardLines::dropMisplaced()
{
    // Of all pairs of labels the middle pitch and the middle beginning: a label read elsewhere does not move them.
    std::vector<double> pitches;
    for (int one = 0; one < KtpLabels; ++one) {
        for (int other = one + 1; other < KtpLabels; ++other) {
            const Found &upper = m_found[std::size_t(one)];
            const Found &lower = m_found[std::size_t(other)];
            if (upper.line >= 0 && lower.line >= 0)
                pitches.push_back((m_lines.at(lower.line).middle - m_lines.at(upper.line).middle)
                                  / (rowOf(KtpLabel(other)) - rowOf(KtpLabel(one))));
        }
    }
    const double usual = usualPitch * m_card.height();
    m_firstRow = usualNameHeight * m_card.height();
    if (pitches.size() >= 3) {
        const double pitch = medianOf(pitches);
        if (pitch > usual * 0.6 && pitch < usual * 1.5) {
            m_pitch = pitch;
            m_placed = true;
        }
    }
    if (!m_placed)
        return;
    std::vector<double> beginnings;
    for (int label = 0; label < KtpLabels; ++label) {
        const Found &found = m_found[std::size_t(label)];
        if (found.line >= 0)
            beginnings.push_back(m_lines.at(found.line).middle - rowOf(KtpLabel(label)) * m_pitch);
    }
    m_firstRow = medianOf(beginnings);
    for (int label = 0; label < KtpLabels; ++label) {
        Found &found = m_found[std::size_t(label)];
        const double expected = m_firstRow + rowOf(KtpLabel(label)) * m_pitch;
        // A long address may push the lines below it down.
        if (found.line >= 0 && std::abs(m_lines.at(found.line).middle - expected) > m_pitch * 1.3)
            found = {};
        m_recognised += found.line >= 0 ? 1 : 0;
    }
}

void CardLines::findColumn()
{
    std::vector<double> starts;
    for (int label = 1; label < KtpLabels; ++label) {
        const Found &found = m_found[std::size_t(label)];
        if (found.line < 0)
            continue;
        const OcrWords &words = m_lines.at(found.line).words;
        for (int i = found.words; i < int(words.size()); ++i) {
            const bool means = std::any_of(words.at(i).text.cbegin(), words.at(i).text.cend(),
                                           [](QChar c) { return c.isLetterOrNumber(); });
            if (means) {
                if (words.at(i).box.left() < m_card.width() * 0.45)
                    starts.push_back(words.at(i).box.left());
                break;
            }
        }
    }
    m_valueColumn = starts.size() >= 3 ? medianOf(starts) : usualValueColumn * m_card.width();
}

int CardLines::lineAt(double height) const
{
    int nearest = -1;
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const double distance = std::abs(m_lines.at(line).middle - height);
        if (distance < m_pitch * 0.5 && (nearest < 0 || distance < std::abs(m_lines.at(nearest).middle - height)))
            nearest = line;
    }
    return nearest;
}

double CardLines::heightOf(KtpLabel label) const
{
    const Found &found = m_found[std::size_t(label)];
    if (found.line >= 0)
        return m_lines.at(found.line).middle;
    return m_placed ? m_firstRow + rowOf(label) * m_pitch : -1;
}

double CardLines::labelEnd(KtpLabel label) const
{
    const Found &found = m_found[std::size_t(label)];
    return found.line < 0 ? 0 : m_lines.at(found.line).words.at(found.words - 1).box.right();
}

double CardLines::labelStart() const
{
    std::vector<double> starts;
    for (const Found &found : m_found) {
        if (found.line >= 0)
            starts.push_back(m_lines.at(found.line).words.constFirst().box.left());
    }
    return starts.empty() ? 0 : medianOf(starts);
}

OcrWords CardLines::valueOf(KtpLabel label) const
{
    const double height = heightOf(label);
    if (height < 0)
        return {};
    const Found &found = m_found[std::size_t(label)];
    const int line = found.line >= 0 ? found.line : lineAt(height);
    if (line < 0)
        return {};
    OcrWords value;
    const OcrWords &words = m_lines.at(line).words;
    const double slack = m_card.width() * 0.02;
    for (int i = 0; i < int(words.size()); ++i) {
        const OcrWord &word = words.at(i);
        const bool behindLabel = found.line >= 0 ? i >= found.words : word.box.left() > m_valueColumn - slack;
        if (behindLabel && word.box.center().x() > m_valueColumn - slack
            && word.box.left() < m_card.width() * photoColumn)
            value.append(word);
    }
    // Label and value read as one word: what stands behind the colon.
    if (found.line >= 0) {
        const OcrWord &last = words.at(found.words - 1);
        const qsizetype colon = last.text.indexOf(u':');
        if (colon >= 0 && colon + 1 < last.text.size())
            value.prepend({last.text.mid(colon + 1), last.box, last.confidence});
    }
    return value;
}

int CardLines::lineBeginningWith(QStringView word, double atLeast) const
{
    const QString wanted = lettersOf(word);
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const double above = m_lines.at(line).middle;
        if (above > m_card.height() * 0.3)
            break;
        for (const OcrWord &candidate : m_lines.at(line).words) {
            if (likeness(lettersOf(candidate.text), wanted) >= atLeast)
                return line;
        }
    }
    return -1;
}

} // namespace lajur::identity
