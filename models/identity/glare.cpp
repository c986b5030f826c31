// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/glare.h"

#include "models/identity/percentile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lajur::identity {

namespace {

constexpr int columns = 150;
constexpr int rows = 94;
constexpr double leastShare = 0.012; ///< Of the card; a smaller spot hides no word.
constexpr double brighter = 13; ///< Than the ground would be there: what belongs to the spot.
/// In its middle a reflection is much brighter than the ground, or white; the card's own shades and a lamp at one side
/// are neither.
constexpr double coreBrighter = 45;
constexpr double coreWhite = 242;
constexpr double coreShare = 0.9;

std::size_t placeOf(int x, int y)
{
    return std::size_t(y) * columns + std::size_t(x);
}

using Plane = std::array<double, 3>; // base, per column, per row

double at(const Plane &plane, double x, double y)
{
    return plane[0] + plane[1] * (x / columns - 0.5) + plane[2] * (y / rows - 0.5);
}

/// How light falls on the ground: a plane through its brightness, dark print and bright spots left out step by step.
Plane lightOn(const std::vector<double> &brightness)
{
    std::vector<double> sorted = brightness;
    std::nth_element(sorted.begin(), sorted.begin() + long(sorted.size() * 6 / 10), sorted.end());
    Plane plane{sorted[sorted.size() * 6 / 10], 0, 0};
    for (int round = 0; round < 6; ++round) {
        double sum = 0, count = 1e-9, sumX = 0, sumXX = 1e-9, sumY = 0, sumYY = 1e-9;
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                const double off = brightness[placeOf(x, y)] - at(plane, x, y);
                if (std::abs(off) > 14)
                    continue;
                const double alongX = double(x) / columns - 0.5;
                const double alongY = double(y) / rows - 0.5;
                sum += off;
                ++count;
                sumX += off * alongX;
                sumXX += alongX * alongX;
                sumY += off * alongY;
                sumYY += alongY * alongY;
            }
        }
        plane[0] += sum / count;
        plane[1] += sumX / sumXX;
        plane[2] += sumY / sumYY;
    }
    return plane;
}

/// A connected piece: its box and its places.
struct Piece {
    QRect box;
    std::vector<int> places;
};

Piece largestPiece(std::vector<char> spots)
{
    Piece largest;
    for (int start = 0; start < int(spots.size()); ++start) {
        if (!spots[std::size_t(start)])
            continue;
        Piece piece;
        std::vector<int> open{start};
        spots[std::size_t(start)] = 0;
        while (!open.empty()) {
            const int place = open.back();
            open.pop_back();
            const int x = place % columns;
            const int y = place / columns;
            piece.box = piece.box.united(QRect(x, y, 1, 1));
            piece.places.push_back(place);
            for (const auto &[nextX, nextY] : {std::pair{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}}) {
                if (nextX < 0 || nextY < 0 || nextX >= columns || nextY >= rows)
                    continue;
                char &next = spots[placeOf(nextX, nextY)];
                if (next) {
                    next = 0;
                    open.push_back(nextY * columns + nextX);
                }
            }
        }
        if (piece.places.size() > largest.places.size())
            largest = std::move(piece);
    }
    return largest;
}

template <typename Over>
bool isBright(const Piece &piece, const std::vector<double> &brightness, Over over)
{
    std::vector<double> own;
    std::vector<double> above;
    for (const int place : piece.places) {
        own.push_back(brightness[std::size_t(place)]);
        above.push_back(over(place));
    }
    return percentileOf(above, coreShare) >= coreBrighter || percentileOf(own, coreShare) >= coreWhite;
}

/// A rim of light along an edge is not.
bool isRound(const Piece &piece)
{
    const double filled = double(piece.places.size()) / std::max(1.0, double(piece.box.width()) * piece.box.height());
    const double longish = double(std::max(piece.box.width(), piece.box.height()))
        / std::max(1, std::min(piece.box.width(), piece.box.height()));
    return filled >= 0.4 && longish <= 6;
}

} // namespace

QRectF glareOn(const QImage &crop, const QPolygonF &seen)
{
    const QImage small = crop.scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const double scaleX = double(crop.width()) / columns;
    const double scaleY = double(crop.height()) / rows;
    std::vector<double> brightness;
    for (int y = 0; y < rows; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 0; x < columns; ++x)
            brightness.push_back(std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])}));
    }
    const Plane light = lightOn(brightness);
    const auto over = [&](int place) {
        const int y = place / columns;
        return brightness[std::size_t(place)] - at(light, place % columns, y);
    };
    std::vector<char> spots(brightness.size(), 0);
    for (int y = 4; y + 4 < rows; ++y) {
        for (int x = 4; x + 4 < columns; ++x) {
            const bool photo = x > columns * 0.7 && y > rows * 0.22 && y < rows * 0.75;
            const bool beyond
                = !seen.isEmpty() && !seen.containsPoint({(x + 0.5) * scaleX, (y + 0.5) * scaleY}, Qt::OddEvenFill);
            spots[placeOf(x, y)] = !photo && !beyond && over(y * columns + x) > brighter ? 1 : 0;
        }
    }
    const Piece piece = largestPiece(spots);
    if (double(piece.places.size()) < leastShare * columns * rows || !isBright(piece, brightness, over)
        || !isRound(piece))
        return {};
    return {piece.box.x() * scaleX, piece.box.y() * scaleY, piece.box.width() * scaleX, piece.box.height() * scaleY};
}

} // namespace lajur::identity
