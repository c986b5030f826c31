// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace lajur::letters {

/// A few lines of the page's furniture, broken so that no word is orphaned; all lengths in millimetres.
class Paragraph
{
public:
    /// Takes the fewest lines that fit `width`, of about equal length. `lineHeight` is a factor of the font's own. An
    /// underlined font gets a rule clear of the letters' feet, where Qt's own would touch them.
    Paragraph(const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft,
              double lineHeight = 1.0);

    double height() const { return m_height; }
    void paint(QPainter *painter, const QPointF &topLeft) const;

    /// Width of `text` on one line.
    static double widthOf(const QString &text, const QFont &font);

private:
    void balance(double width);
    void breakLines(double width);
    void paintUnderline(QPainter *painter, const QPointF &origin) const;

    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight;
    double m_width = 0; ///< The lines were broken at.
    double m_inset = 0; ///< Keeps centred text in the middle of the full width.
    double m_height = 0;
    bool m_underlined;
};

} // namespace lajur::letters
