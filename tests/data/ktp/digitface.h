// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QString>

namespace lajur::ktpcards {

/// How the digits of a NIK are shaped: OCR-A, faces bent out of its outlines, and two of another origin.
enum class DigitFace { OcrA, OcrAWide, OcrASlim, OcrAHeavy, OcrABent, Mono, MonoBent };

constexpr int DigitFaces = 7;

/// The outline of `digits` in cells of width `pitch`, `height` high, standing on y = 0.
QPainterPath digitOutline(const QString &digits, DigitFace face, double pitch, double height);

/// How far apart the face itself sets its digits, in heights of a digit.
double digitAdvance(DigitFace face);

} // namespace lajur::ktpcards
