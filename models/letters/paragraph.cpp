// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/paragraph.h"

#include "models/letters/pageunits.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace lajur::letters {

namespace {

QFont plain(QFont font)
{
    font.setUnderline(false);
    return font;
}

} // namespace

Paragraph::Paragraph(const QString &text, const QFont &font, double width, Qt::Alignment alignment, double lineHeight)
    : m_layout(std::make_shared<QTextLayout>(text, plain(font)))
    , m_lineHeight(lineHeight)
    , m_underlined(font.underline())
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);

    breakLines(width);
    if (m_layout->lineCount() > 1)
        balance(width);
    if (alignment.testFlag(Qt::AlignHCenter))
        m_inset = (width - m_width) / 2;
}

void Paragraph::balance(double width)
{
    constexpr double accuracy = 1;
    const int lines = m_layout->lineCount();
    double tooNarrow = width / lines / 2;
    double wideEnough = width;
    while (wideEnough - tooNarrow > accuracy) {
        const double middle = (tooNarrow + wideEnough) / 2;
        breakLines(middle);
        (m_layout->lineCount() > lines ? tooNarrow : wideEnough) = middle;
    }
    breakLines(wideEnough);
}

void Paragraph::breakLines(double width)
{
    double y = 0;
    m_width = width;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(units::fromMm(width));
        line.setPosition({0, y});
        y += line.height() * m_lineHeight;
    }
    m_layout->endLayout();
    m_height = units::toMm(y);
}

void Paragraph::paint(QPainter *painter, const QPointF &topLeft) const
{
    const QPointF origin = units::fromMm(topLeft + QPointF(m_inset, 0));
    m_layout->draw(painter, origin);
    if (m_underlined)
        paintUnderline(painter, origin);
}

void Paragraph::paintUnderline(QPainter *painter, const QPointF &origin) const
{
    const double em = m_layout->font().pixelSize();
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QRectF text = line.naturalTextRect().translated(origin);
        painter->fillRect(QRectF(text.left(), text.top() + line.ascent() + 0.13 * em, text.width(), 0.06 * em),
                          Qt::black);
    }
}

double Paragraph::widthOf(const QString &text, const QFont &font)
{
    return units::toMm(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace lajur::letters
