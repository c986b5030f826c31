// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/digitface.h"

#include <QFont>
#include <QTransform>

#include <cmath>

namespace lajur::ktpcards {

namespace {

constexpr double drawnSize = 400;

/// What is done to the outline of a face to make another one.
struct Bending {
    const char *family;
    bool bold = false;
    double width = 1; ///< Of the digit in its cell.
    double stroke = 0; ///< Added to the strokes' width, in drawnSize; negative makes them thinner.
    double wave = 0; ///< Sideways swing along the height, in drawnSize.
    double slant = 0;
};

Bending bendingOf(DigitFace face)
{
    switch (face) {
    case DigitFace::OcrAWide:
        return {"OCRA", false, 1.15, 8, 0, 0};
    case DigitFace::OcrASlim:
        return {"OCRA", false, 0.82, -8, 0, 0};
    case DigitFace::OcrAHeavy:
        return {"OCRA", false, 0.95, 18, 4, 0};
    case DigitFace::OcrABent:
        return {"OCRA", false, 1.05, 4, 9, 0.06};
    case DigitFace::Mono:
        return {"Liberation Mono", true, 1, 0, 0, 0};
    case DigitFace::MonoBent:
        return {"DejaVu Sans Mono", false, 0.95, 6, 5, 0};
    case DigitFace::OcrA:
        break;
    }
    return {"OCRA"};
}

QPainterPath bent(const QPainterPath &path, const Bending &bending)
{
    QPainterPath result;
    result.setFillRule(path.fillRule());
    for (const QPolygonF &outline : path.toSubpathPolygons()) {
        QPolygonF moved;
        for (const QPointF &point : outline) {
            const double swing = bending.wave * std::sin(point.y() / drawnSize * 7);
            moved.append({point.x() * bending.width + swing - bending.slant * point.y(), point.y()});
        }
        result.addPolygon(moved);
    }
    if (bending.stroke == 0)
        return result;
    QPainterPathStroker stroker;
    stroker.setWidth(std::abs(bending.stroke));
    stroker.setJoinStyle(Qt::RoundJoin);
    const QPainterPath edge = stroker.createStroke(result);
    return bending.stroke > 0 ? result.united(edge) : result.subtracted(edge);
}

} // namespace

double digitAdvance(DigitFace face)
{
    const double usual = face == DigitFace::Mono || face == DigitFace::MonoBent ? 0.9 : 0.97;
    return usual * std::max(0.88, bendingOf(face).width);
}

QPainterPath digitOutline(const QString &digits, DigitFace face, double pitch, double height)
{
    const Bending bending = bendingOf(face);
    QFont font(QString::fromLatin1(bending.family));
    font.setBold(bending.bold);
    font.setPixelSize(int(drawnSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath eight;
    eight.addText(0, 0, font, QStringLiteral("8"));
    const double scale = height / eight.boundingRect().height();
    QPainterPath line;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        QPainterPath one;
        one.addText(0, 0, font, digits.mid(i, 1));
        const QPainterPath shape = bent(one, bending);
        // The advance's middle in the cell's middle, as a fixed pitch printer does.
        const double middle = eight.boundingRect().center().x() * bending.width;
        line.addPath(
            QTransform().translate(pitch * (double(i) + 0.5), 0).scale(scale, scale).translate(-middle, 0).map(shape));
    }
    return line;
}

} // namespace lajur::ktpcards
