// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/cardview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lajur::ktp {

namespace {

QPolygonF rectangle(const QSizeF &size)
{
    return QPolygonF(
        {QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()), QPointF(0, size.height())});
}

QTransform between(const QPolygonF &from, const QPolygonF &to)
{
    QTransform transform;
    QTransform::quadToQuad(from, to, transform);
    return transform;
}

/// Mean distance from the card's ground inside a part of the view.
double weightOf(const QImage &view, const QRgb ground, const QRectF &shares)
{
    const QRect part(int(shares.left() * view.width()), int(shares.top() * view.height()),
                     int(shares.width() * view.width()), int(shares.height() * view.height()));
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(view.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            const int distance
                = std::max({std::abs(qRed(line[x]) - qRed(ground)), std::abs(qGreen(line[x]) - qGreen(ground)),
                            std::abs(qBlue(line[x]) - qBlue(ground))});
            sum += distance > 30 ? 1 : 0;
        }
    }
    return sum / (double(part.width()) * part.height());
}

QRgb groundOf(const QImage &view)
{
    std::vector<int> red, green, blue;
    for (int y = 0; y < view.height(); y += 2) {
        const auto *line = reinterpret_cast<const QRgb *>(view.constScanLine(y));
        for (int x = 0; x < view.width(); x += 2) {
            red.push_back(qRed(line[x]));
            green.push_back(qGreen(line[x]));
            blue.push_back(qBlue(line[x]));
        }
    }
    const auto middle = [](std::vector<int> &values) {
        std::nth_element(values.begin(), values.begin() + long(values.size() * 6 / 10), values.end());
        return values[values.size() * 6 / 10];
    };
    return qRgb(middle(red), middle(green), middle(blue));
}

} // namespace

CardView::CardView(const QImage &picture, const QPolygonF &corners)
    : m_picture(picture)
    , m_corners(corners)
{
}

QImage CardView::straightened(const QSize &size) const
{
    QImage view(size, QImage::Format_RGB32);
    view.fill(Qt::white);
    QPainter painter(&view);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(between(m_corners, rectangle(size)));
    painter.drawImage(0, 0, m_picture);
    return view;
}

QPolygonF CardView::onPicture(const QRectF &box) const
{
    return between(rectangle(QSizeF(Width, Height)), m_corners)
        .map(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}));
}

double CardView::angle() const
{
    const QPointF along = m_corners[1] - m_corners[0] + m_corners[2] - m_corners[3];
    return std::atan2(along.y(), along.x()) * 180 / M_PI;
}

int CardView::turn() const
{
    return (int(std::lround(angle() / 90)) * 90 + 360) % 360;
}

double CardView::skew() const
{
    return angle() - 90 * std::round(angle() / 90);
}

CardView CardView::upsideDown() const
{
    return CardView(m_picture, QPolygonF({m_corners[2], m_corners[3], m_corners[0], m_corners[1]}));
}

double CardView::pictureScale() const
{
    const QPointF along = (m_corners[1] - m_corners[0] + m_corners[2] - m_corners[3]) / 2;
    return std::hypot(along.x(), along.y()) / Width;
}

double uprightness(const QImage &view)
{
    const QRgb ground = groundOf(view);
    return weightOf(view, ground, {0.75, 0.34, 0.18, 0.30}) - weightOf(view, ground, {0.07, 0.36, 0.18, 0.30});
}

} // namespace lajur::ktp
