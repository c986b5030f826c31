// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/distancemap.h"

#include "models/identity/percentile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lajur::ktp {

namespace {

constexpr std::size_t channels = 3;
using Colour = std::array<double, channels>;

Colour colourOf(QRgb pixel)
{
    return {double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel))};
}

std::size_t placeOf(int x, int y, int width)
{
    return std::size_t(y) * std::size_t(width) + std::size_t(x);
}

struct RimPoint {
    double x, y; ///< From the picture's middle, in halves of its size.
    Colour colour;
};

std::vector<RimPoint> rimOf(const QImage &picture)
{
    std::vector<RimPoint> points;
    const int width = picture.width();
    const int height = picture.height();
    const int rim = std::max(2, std::min(width, height) / 100);
    for (int y = 0; y < height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const bool whole = y < rim || y >= height - rim;
        for (int x = 0; x < width; ++x) {
            if (!whole && x == rim)
                x = std::max(x, width - rim);
            points.push_back({2.0 * x / width - 1, 2.0 * y / height - 1, colourOf(line[x])});
        }
    }
    return points;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + long(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A value of one channel that changes evenly over the picture.
struct Slope {
    double middle = 0, across = 0, down = 0;

    double at(double x, double y) const { return middle + across * x + down * y; }
};

/// The slope through most of the rim: what is far from it is the card, where it touches the rim.
Slope slopeOf(const std::vector<RimPoint> &rim, std::size_t channel)
{
    std::vector<double> values;
    values.reserve(rim.size());
    for (const RimPoint &point : rim)
        values.push_back(point.colour[channel]);
    Slope slope{medianOf(values), 0, 0};
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> off;
        off.reserve(rim.size());
        for (const RimPoint &point : rim)
            off.push_back(std::abs(point.colour[channel] - slope.at(point.x, point.y)));
        const double limit = std::max(8.0, 2 * medianOf(off));
        // Points lie alike on opposite sides of the rim, so that the three sums hardly depend on each other; the rest
        // is left to the next round.
        double count = 0, sum = 0, sumX = 0, sumY = 0, sumXX = 0, sumYY = 0;
        for (std::size_t i = 0; i < rim.size(); ++i) {
            if (off[i] > limit)
                continue;
            const double rest = rim[i].colour[channel] - slope.at(rim[i].x, rim[i].y);
            ++count;
            sum += rest;
            sumX += rest * rim[i].x;
            sumY += rest * rim[i].y;
            sumXX += rim[i].x * rim[i].x;
            sumYY += rim[i].y * rim[i].y;
        }
        if (count < 16)
            break;
        slope.middle += sum / count;
        slope.across += sumX / std::max(1.0, sumXX);
        slope.down += sumY / std::max(1.0, sumYY);
    }
    return slope;
}

double farthest(const Colour &one, const Colour &other)
{
    double most = 0;
    for (std::size_t i = 0; i < channels; ++i)
        most = std::max(most, std::abs(one[i] - other[i]));
    return most;
}

/// The mixture alone, as of a picture in middle light.
Colour tintOf(const Colour &colour)
{
    constexpr double light = 384;
    const double scale = light / std::max(48.0, colour[0] + colour[1] + colour[2]);
    return {colour[0] * scale, colour[1] * scale, colour[2] * scale};
}

double spread(const Colour &colour)
{
    const auto [least, most] = std::minmax({colour[0], colour[1], colour[2]});
    return most - least;
}

/// The mean of each point's neighbourhood, by a table of sums.
std::vector<double> smoothed(const std::vector<double> &values, int width, int height, int reach)
{
    const auto stride = std::size_t(width) + 1;
    std::vector<double> sums(stride * (std::size_t(height) + 1), 0);
    for (int y = 0; y < height; ++y) {
        double line = 0;
        for (int x = 0; x < width; ++x) {
            line += values[placeOf(x, y, width)];
            sums[std::size_t(y + 1) * stride + std::size_t(x + 1)]
                = sums[std::size_t(y) * stride + std::size_t(x + 1)] + line;
        }
    }
    std::vector<double> means(values.size());
    for (int y = 0; y < height; ++y) {
        const auto top = std::size_t(std::max(0, y - reach)) * stride;
        const auto bottom = std::size_t(std::min(height, y + reach + 1)) * stride;
        for (int x = 0; x < width; ++x) {
            const auto left = std::size_t(std::max(0, x - reach));
            const auto right = std::size_t(std::min(width, x + reach + 1));
            const double area = double(bottom - top) / double(stride) * double(right - left);
            means[placeOf(x, y, width)]
                = (sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]) / area;
        }
    }
    return means;
}

} // namespace

