// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/digitshapes.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lajur::identity {

namespace {

constexpr int cellsAcross = 6;
constexpr int cellsDown = 8;
constexpr int directions = 4;
constexpr int drawnLarger = 4;

/// Shares a point's weight among the four cells around it, so that a small move changes little.
template <typename Vector>
void spread(Vector &features, int plane, double x, double y, double weight)
{
    const double column = x / DigitPatch::Width * cellsAcross - 0.5;
    const double row = y / DigitPatch::Height * cellsDown - 0.5;
    const int left = int(std::floor(column));
    const int top = int(std::floor(row));
    for (int dy = 0; dy < 2; ++dy) {
        for (int dx = 0; dx < 2; ++dx) {
            const int cellX = left + dx;
            const int cellY = top + dy;
            if (cellX < 0 || cellY < 0 || cellX >= cellsAcross || cellY >= cellsDown)
                continue;
            const double share = (1 - std::abs(column - cellX)) * (1 - std::abs(row - cellY));
            features[std::size_t((plane * cellsDown + cellY) * cellsAcross + cellX)] += float(weight * share);
        }
    }
}

template <typename Vector>
void normalise(Vector &features, std::size_t first, std::size_t last, double length)
{
    double sum = 1e-9;
    for (std::size_t i = first; i < last; ++i)
        sum += double(features[i]) * double(features[i]);
    const float factor = float(length / std::sqrt(sum));
    for (std::size_t i = first; i < last; ++i)
        features[i] *= factor;
}

QImage drawn(const DigitStroke &stroke, double strokeWidth, double shear)
{
    QImage image(DigitPatch::Width * drawnLarger, DigitPatch::Height * drawnLarger, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(drawnLarger, drawnLarger);
    const double pen = strokeWidth * DigitShapes::BoxHeight;
    // The outer edges of the strokes fill the box, as the bounding box of what is read does.
    const QTransform place = QTransform()
                                 .translate((DigitPatch::Width - DigitShapes::BoxWidth + pen) / 2,
                                            (DigitPatch::Height - DigitShapes::BoxHeight + pen) / 2)
                                 .scale(DigitShapes::BoxWidth - pen, DigitShapes::BoxHeight - pen)
                                 .translate(0.5, 0.5)
                                 .shear(-shear, 0)
                                 .translate(-0.5, -0.5);
    painter.setPen(QPen(Qt::black, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path = place.map(strokePath(stroke));
    const QRectF box = path.boundingRect();
    path.translate(DigitPatch::Width / 2.0 - box.center().x(), 0);
    painter.drawPath(path);
    return image;
}

DigitPatch reduced(const QImage &image)
{
    DigitPatch patch;
    for (int y = 0; y < DigitPatch::Height; ++y) {
        for (int x = 0; x < DigitPatch::Width; ++x) {
            int sum = 0;
            for (int dy = 0; dy < drawnLarger; ++dy) {
                const uchar *line = image.constScanLine(y * drawnLarger + dy) + x * drawnLarger;
                for (int dx = 0; dx < drawnLarger; ++dx)
                    sum += 255 - line[dx];
            }
            patch.ink[std::size_t(y * DigitPatch::Width + x)] = float(sum) / (255 * drawnLarger * drawnLarger);
        }
    }
    return patch;
}

} // namespace

int DigitDistances::best() const
{
    return int(std::min_element(distance.cbegin(), distance.cend()) - distance.cbegin());
}

int DigitDistances::second() const
{
    std::array<double, 10> others = distance;
    others[std::size_t(best())] = std::numeric_limits<double>::max();
    return int(std::min_element(others.cbegin(), others.cend()) - others.cbegin());
}

double DigitDistances::margin() const
{
    const double next = distance[std::size_t(second())];
    return next > 0 ? (next - distance[std::size_t(best())]) / next : 0;
}

DigitShapes::DigitShapes()
{
    for (const DigitStroke &stroke : digitStrokes()) {
        for (const double width : {0.09, 0.13, 0.18}) {
            for (const double shear : {-0.1, 0.0, 0.1})
                add(stroke, width, shear);
        }
    }
}

void DigitShapes::add(const DigitStroke &stroke, double strokeWidth, double shear)
{
    const DigitPatch patch = reduced(drawn(stroke, strokeWidth, shear));
    m_templates.push_back({stroke.digit, stroke.face, featuresOf(patch, 0, 0)});
}

DigitShapes::FeatureVector DigitShapes::featuresOf(const DigitPatch &patch, int shiftX, int shiftY)
{
    FeatureVector features{};
    for (int y = 1; y + 1 < DigitPatch::Height; ++y) {
        for (int x = 1; x + 1 < DigitPatch::Width; ++x) {
            const double placeX = x + 0.5 + shiftX;
            const double placeY = y + 0.5 + shiftY;
            spread(features, directions, placeX, placeY, double(patch.at(x, y)));
            const double across = double(patch.at(x + 1, y) - patch.at(x - 1, y));
            const double down = double(patch.at(x, y + 1) - patch.at(x, y - 1));
            const double strength = std::hypot(across, down);
            if (strength < 0.05)
                continue;
            double turn = std::atan2(down, across) / M_PI * directions; // opposite sides of a stroke are alike
            turn = std::fmod(turn + 2 * directions, directions);
            const int low = int(turn) % directions;
            const double rest = turn - std::floor(turn);
            spread(features, low, placeX, placeY, strength * (1 - rest));
            spread(features, (low + 1) % directions, placeX, placeY, strength * rest);
        }
    }
    constexpr std::size_t plane = std::size_t(cellsAcross * cellsDown);
    normalise(features, 0, plane * directions, 1);
    normalise(features, plane * directions, plane * (directions + 1), 0.7);
    return features;
}

DigitDistances DigitShapes::distances(const DigitPatch &patch, StrokeFace face) const
{
    DigitDistances result;
    result.distance.fill(std::numeric_limits<double>::max());
    for (int shiftY = -1; shiftY <= 1; ++shiftY) {
        for (int shiftX = -1; shiftX <= 1; ++shiftX) {
            const FeatureVector features = featuresOf(patch, shiftX, shiftY);
            for (const Template &known : m_templates) {
                if (known.face != face)
                    continue;
                double sum = 0;
                for (std::size_t i = 0; i < Features; ++i) {
                    const double difference = double(features[i] - known.features[i]);
                    sum += difference * difference;
                }
                double &nearest = result.distance[std::size_t(known.digit)];
                nearest = std::min(nearest, std::sqrt(sum));
            }
        }
    }
    return result;
}

} // namespace lajur::identity
