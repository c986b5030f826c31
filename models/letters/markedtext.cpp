// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/markedtext.h"

#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace lajur::letters {

namespace {

/// One printable line with every character in its place, because the marks count them.
QString inPlace(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c.isSpace())
            c = u' ';
    }
    return text;
}

QList<TextMark> within(const QList<TextMark> &marks, qsizetype size)
{
    QList<TextMark> good;
    for (const TextMark &mark : marks) {
        if (mark.begin >= 0 && mark.begin <= size && mark.length >= 0)
            good.append({mark.begin, std::min(mark.length, size - mark.begin)});
    }
    return good;
}

} // namespace

MarkedText::MarkedText(const QString &text, const Style &style, double width, const QList<TextMark> &marks)
    : m_layout(std::make_shared<QTextLayout>(marks.isEmpty() ? MergeFields::cleaned(text) : inPlace(text), style.font))
    , m_marks(within(marks, m_layout->text().size()))
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : std::as_const(m_marks)) {
        QTextLayout::FormatRange range;
        range.start = int(mark.begin);
        range.length = int(mark.length);
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    m_layout->setFormats(formats);
    breakLines(width, style.lineHeight);
}

void MarkedText::breakLines(double width, double lineHeight)
{
    double y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(units::fromMm(width));
        line.setPosition({0, y});
        y += line.height() * lineHeight;
    }
    m_layout->endLayout();
    m_height = units::toMm(y);
}

QString MarkedText::text() const
{
    return m_layout->text();
}

void MarkedText::paint(QPainter *painter, const QPointF &topLeft) const
{
    const QPointF origin = units::fromMm(topLeft);
    painter->setPen(Qt::black);
    m_layout->draw(painter, origin);
    for (const TextMark &mark : m_marks)
        paintMark(painter, origin, mark);
}

void MarkedText::paintMark(QPainter *painter, const QPointF &origin, const TextMark &mark) const
{
    const double em = m_layout->font().pixelSize();
    const int end = int(mark.begin + mark.length);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int first = std::max(int(mark.begin), line.textStart());
        const int last = std::min(end, line.textStart() + line.textLength());
        const double foot = origin.y() + line.y() + line.ascent() + 0.12 * em;
        if (mark.length == 0 && first == mark.begin && first <= last) {
            const double x = origin.x() + line.cursorToX(first);
            const QPolygonF wedge(
                {{x, foot - 0.04 * em}, {x - 0.19 * em, foot + 0.26 * em}, {x + 0.19 * em, foot + 0.26 * em}});
            painter->save();
            painter->setPen(Qt::NoPen);
            painter->setBrush(Qt::black);
            painter->drawPolygon(wedge);
            painter->restore();
            return;
        }
        if (first >= last)
            continue;
        const double from = origin.x() + line.cursorToX(first);
        const double to = origin.x() + line.cursorToX(last);
        painter->fillRect(QRectF(from, foot, to - from, 0.09 * em), Qt::black);
    }
}

} // namespace lajur::letters
