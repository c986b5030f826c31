// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace lajur::identity {

/// How much ink lies on each pixel of a part of a grey picture, from 0 (ground) to 1, whatever light fell on it.
class InkMap
{
public:
    /// `picture` in Format_Grayscale8; `region` inside it.
    InkMap(const QImage &picture, const QRect &region);

    int width() const { return m_width; }
    int height() const { return m_height; }
    float at(int x, int y) const { return m_ink[std::size_t(y) * std::size_t(m_width) + std::size_t(x)]; }
    /// 0 outside.
    float safeAt(int x, int y) const { return x < 0 || y < 0 || x >= m_width || y >= m_height ? 0 : at(x, y); }
    /// Between the pixels.
    float between(double x, double y) const;

    /// Ink of each row or column inside a part.
    std::vector<float> rows(int left, int right) const;
    std::vector<float> columns(int top, int bottom) const;

private:
    int m_width;
    int m_height;
    std::vector<float> m_ink;
};

/// A stretch of a profile that lies above a threshold; `end` is the first place after it.
struct Run {
    int begin = 0;
    int end = 0;
    int length() const { return end - begin; }
};

std::vector<Run> runsAbove(const std::vector<float> &profile, float threshold);

} // namespace lajur::identity
