// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterfields.h"
#include "models/letters/paragraph.h"
#include "models/letters/spacing.h"

#include <QList>

class QPainter;

namespace lajur::letters {

/// The block at the foot of a letter: place, date, titles, room for the signature by hand, name, rank and NIP.
class SignaturePainter
{
public:
    /// `width` in millimetres.
    SignaturePainter(const LetterFields &fields, double width, const Spacing &spacing);

    double height() const { return m_height; }
    /// Paints with the left edge of place, title and name at `left`; "a.n. " and the like hang out to the left of it.
    void paint(QPainter *painter, double left, double top) const;

private:
    struct Line {
        Paragraph paragraph;
        double indent; ///< Negative for what hangs out.
        double y;
    };

    void add(const QString &text, bool bold = false);
    void addTitles(const QString &titles);

    double m_width;
    Spacing m_spacing;
    QList<Line> m_lines;
    double m_height = 0;
};

} // namespace lajur::letters
