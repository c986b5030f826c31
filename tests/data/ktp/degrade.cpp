// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/degrade.h"

#include "tests/data/ktp/dice.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lajur::ktpcards {

namespace {

/// One pass of a Gauss along the rows, the picture turned over on the way: twice gives both directions.
QImage blurredAcross(const QImage &image, const std::vector<int> &weights)
{
    const int radius = int(weights.size()) / 2;
    QImage turned(image.height(), image.width(), QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (int column = 0; column < image.width(); ++column) {
            int red = 32768, green = 32768, blue = 32768;
            for (int offset = -radius; offset <= radius; ++offset) {
                const QRgb pixel = line[std::clamp(column + offset, 0, image.width() - 1)];
                const int weight = weights[std::size_t(offset + radius)];
                red += weight * qRed(pixel);
                green += weight * qGreen(pixel);
                blue += weight * qBlue(pixel);
            }
            reinterpret_cast<QRgb *>(turned.scanLine(column))[row] = qRgb(red >> 16, green >> 16, blue >> 16);
        }
    }
    return turned;
}

template <typename Change>
QImage eachPixel(QImage image, Change change)
{
    for (int row = 0; row < image.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < image.width(); ++column)
            line[column] = change(line[column], column, row);
    }
    return image;
}

int byte(double value)
{
    return std::clamp(int(std::lround(value)), 0, 255);
}

} // namespace

QImage blurred(const QImage &image, double radius)
{
    if (radius < 0.2)
        return image;
    const int reach = int(std::ceil(radius * 2.5));
    std::vector<double> curve;
    double sum = 0;
    for (int offset = -reach; offset <= reach; ++offset) {
        curve.push_back(std::exp(-offset * offset / (2 * radius * radius)));
        sum += curve.back();
    }
    std::vector<int> weights;
    for (const double value : curve)
        weights.push_back(int(value / sum * 65536));
    return blurredAcross(blurredAcross(image, weights), weights);
}

QImage withNoise(const QImage &image, double strength, Dice &dice)
{
    std::array<int, 4096> table{};
    for (int &value : table) {
        double sum = 0;
        for (int i = 0; i < 6; ++i)
            sum += dice.between(-1, 1);
        value = int(std::lround(sum * strength * 0.7));
    }
    quint32 state = dice.seed() | 1U;
    const auto next = [&state, &table] {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return table[state >> 20];
    };
    return eachPixel(image, [&next](QRgb pixel, int, int) {
        const int common = next();
        return qRgb(std::clamp(qRed(pixel) + common + next() / 2, 0, 255),
                    std::clamp(qGreen(pixel) + common + next() / 2, 0, 255),
                    std::clamp(qBlue(pixel) + common + next() / 2, 0, 255));
    });
}

QImage asGrey(const QImage &image)
{
    return eachPixel(image, [](QRgb pixel, int, int) {
        const int grey = qGray(pixel);
        return qRgb(grey, grey, grey);
    });
}

QImage throughJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    // A photo at 600 dpi has more than the 128 megabytes that Qt reads by itself.
    QImageReader::setAllocationLimit(1024);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

QImage relit(const QImage &image, double gain, double lift, double slope)
{
    const double width = image.width();
    return eachPixel(image, [=](QRgb pixel, int column, int) {
        const double here = gain * (1 + slope * (column / width - 0.5));
        return qRgb(byte(qRed(pixel) * here + lift), byte(qGreen(pixel) * here + lift),
                    byte(qBlue(pixel) * here + lift));
    });
}

QImage withGlare(const QImage &image, const QPolygonF &card, Dice &dice)
{
    QImage result = image;
    const QRectF box = card.boundingRect();
    // Over the text, where it hurts.
    const double along = dice.between(0.2, 0.6);
    const double down = dice.between(0.3, 0.6);
    const QPointF top = card.at(0) + (card.at(1) - card.at(0)) * along;
    const QPointF bottom = card.at(3) + (card.at(2) - card.at(3)) * along;
    const QPointF middle = top + (bottom - top) * down;
    const double radius = std::min(box.width(), box.height()) * dice.between(0.22, 0.4);
    QRadialGradient light(middle, radius);
    light.setColorAt(0, QColor(255, 255, 255, 255));
    light.setColorAt(0.55, QColor(255, 255, 255, 250));
    light.setColorAt(1, QColor(255, 255, 255, 0));
    QPainter painter(&result);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(middle, radius, radius);
    return result;
}

} // namespace lajur::ktpcards
