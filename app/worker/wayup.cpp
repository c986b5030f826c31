// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/wayup.h"

#include "app/ktp/processortime.h"
#include "models/identity/readability.h"

#include <QTransform>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace lajur::worker {

using identity::OcrWord;
using identity::OcrWords;
using ktp::KtpReader;

namespace {

/// Pixels of the longer side at which lines are tried: 150 dpi on A4.
constexpr int TryingSize = 1754;
/// Part of the page's height that is tried: some ten lines.
constexpr double TriedPart = 0.15;
/// Seconds of the processor after which no further way is tried: a page has to be read within the worker's time.
constexpr double LongestTrying = 5;
/// A page lower than this (pixels) is read in one piece.
constexpr int LeastToCut = 400;

/// How often each row changes between dark and light: many times in a line of text, rarely in a rim or a shadow.
std::vector<int> strokes(const QImage &picture)
{
    constexpr int step = 40; // between neighbours, of 255
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<int> rows(size_t(grey.height()), 0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 1; x < grey.width(); ++x)
            rows[size_t(y)] += std::abs(line[x] - line[x - 1]) > step ? 1 : 0;
    }
    return rows;
}

/// The stretch of a page with the most writing, over its whole width.
QImage fullestPart(const QImage &page)
{
    const std::vector<int> rows = strokes(page);
    const int height = std::max(1, int(page.height() * TriedPart));
    int sum = std::accumulate(rows.cbegin(), rows.cbegin() + height, 0);
    int most = sum;
    int top = 0;
    for (int y = 1; y + height <= page.height(); ++y) {
        sum += rows[size_t(y + height - 1)] - rows[size_t(y - 1)];
        if (sum > most) {
            most = sum;
            top = y;
        }
    }
    return page.copy(0, top, page.width(), height);
}

/// A row near the middle that cuts no line of text, if there is one; the page's height if it is read in one piece.
int cutRow(const QImage &page)
{
    if (page.height() < LeastToCut)
        return page.height();
    const std::vector<int> rows = strokes(page);
    const int middle = page.height() / 2;
    int best = middle;
    for (int away = 0; away < page.height() / 16; ++away) {
        for (const int row : {middle - away, middle + away}) {
            if (rows[size_t(row)] < rows[size_t(best)])
                best = row;
        }
    }
    return best;
}

OcrWords wordsAbove(KtpReader &reader, const QImage &page, int row)
{
    return reader.words(page.copy(0, 0, page.width(), row));
}

void addWordsBelow(KtpReader &reader, const QImage &page, int row, OcrWords &words)
{
    if (row >= page.height())
        return;
    for (OcrWord word : reader.words(page.copy(0, row, page.width(), page.height() - row))) {
        word.box.translate(0, row);
        words.append(word);
    }
}

} // namespace

QImage turned(const QImage &page, int degrees)
{
    return degrees == 0 ? page : page.transformed(QTransform().rotate(degrees));
}

std::optional<int> wayUp(KtpReader &reader, const QImage &page)
{
    if (page.isNull())
        return std::nullopt;
    const QImage smaller = std::max(page.width(), page.height()) > TryingSize
        ? page.scaled(TryingSize, TryingSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : page;
    const QList<int> ways = page.width() > page.height() ? QList<int>{180, 90, 270} : QList<int>{180};
    const ktp::ProcessorTime spent;
    for (const int degrees : ways) {
        if (spent.seconds() > LongestTrying)
            break;
        if (identity::isReadable(reader.words(fullestPart(turned(smaller, degrees)))))
            return degrees;
    }
    return std::nullopt;
}

UprightWords readUpright(KtpReader &reader, const QImage &page)
{
    if (page.isNull())
        return {};
    // In two parts: a page full of text takes longer than a reading may, and half of it tells whether it lies upright.
    const int row = cutRow(page);
    UprightWords upright{wordsAbove(reader, page, row)};
    if (!identity::isReadable(upright.words))
        upright.turn = wayUp(reader, page).value_or(0);
    if (upright.turn == 0) {
        addWordsBelow(reader, page, row, upright.words);
        return upright;
    }
    const QImage standing = turned(page, upright.turn);
    const int standingRow = cutRow(standing);
    upright.words = wordsAbove(reader, standing, standingRow);
    addWordsBelow(reader, standing, standingRow, upright.words);
    const QTransform back
        = QImage::trueMatrix(QTransform().rotate(upright.turn), page.width(), page.height()).inverted();
    for (OcrWord &word : upright.words)
        word.box = back.mapRect(word.box);
    return upright;
}

} // namespace lajur::worker
