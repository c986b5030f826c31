// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetblock.h"

#include <QFont>
#include <QList>
#include <QString>

#include <memory>

class QTextLayout;

namespace lajur::letters {

/// Characters of a text from `begin` on that differ from another; of length 0 where something is missing.
struct TextMark {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Text in a given width whose marked places are seen on a copy in black and white too: bold with a heavy rule below,
/// and a wedge where something is missing.
class MarkedText final : public SheetBlock
{
public:
    struct Style {
        QFont font;
        double lineHeight = 1; ///< Factor of the font's own.
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    /// `width` in millimetres. Marks beyond the text are left out.
    MarkedText(const QString &text, const Style &style, double width, const QList<TextMark> &marks = {});

    double height() const override { return m_height; }
    QString text() const override;
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    void breakLines(double width, double lineHeight);
    void paintMark(QPainter *painter, const QPointF &origin, const TextMark &mark) const;

    std::shared_ptr<QTextLayout> m_layout;
    QList<TextMark> m_marks;
    double m_height = 0;
};

} // namespace lajur::letters
