// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterfields.h"
#include "models/letters/paragraph.h"

#include <QImage>
#include <QList>
#include <QRectF>

class QPainter;

namespace lajur::letters {

/// The kop surat: emblem at the left, the office's names and address centred beside it, a thick and a thin rule below.
class LetterheadPainter
{
public:
    /// `left`, `top` and `width` in millimetres; `logo` comes from Logo::decode. Sizes fall from the agency to the
    /// government to the address, as on the paper of a city's office; where a line is too long for the width, its group
    /// gets smaller letters before the line is broken.
    LetterheadPainter(const Letterhead &head, const QImage &logo, double left, double top, double width);

    double bottom() const { return m_bottom; } ///< Lower edge of the thin rule, millimetres from the top of the page.
    void paint(QPainter *painter) const;

private:
    struct Line {
        Paragraph paragraph;
        QPointF topLeft;
    };

    void addGroup(const QStringList &texts, double points, bool bold);

    QImage m_logo;
    QRectF m_logoBox;
    QList<Line> m_lines;
    double m_left;
    double m_width;
    double m_textLeft;
    double m_textWidth;
    double m_textBottom;
    double m_bottom;
};

} // namespace lajur::letters
