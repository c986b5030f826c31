// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/nikline.h"

#include "models/identity/inkmap.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lajur::identity {

namespace {

constexpr int cells = 16;

/// Where the sixteen cells of the line lie.
struct Grid {
    double start = 0;
    double pitch = 0;
};

/// The rows that the digits fill: of the runs high enough for digits the one with the most ink.
std::optional<Run> bandOf(const InkMap &ink)
{
    // Where the line ends the photo may begin, in the same rows.
    const int reach = ink.width() * 3 / 4;
    const std::vector<float> profile = ink.rows(0, reach);
    std::optional<Run> best;
    double bestInk = 0;
    for (const Run &run : runsAbove(profile, float(reach) * 0.012F)) {
        if (run.length() < ink.height() * 0.18 || run.length() > ink.height() * 0.75)
            continue;
        double sum = 0;
        for (int y = run.begin; y < run.end; ++y)
            sum += double(profile[std::size_t(y)]);
        if (sum > bestInk) {
            bestInk = sum;
            best = run;
        }
    }
    return best;
}

/// Rows of ink inside some columns of the band.
Run extent(const InkMap &ink, const Run &columns, const Run &band)
{
    const int slack = band.length() / 6;
    Run extent{band.end, band.begin};
    for (int y = std::max(0, band.begin - slack); y < std::min(ink.height(), band.end + slack); ++y) {
        for (int x = columns.begin; x < columns.end; ++x) {
            if (ink.safeAt(x, y) > 0.5F) {
                extent.begin = std::min(extent.begin, y);
                extent.end = std::max(extent.end, y + 1);
                break;
            }
        }
    }
    return extent;
}

/// The columns in which something stands as high as a digit; a colon does not.
std::vector<Run> tallRuns(const InkMap &ink, const Run &band)
{
    std::vector<Run> tall;
    for (const Run &run : runsAbove(ink.columns(band.begin, band.end), 0.5F)) {
        if (run.length() < 2)
            continue;
        const Run rows = extent(ink, run, band);
        float heaviest = 0;
        int filled = 0;
        for (int y = rows.begin; y < rows.end; ++y) {
            float most = 0;
            for (int x = run.begin; x < run.end; ++x)
                most = std::max(most, ink.safeAt(x, y));
            filled += most > 0.5F ? 1 : 0;
            heaviest = std::max(heaviest, most);
        }
        if (filled > band.length() * 0.62)
            tall.push_back(run);
    }
    return tall;
}

double profileAt(const std::vector<float> &profile, double x)
{
    const int middle = int(std::lround(x));
    double sum = 0;
    for (int offset = -1; offset <= 1; ++offset) {
        const int place = middle + offset;
        if (place >= 0 && place < int(profile.size()))
            sum += double(profile[std::size_t(place)]);
    }
    return sum;
}

/// The grid whose cells hold all tall ink, none empty, and whose borders cut the least of it.
std::optional<Grid> gridOf(const InkMap &ink, const Run &band)
{
    const std::vector<Run> tall = tallRuns(ink, band);
    if (tall.empty() || tall.back().end - tall.front().begin < band.length() * cells / 2)
        return std::nullopt;
    const std::vector<float> profile = ink.columns(band.begin, band.end);
    const int left = tall.front().begin;
    const int right = tall.back().end;
    std::optional<Grid> best;
    double bestCost = 0;
    const double guess = double(right - left) / (cells - 0.25);
    for (double pitch = guess * 0.93; pitch <= guess * 1.08; pitch += guess * 0.0025) {
        const double latest = left + 1;
        const double earliest = right - cells * pitch - 1;
        for (double start = std::min(earliest, latest); start <= std::max(earliest, latest); start += 1) {
            double cost = 0;
            for (int i = 0; i <= cells; ++i)
                cost += profileAt(profile, start + i * pitch);
            // All ink of the line inside, and each digit in the middle of its cell.
            cost += 20 * (std::max(0.0, start - left) + std::max(0.0, right - start - cells * pitch));
            for (const Run &run : tall) {
                const double middle = (run.begin + run.end) / 2.0;
                if (run.length() < pitch) {
                    const double within = (middle - start) / pitch;
                    cost += 2 * std::abs(within - std::floor(within) - 0.5) * pitch / double(tall.size());
                }
            }
            if (!best || cost < bestCost) {
                bestCost = cost;
                best = Grid{start, pitch};
            }
        }
    }
    return best;
}

/// Ink's box inside a cell; null if the cell is empty.
QRectF digitBox(const InkMap &ink, const Grid &grid, int cell, const Run &band)
{
    const int left = std::max(0, int(std::floor(grid.start + cell * grid.pitch)));
    const int right = std::min(ink.width(), int(std::ceil(grid.start + (cell + 1) * grid.pitch)));
    const Run rows = extent(ink, {left, right}, band);
    if (rows.length() < band.length() / 2)
        return {};
    int first = right;
    int last = left;
    for (int x = left; x < right; ++x) {
        for (int y = rows.begin; y < rows.end; ++y) {
            if (ink.at(x, y) > 0.5F) {
                first = std::min(first, x);
                last = std::max(last, x + 1);
                break;
            }
        }
    }
    return last > first ? QRectF(first, rows.begin, last - first, rows.length()) : QRectF();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + long(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// The digit in its box, brought to the size of the templates; `unit` is the usual width of a digit on this line.
DigitPatch patchOf(const InkMap &ink, const QRectF &box, double unit, const QRectF &cell)
{
    DigitPatch patch;
    const double across = unit / DigitShapes::BoxWidth;
    const double down = box.height() / DigitShapes::BoxHeight;
    constexpr int samples = 3;
    for (int y = 0; y < DigitPatch::Height; ++y) {
        for (int x = 0; x < DigitPatch::Width; ++x) {
            float sum = 0;
            for (int i = 0; i < samples * samples; ++i) {
                const double partX = x + (i % samples + 0.5) / samples - DigitPatch::Width / 2.0;
                const double partY = y + (i / samples + 0.5) / samples - DigitPatch::Height / 2.0;
                const double placeX = box.center().x() + partX * across;
                if (placeX > cell.left() && placeX < cell.right())
                    sum += ink.between(placeX - 0.5, box.center().y() + partY * down - 0.5);
            }
            patch.ink[std::size_t(y * DigitPatch::Width + x)] = sum / (samples * samples);
        }
    }
    return patch;
}

} // namespace

QString NikShapes::text() const
{
    QString text;
    for (const DigitDistances &digit : digits)
        text += QChar(u'0' + digit.best());
    return text;
}

double NikShapes::smallestMargin() const
{
    double smallest = digits.isEmpty() ? 0 : 1;
    for (const DigitDistances &digit : digits)
        smallest = std::min(smallest, digit.margin());
    return smallest;
}

double NikShapes::largestDistance() const
{
    double largest = 0;
    for (const DigitDistances &digit : digits)
        largest = std::max(largest, digit.distance[std::size_t(digit.best())]);
    return largest;
}

NikShapes NikLine::read(const QImage &card, const QRect &region) const
{
    const QRect inside = region.intersected(card.rect());
    if (inside.width() < 8 * cells || inside.height() < 16)
        return {};
    const InkMap ink(card, inside);
    const std::optional<Run> band = bandOf(ink);
    if (!band)
        return {};
    const std::optional<Grid> grid = gridOf(ink, *band);
    if (!grid)
        return {};
    std::vector<QRectF> boxes;
    std::vector<double> widths;
    for (int cell = 0; cell < cells; ++cell) {
        boxes.push_back(digitBox(ink, *grid, cell, *band));
        if (boxes.back().isNull())
            return {};
        widths.push_back(boxes.back().width());
    }
    const double unit = median(widths);
    NikShapes best;
    double bestSum = 0;
    for (const StrokeFace face : {StrokeFace::Ocr, StrokeFace::Sans}) {
        NikShapes shapes;
        double sum = 0;
        for (int cell = 0; cell < cells; ++cell) {
            const QRectF &box = boxes[std::size_t(cell)];
            const QRectF room(grid->start + cell * grid->pitch, 0, grid->pitch, 1);
            shapes.digits.append(m_shapes.distances(patchOf(ink, box, unit, room), face));
            sum += shapes.digits.constLast().distance[std::size_t(shapes.digits.constLast().best())];
        }
        if (best.digits.isEmpty() || sum < bestSum) {
            best = shapes;
            bestSum = sum;
        }
    }
    best.box = QRectF(inside.left() + grid->start, inside.top() + band->begin, grid->pitch * cells, band->length());
    return best;
}

} // namespace lajur::identity
