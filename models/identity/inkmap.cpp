// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/inkmap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lajur::identity {

namespace {

/// The grey below which `share` of the pixels lie.
int percentile(const std::array<int, 256> &histogram, double share)
{
    long total = 0;
    for (const int count : histogram)
        total += count;
    long wanted = long(double(total) * share);
    for (int grey = 0; grey < 256; ++grey) {
        wanted -= histogram[std::size_t(grey)];
        if (wanted < 0)
            return grey;
    }
    return 255;
}

std::array<int, 256> histogramOf(const QImage &picture, const QRect &region)
{
    std::array<int, 256> histogram{};
    for (int y = region.top(); y <= region.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        for (int x = region.left(); x <= region.right(); ++x)
            ++histogram[line[x]];
    }
    return histogram;
}

} // namespace

InkMap::InkMap(const QImage &picture, const QRect &region)
    : m_width(std::max(0, region.width()))
    , m_height(std::max(0, region.height()))
    , m_ink(std::size_t(m_width) * std::size_t(m_height))
{
    if (m_ink.empty())
        return;
    constexpr int strips = 8;
    std::array<double, strips> ground{};
    for (int i = 0; i < strips; ++i) {
        const int left = region.left() + m_width * i / strips;
        const int right = std::max(left, region.left() + m_width * (i + 1) / strips - 1);
        const QRect strip(QPoint(left, region.top()), QPoint(right, region.bottom()));
        ground[std::size_t(i)] = percentile(histogramOf(picture, strip), 0.7);
    }
    const int black = percentile(histogramOf(picture, region), 0.02);
    for (int x = 0; x < m_width; ++x) {
        const double place = std::clamp((x + 0.5) * strips / m_width - 0.5, 0.0, strips - 1.0);
        const int left = std::min(int(place), strips - 2);
        const double share = place - left;
        const double here = ground[std::size_t(left)] * (1 - share) + ground[std::size_t(left + 1)] * share;
        const double range = std::max(24.0, here - black);
        for (int y = 0; y < m_height; ++y) {
            const int grey = picture.constScanLine(region.top() + y)[region.left() + x];
            const double ink = (here - grey) / range;
            m_ink[std::size_t(y) * std::size_t(m_width) + std::size_t(x)] = float(std::clamp(ink, 0.0, 1.0));
        }
    }
}

float InkMap::between(double x, double y) const
{
    const int left = int(std::floor(x));
    const int top = int(std::floor(y));
    const float across = float(x - left);
    const float down = float(y - top);
    return (safeAt(left, top) * (1 - across) + safeAt(left + 1, top) * across) * (1 - down)
        + (safeAt(left, top + 1) * (1 - across) + safeAt(left + 1, top + 1) * across) * down;
}

std::vector<float> InkMap::rows(int left, int right) const
{
    std::vector<float> profile(std::size_t(m_height), 0.F);
    for (int y = 0; y < m_height; ++y) {
        for (int x = std::max(0, left); x < std::min(right, m_width); ++x)
            profile[std::size_t(y)] += at(x, y) > 0.5F ? 1.F : 0.F;
    }
    return profile;
}

std::vector<float> InkMap::columns(int top, int bottom) const
{
    std::vector<float> profile(std::size_t(m_width), 0.F);
    for (int y = std::max(0, top); y < std::min(bottom, m_height); ++y) {
        for (int x = 0; x < m_width; ++x)
            profile[std::size_t(x)] += at(x, y) > 0.5F ? 1.F : 0.F;
    }
    return profile;
}

std::vector<Run> runsAbove(const std::vector<float> &profile, float threshold)
{
    std::vector<Run> runs;
    bool inside = false;
    for (int i = 0; i < int(profile.size()); ++i) {
        const bool above = profile[std::size_t(i)] > threshold;
        if (above && !inside)
            runs.push_back({i, i + 1});
        else if (above)
            runs.back().end = i + 1;
        inside = above;
    }
    return runs;
}

} // namespace lajur::identity