DistanceMap::DistanceMap(const QImage &picture, Ground ground)
    : m_width(picture.width())
    , m_height(picture.height())
    , m_distance(std::size_t(m_width) * std::size_t(m_height))
{
    std::array<Slope, channels> base{Slope{255, 0, 0}, Slope{255, 0, 0}, Slope{255, 0, 0}};
    if (ground != Ground::Paper && ground != Ground::Colourless) {
        const std::vector<RimPoint> rim = rimOf(picture);
        for (std::size_t i = 0; i < channels; ++i) {
            base[i] = slopeOf(rim, i);
            if (ground == Ground::Rim) {
                std::vector<double> values;
                values.reserve(rim.size());
                for (const RimPoint &point : rim)
                    values.push_back(point.colour[i]);
                base[i] = {medianOf(values), 0, 0};
            }
        }
    }
    for (int y = 0; y < m_height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const double down = 2.0 * y / m_height - 1;
        for (int x = 0; x < m_width; ++x) {
            const double across = 2.0 * x / m_width - 1;
            const Colour here = colourOf(line[x]);
            const Colour expected{base[0].at(across, down), base[1].at(across, down), base[2].at(across, down)};
            const double distance = ground == Ground::Colourless ? spread(here)
                : ground == Ground::Tint                         ? farthest(tintOf(here), tintOf(expected))
                                                                 : farthest(here, expected);
            m_distance[placeOf(x, y, m_width)] = uchar(std::min(255.0, distance));
        }
    }
}

DistanceMap::DistanceMap(const QSize &size, std::vector<uchar> distance)
    : m_width(size.width())
    , m_height(size.height())
    , m_distance(std::move(distance))
{
}

DistanceMap DistanceMap::ofTexture(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const int width = grey.width();
    const int height = grey.height();
    const auto size = std::size_t(width) * std::size_t(height);
    std::vector<double> across(size, 0);
    std::vector<double> down(size, 0);
    for (int y = 1; y + 1 < height; ++y) {
        const uchar *above = grey.constScanLine(y - 1);
        const uchar *line = grey.constScanLine(y);
        const uchar *below = grey.constScanLine(y + 1);
        for (int x = 1; x + 1 < width; ++x) {
            across[placeOf(x, y, width)] = std::abs(line[x + 1] - line[x - 1]);
            down[placeOf(x, y, width)] = std::abs(below[x] - above[x]);
        }
    }
    const int reach = std::max(2, std::max(width, height) / 80);
    across = smoothed(across, width, height, reach);
    down = smoothed(down, width, height, reach);
    std::vector<double> texture(size);
    for (std::size_t i = 0; i < size; ++i)
        texture[i] = std::sqrt(across[i] * down[i]); // what runs one way only is no print
    const double plain = identity::percentileOf(texture, 0.2);
    const double printed = std::max(plain + 1, identity::percentileOf(texture, 0.85));
    std::vector<uchar> distance(size);
    for (std::size_t i = 0; i < size; ++i)
        distance[i] = uchar(std::clamp(256 * (texture[i] - plain) / (printed - plain), 0.0, 255.0));
    return DistanceMap(grey.size(), std::move(distance));
}

PixPointer DistanceMap::above(int threshold) const
{
    PixPointer mask(pixCreate(m_width, m_height, 1));
    l_uint32 *data = pixGetData(mask.get());
    const int words = pixGetWpl(mask.get());
    for (int y = 0; y < m_height; ++y) {
        l_uint32 *line = data + std::ptrdiff_t(y) * words;
        for (int x = 0; x < m_width; ++x) {
            if (m_distance[placeOf(x, y, m_width)] > threshold)
                SET_DATA_BIT(line, x);
        }
    }
    return mask;
}

} // namespace lajur::ktp
