// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/wordsapart.h"

#include "models/identity/wordruns.h"

#include <algorithm>

namespace lajur::ktp {

using identity::InkMap;
using identity::Run;

namespace {

constexpr int margin = 10; ///< White round a word, in pixels of the card.
constexpr double enlargement = 1.5;

/// Black on white; faint ink, which is the pattern of the ground, is left out.
uchar greyOf(float ink)
{
    constexpr float faint = 0.2F;
    constexpr float full = 0.8F;
    return uchar(255 - 255 * std::clamp((ink - faint) / (full - faint), 0.F, 1.F));
}

QImage cutOut(const InkMap &line, const Run &word)
{
    constexpr int edge = 4; // soft edges of the first and last letter
    const int left = std::max(0, word.begin - edge);
    const int right = std::min(line.width(), word.end + edge);
    QImage picture(right - left + 2 * margin, line.height() + 2 * margin, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 0; y < line.height(); ++y) {
        uchar *row = picture.scanLine(y + margin) + margin;
        for (int x = left; x < right; ++x)
            row[x - left] = greyOf(line.at(x, y));
    }
    return picture.scaled(picture.size() * enlargement, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

identity::OcrWords readWordsApart(TextEngine &engine, const QImage &grey, const QRect &line)
{
    const QRect inside = line.intersected(grey.rect());
    const InkMap ink(grey, inside);
    identity::OcrWords words;
    for (const Run &run : identity::wordRuns(ink)) {
        const QImage picture = cutOut(ink, run);
        identity::OcrWord word{{}, QRectF(inside.left() + run.begin, inside.top(), run.length(), inside.height()), 1};
        for (const identity::OcrWord &part : engine.line(picture, picture.rect())) {
            word.text += part.text;
            word.confidence = std::min(word.confidence, part.confidence);
        }
        word.text = identity::withTails(word.text, ink, run);
        if (!word.text.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace lajur::ktp
