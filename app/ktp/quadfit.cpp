// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/quadfit.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lajur::ktp {

namespace {

double cross(const QPointF &origin, const QPointF &one, const QPointF &other)
{
    return (one.x() - origin.x()) * (other.y() - origin.y()) - (one.y() - origin.y()) * (other.x() - origin.x());
}

std::vector<QPointF> hullOf(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(), [](const QPointF &one, const QPointF &other) {
        return one.x() != other.x() ? one.x() < other.x() : one.y() < other.y();
    });
    std::vector<QPointF> hull(2 * points.size());
    std::size_t size = 0;
    const auto add = [&hull, &size](const QPointF &point, std::size_t least) {
        while (size >= least && cross(hull[size - 2], hull[size - 1], point) <= 0)
            --size;
        hull[size++] = point;
    };
    for (const QPointF &point : points)
        add(point, 2);
    const std::size_t lower = size + 1;
    for (auto point = points.crbegin() + 1; point != points.crend(); ++point)
        add(*point, lower);
    hull.resize(size > 0 ? size - 1 : 0);
    return hull;
}

double areaOf(const std::vector<QPointF> &polygon)
{
    double sum = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const QPointF &next = polygon[(i + 1) % polygon.size()];
        sum += polygon[i].x() * next.y() - next.x() * polygon[i].y();
    }
    return std::abs(sum) / 2;
}

/// The smallest rectangle around a hull: its axes and reach along them.
struct Frame {
    QPointF along;
    QPointF across;
    double left = 0, right = 0, top = 0, bottom = 0;

    double area() const { return (right - left) * (bottom - top); }
};

Frame frameOf(const std::vector<QPointF> &hull)
{
    Frame best;
    double bestArea = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const QPointF side = hull[(i + 1) % hull.size()] - hull[i];
        const double length = std::hypot(side.x(), side.y());
        if (length < 1e-6)
            continue;
        Frame frame{side / length, QPointF(-side.y(), side.x()) / length, 1e9, -1e9, 1e9, -1e9};
        for (const QPointF &point : hull) {
            const double x = QPointF::dotProduct(point, frame.along);
            const double y = QPointF::dotProduct(point, frame.across);
            frame.left = std::min(frame.left, x);
            frame.right = std::max(frame.right, x);
            frame.top = std::min(frame.top, y);
            frame.bottom = std::max(frame.bottom, y);
        }
        if (frame.area() < bestArea) {
            bestArea = frame.area();
            best = frame;
        }
    }
    return best;
}

/// The straight line y = base + slope * x through most of the points; stragglers are left out step by step.
struct Straight {
    double base = 0;
    double slope = 0;
};

std::optional<Straight> straightThrough(std::vector<QPointF> points)
{
    for (int round = 0;; ++round) {
        if (points.size() < 6)
            return std::nullopt;
        double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
        for (const QPointF &point : points) {
            sumX += point.x();
            sumY += point.y();
            sumXX += point.x() * point.x();
            sumXY += point.x() * point.y();
        }
        const double count = double(points.size());
        const double spread = count * sumXX - sumX * sumX;
        if (spread < 1e-6)
            return std::nullopt;
        const double slope = (count * sumXY - sumX * sumY) / spread;
        const Straight line{(sumY - slope * sumX) / count, slope};
        if (round == 4)
            return line;
        std::vector<double> distances;
        for (const QPointF &point : points)
            distances.push_back(std::abs(point.y() - line.base - line.slope * point.x()));
        std::vector<double> sorted = distances;
        std::nth_element(sorted.begin(), sorted.begin() + long(sorted.size() * 7 / 10), sorted.end());
        const double limit = std::max(0.7, 1.5 * sorted[sorted.size() * 7 / 10]);
        std::vector<QPointF> kept;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (distances[i] <= limit)
                kept.push_back(points[i]);
        }
        points = std::move(kept);
    }
}

/// Sides in the frame's own axes: top, right, bottom, left, as lines between two far points.
std::array<QLineF, 4> sidesOf(const std::vector<QPointF> &outline, const Frame &frame)
{
    const double width = frame.right - frame.left;
    const double height = frame.bottom - frame.top;
    const double reach = 0.09 * std::min(width, height);
    std::array<std::vector<QPointF>, 4> near;
    for (const QPointF &point : outline) {
        const double x = QPointF::dotProduct(point, frame.along);
        const double y = QPointF::dotProduct(point, frame.across);
        const bool inWidth = x > frame.left + 0.1 * width && x < frame.right - 0.1 * width;
        const bool inHeight = y > frame.top + 0.1 * height && y < frame.bottom - 0.1 * height;
        if (inWidth && y - frame.top < reach)
            near[0].push_back({x, y});
        if (inHeight && frame.right - x < reach)
            near[1].push_back({y, x});
        if (inWidth && frame.bottom - y < reach)
            near[2].push_back({x, y});
        if (inHeight && x - frame.left < reach)
            near[3].push_back({y, x});
    }
    const std::array<double, 4> rectangle{frame.top, frame.right, frame.bottom, frame.left};
    std::array<QLineF, 4> sides;
    for (std::size_t i = 0; i < 4; ++i) {
        const Straight line = straightThrough(near[i]).value_or(Straight{rectangle[i], 0});
        const bool lying = i % 2 == 0;
        const double from = lying ? frame.left : frame.top;
        const double to = lying ? frame.right : frame.bottom;
        const QPointF one(from, line.base + line.slope * from);
        const QPointF other(to, line.base + line.slope * to);
        sides[i] = lying ? QLineF(one, other) : QLineF(one.y(), one.x(), other.y(), other.x());
    }
    return sides;
}

double lengthOf(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

} // namespace

std::optional<QuadFit> fitQuad(const std::vector<QPointF> &outline)
{
    if (outline.size() < 8)
        return std::nullopt;
    const std::vector<QPointF> hull = hullOf(outline);
    if (hull.size() < 3)
        return std::nullopt;
    const Frame frame = frameOf(hull);
    const std::array<QLineF, 4> sides = sidesOf(outline, frame);
    QPolygonF corners;
    for (std::size_t i = 0; i < 4; ++i) {
        QPointF corner;
        if (sides[(i + 3) % 4].intersects(sides[i], &corner) == QLineF::NoIntersection)
            return std::nullopt;
        corners.append(frame.along * corner.x() + frame.across * corner.y());
    }
    const double width = (lengthOf(corners[0], corners[1]) + lengthOf(corners[2], corners[3])) / 2;
    const double height = (lengthOf(corners[1], corners[2]) + lengthOf(corners[3], corners[0])) / 2;
    if (width < 4 || height < 4)
        return std::nullopt;
    if (height > width)
        corners = QPolygonF({corners[1], corners[2], corners[3], corners[0]});
    const double area = areaOf({corners.cbegin(), corners.cend()});
    if (area < 1)
        return std::nullopt;
    return QuadFit{corners, std::max(width, height) / std::min(width, height), areaOf(hull) / area};
}

} // namespace lajur::ktp
