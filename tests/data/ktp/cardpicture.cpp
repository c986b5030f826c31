// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/cardpicture.h"

#include "tests/data/ktp/degrade.h"

#include <QFont>
#include <QPainter>
#include <QTransform>

#include <cmath>

namespace lajur::ktpcards {

namespace {

constexpr double cardMillimetres = 85.6;

QPolygonF cornersOf(const QSizeF &size)
{
    return QPolygonF(
        {QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()), QPointF(0, size.height())});
}

/// Where the card comes to lie on the picture, and how large the picture is.
struct Place {
    QSize picture;
    QPolygonF corners;
};

Place placeAlone(const QSizeF &card, double angle, bool cut, Dice &dice)
{
    const double margin = card.width() * (dice.chance(0.25) ? 0 : dice.between(0.005, 0.12));
    const QTransform turned = QTransform().rotate(angle);
    QPolygonF corners = turned.map(cornersOf(card));
    const QRectF box = corners.boundingRect();
    corners.translate(margin - box.left(), margin - box.top());
    QSizeF picture(box.width() + 2 * margin, box.height() + 2 * margin);
    if (cut) {
        const double share = dice.between(0.08, 0.25);
        switch (dice.whole(0, 3)) {
        case 0:
            corners.translate(-margin - box.width() * share, 0);
            break;
        case 1:
            corners.translate(0, -margin - box.height() * share);
            break;
        case 2:
            picture.rwidth() = margin + box.width() * (1 - share);
            break;
        default:
            picture.rheight() = margin + box.height() * (1 - share);
        }
    }
    return {picture.toSize(), corners};
}

Place placeOnA4(const QSizeF &card, double angle, bool cut, int dpi, Dice &dice)
{
    const QSize page(int(210 / 25.4 * dpi), int(297 / 25.4 * dpi));
    QPolygonF corners = QTransform().rotate(angle).map(cornersOf(card));
    const QRectF box = corners.boundingRect();
    double left = dice.between(0, page.width() - box.width());
    double top = dice.between(0, page.height() - box.height());
    if (dice.chance(0.15))
        left = dice.chance(0.5) ? 0 : page.width() - box.width();
    if (cut)
        left = dice.chance(0.5) ? -box.width() * dice.between(0.08, 0.25)
                                : page.width() - box.width() * dice.between(0.75, 0.92);
    corners.translate(left - box.left(), top - box.top());
    return {page, corners};
}

Place placeInPhoto(const QSizeF &card, double angle, bool cut, Dice &dice)
{
    Place place = placeAlone(card, angle, false, dice);
    const double around = card.width() * dice.between(0.08, 0.35);
    place.corners.translate(around, around);
    place.picture += QSize(int(2 * around), int(2 * around));
    const double bend = card.width() * 0.05;
    for (QPointF &corner : place.corners)
        corner += QPointF(dice.between(-bend, bend), dice.between(-bend, bend));
    if (cut)
        place.corners.translate(
            -place.corners.boundingRect().left() - place.corners.boundingRect().width() * dice.between(0.1, 0.2), 0);
    return place;
}

QImage table(const QSize &size, Source source, Dice &dice)
{
    QImage image(size, QImage::Format_RGB32);
    if (source != Source::Photo) {
        // Lid of the scanner: white, yellowish, or open and dark.
        const int light = dice.chance(0.15) ? dice.whole(8, 60) : dice.whole(238, 255);
        image.fill(QColor(light, light, std::max(0, light - dice.whole(0, 6))));
        return image;
    }
    QColor wood;
    wood.setHsv(dice.whole(0, 359), dice.whole(0, 110), dice.whole(40, 210));
    image.fill(wood);
    QPainter painter(&image);
    for (int i = 0; i < 60; ++i) {
        painter.setPen(QPen(wood.darker(dice.whole(95, 116)), dice.whole(1, 12)));
        const double top = dice.between(0, size.height());
        painter.drawLine(QPointF(0, top), QPointF(size.width(), top + dice.between(-60, 60)));
    }
    return image;
}

QImage letterPage(int dpi, Dice &dice)
{
    const QSize page(int(210 / 25.4 * dpi), int(297 / 25.4 * dpi));
    QImage image(page, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(int(dpi / 6.3));
    painter.setFont(font);
    painter.setPen(QColor(20, 20, 20));
    const QStringList words
        = QStringLiteral("dengan ini kami sampaikan permohonan sertifikat elektronik pegawai negeri "
                         "sipil kota Batam nama dan tanggal lahir terlampir untuk dapat diproses "
                         "sesuai ketentuan yang berlaku pada dinas")
              .split(QLatin1Char(' '));
    for (int row = 0; row < 34; ++row) {
        QString text;
        for (int i = 0; i < 9; ++i)
            text += dice.oneOf(words) + QLatin1Char(' ');
        painter.drawText(QPointF(dpi * 0.9, dpi * (1.6 + row * 0.27)), text);
    }
    return image;
}

void layOn(QImage &image, const QImage &card, const QPolygonF &corners, bool shadow, Dice &dice)
{
    QTransform lie;
    QTransform::quadToQuad(cornersOf(card.size()), corners, lie);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (shadow) {
        const double offset = card.width() * 0.006;
        painter.setPen(Qt::NoPen);
        for (int ring = 3; ring > 0; --ring) {
            painter.setBrush(QColor(0, 0, 0, dice.whole(10, 25)));
            painter.drawPolygon(corners.translated(offset * ring, offset * ring));
        }
    }
    QPainterPath rounded;
    const double radius = card.width() * 0.037;
    rounded.addRoundedRect(QRectF(0.5, 0.5, card.width() - 1, card.height() - 1), radius, radius);
    painter.setTransform(lie);
    QBrush brush(card);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPath(rounded);
}

QImage weathered(QImage image, const CardPicture &picture, Dice &dice)
{
    const bool photo = picture.order.source == Source::Photo;
    const double scale = picture.order.dpi / 300.0;
    if (picture.order.fault == Fault::Glare)
        image = withGlare(image, picture.card, dice);
    image = relit(image, dice.between(photo ? 0.75 : 0.9, 1.05), dice.between(-8, 10),
                  dice.between(-0.2, 0.2) * (photo ? 1 : 0.25));
    const double blur = picture.order.fault == Fault::Blurred ? dice.between(3.6, 6) * scale
                                                              : dice.between(0, photo ? 1.1 : 0.8) * scale;
    image = blurred(image, blur);
    image = withNoise(image, dice.between(0.5, photo ? 7 : 5), dice);
    if (picture.order.fault == Fault::Grey)
        image = asGrey(image);
    return dice.chance(0.85) ? throughJpeg(image, dice.whole(50, 95)) : image;
}

int widthAt(int dpi)
{
    return int(cardMillimetres / 25.4 * dpi);
}

} // namespace

CardPicture makePicture(const PictureOrder &order, quint32 seed)
{
    Dice dice(seed);
    CardPicture picture;
    picture.order = order;
    picture.person = inventPerson(dice);
    picture.style = inventStyle(dice);
    if (order.fault == Fault::Letter) {
        picture.image = weathered(letterPage(order.dpi, dice), picture, dice);
        return picture;
    }
    const int width = widthAt(order.dpi);
    const QImage card = order.fault == Fault::Back ? paintBack(picture.style, width)
                                                   : paintFront(picture.person, picture.style, width);
    picture.turn = order.anyTurn ? dice.whole(0, 3) * 90 : 0;
    const double angle = picture.turn + (dice.chance(0.3) ? 0 : dice.between(-9.5, 9.5));
    const bool cut = order.fault == Fault::CutOff;
    const Place place = order.source == Source::CardAlone ? placeAlone(card.size(), angle, cut, dice)
        : order.source == Source::CardOnA4                ? placeOnA4(card.size(), angle, cut, order.dpi, dice)
                                                          : placeInPhoto(card.size(), angle, cut, dice);
    picture.card = place.corners;
    QImage image = table(place.picture, order.source, dice);
    layOn(image, card, place.corners, order.source == Source::Photo || dice.chance(0.4), dice);
    picture.image = weathered(image, picture, dice);
    return picture;
}

PictureOrder mixedOrder(quint32 seed)
{
    Dice dice(seed ^ 0x5eed);
    PictureOrder order;
    const double source = dice.between(0, 1);
    order.source = source < 0.45 ? Source::CardAlone : source < 0.75 ? Source::CardOnA4 : Source::Photo;
    const double dpi = dice.between(0, 1);
    order.dpi = dpi < 0.65 ? 300 : dpi < 0.8 ? 200 : dpi < 0.9 ? 240 : dpi < 0.96 ? 400 : 600;
    if (order.source == Source::CardOnA4)
        order.dpi = std::min(order.dpi, 400);
    const double fault = dice.between(0, 1);
    if (fault < 0.12)
        order.fault = Fault::Grey;
    else if (fault < 0.17)
        order.fault = Fault::Blurred;
    else if (fault < 0.22)
        order.fault = Fault::CutOff;
    else if (fault < 0.26)
        order.fault = Fault::Glare;
    else if (fault < 0.29)
        order.fault = Fault::FewDpi;
    else if (fault < 0.31)
        order.fault = Fault::Back;
    else if (fault < 0.33)
        order.fault = Fault::Letter;
    if (order.fault == Fault::FewDpi)
        order.dpi = dice.whole(75, 120);
    return order;
}

QString faultName(Fault fault)
{
    static const QStringList names{QStringLiteral("none"),    QStringLiteral("grey"),  QStringLiteral("blurred"),
                                   QStringLiteral("cut-off"), QStringLiteral("glare"), QStringLiteral("few-dpi"),
                                   QStringLiteral("back"),    QStringLiteral("letter")};
    return names.at(int(fault));
}

} // namespace lajur::ktpcards
