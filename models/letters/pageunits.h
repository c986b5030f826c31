// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

/// The page is laid out once in hundredths of a millimetre and then painted at whatever scale a device needs, so
/// preview, PDF and paper break their lines at the same words. Fonts are sized in these units too: a point size would
/// be turned into pixels by the screen's resolution.
namespace lajur::letters::units {

constexpr int perMm = 100;
constexpr int perInch = 2540;

constexpr double fromMm(double mm)
{
    return mm * perMm;
}

constexpr double toMm(double unit)
{
    return unit / perMm;
}

inline QPointF fromMm(const QPointF &mm)
{
    return mm * perMm;
}

inline QRectF fromMm(const QRectF &mm)
{
    return {mm.topLeft() * perMm, mm.size() * perMm};
}

/// The letter's font; a letter uses no other face than its regular and its bold.
inline QFont font(double points, bool bold = false)
{
    QFont result(QStringLiteral("Liberation Serif"));
    result.setPixelSize(qRound(points * perInch / 72));
    result.setBold(bold);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::NoFontMerging);
    return result;
}

} // namespace lajur::letters::units
