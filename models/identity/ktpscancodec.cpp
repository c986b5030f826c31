// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/ktpscancodec.h"

#include <QCborArray>

#include <algorithm>
#include <cmath>

namespace lajur::identity {

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostCorners = 16;
constexpr qsizetype mostFindings = 20;
constexpr double furthest = 100000; ///< Pixels; no picture that is read is larger.

namespace key {
const QLatin1String fields("fields");
const QLatin1String quality("quality");
const QLatin1String picture("picture");
const QLatin1String turn("turn");
const QLatin1String skew("skew");
const QLatin1String card("card");
const QLatin1String labels("labels");
const QLatin1String value("value");
const QLatin1String accepted("accepted");
const QLatin1String reason("reason");
const QLatin1String confidence("confidence");
const QLatin1String box("box");
const QLatin1String place("place");
const QLatin1String onCard("onCard");
const QLatin1String code("code");
const QLatin1String text("text");
const QLatin1String mark("mark");
} // namespace key

/// Tenths of a pixel are all that a person or a program can use.
double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QCborArray boxOf(const QRectF &rect)
{
    if (rect.isNull())
        return {};
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

QCborArray cornersOf(const QPolygonF &polygon)
{
    QCborArray corners;
    for (const QPointF &corner : polygon) {
        corners.append(rounded(corner.x()));
        corners.append(rounded(corner.y()));
    }
    return corners;
}

double number(const QCborValue &value)
{
    const double given = value.toDouble();
    return std::isfinite(given) ? std::clamp(given, -furthest, furthest) : 0;
}

QString text(const QCborValue &value)
{
    return value.toString().left(longestText);
}

QRectF rectFrom(const QCborValue &value)
{
    const QCborArray given = value.toArray();
    if (given.size() != 4)
        return {};
    return {number(given.at(0)), number(given.at(1)), number(given.at(2)), number(given.at(3))};
}

QPolygonF polygonFrom(const QCborValue &value)
{
    const QCborArray given = value.toArray();
    QPolygonF polygon;
    for (qsizetype i = 0; i + 1 < given.size() && polygon.size() < mostCorners; i += 2)
        polygon.append(QPointF(number(given.at(i)), number(given.at(i + 1))));
    return polygon;
}

QCborMap toCbor(const KtpField &field)
{
    return {{key::value, field.value},
            {key::accepted, field.accepted},
            {key::reason, field.reason},
            {key::confidence, std::round(field.confidence * 1000) / 1000},
            {key::box, boxOf(field.place.boundingRect())},
            {key::place, cornersOf(field.place)},
            {key::onCard, boxOf(field.box)}};
}

KtpField fieldOf(const QCborMap &map)
{
    KtpField field;
    field.value = text(map.value(key::value));
    field.accepted = map.value(key::accepted).toBool();
    field.reason = text(map.value(key::reason));
    field.confidence = std::clamp(number(map.value(key::confidence)), 0.0, 1.0);
    field.place = polygonFrom(map.value(key::place));
    field.box = rectFrom(map.value(key::onCard));
    return field;
}

} // namespace

QCborMap toCbor(const KtpScan &scan)
{
    QCborMap fields;
    for (const KtpFieldName &name : ktpFieldNames())
        fields.insert(QLatin1String(name.name), toCbor(scan.reading.*name.field));
    QCborArray quality;
    for (const ScanFinding &finding : scan.quality)
        quality.append(
            QCborMap{{key::code, finding.code}, {key::text, finding.text}, {key::mark, cornersOf(finding.mark)}});
    return {{key::picture, QCborArray{scan.picture.width(), scan.picture.height()}},
            {key::fields, fields},
            {key::quality, quality},
            {key::turn, scan.turn},
            {key::skew, rounded(scan.skew)},
            {key::card, cornersOf(scan.card)},
            {key::labels, scan.reading.labels}};
}

KtpScan scanOf(const QCborMap &map, const QImage &crop)
{
    KtpScan scan;
    const QCborArray picture = map.value(key::picture).toArray();
    if (picture.size() == 2)
        scan.picture = QSize(int(number(picture.at(0))), int(number(picture.at(1))));
    const QCborMap fields = map.value(key::fields).toMap();
    for (const KtpFieldName &name : ktpFieldNames())
        scan.reading.*name.field = fieldOf(fields.value(QLatin1String(name.name)).toMap());
    const QCborArray quality = map.value(key::quality).toArray();
    for (qsizetype i = 0; i < std::min(quality.size(), mostFindings); ++i) {
        const QCborMap finding = quality.at(i).toMap();
        scan.quality.append(
            {text(finding.value(key::code)), text(finding.value(key::text)), polygonFrom(finding.value(key::mark))});
    }
    scan.turn = int(number(map.value(key::turn)));
    scan.skew = number(map.value(key::skew));
    scan.card = polygonFrom(map.value(key::card));
    scan.reading.labels = int(number(map.value(key::labels)));
    scan.crop = crop;
    return scan;
}

} // namespace lajur::identity
