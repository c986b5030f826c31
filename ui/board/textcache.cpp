// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/textcache.h"

#include <QPainter>

namespace lajur::ui {

namespace {

/// Some screens of cards; beyond it the cache starts afresh.
constexpr qsizetype mostLines = 4000;
constexpr int initialsRole = -1;
constexpr qreal initialsSize = 6.75; // pt

QFont fontOf(int role)
{
    if (role != initialsRole)
        return font(TextRole(role));
    QFont initials = font(TextRole::CaptionStrong);
    initials.setPointSizeF(initialsSize);
    return initials;
}

} // namespace

const TextCache::Line &TextCache::line(const QString &text, int role, int width)
{
    const Key key{text, role, width};
    if (const auto known = m_lines.constFind(key); known != m_lines.cend())
        return *known;
    if (m_lines.size() >= mostLines)
        m_lines.clear();
    Line line;
    line.font = fontOf(role);
    const QFontMetrics metrics(line.font);
    line.text.setTextFormat(Qt::PlainText);
    line.text.setText(metrics.elidedText(text, Qt::ElideRight, width));
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.prepare({}, line.font);
    line.width = metrics.horizontalAdvance(line.text.text());
    line.height = metrics.height();
    return *m_lines.insert(key, line);
}

int TextCache::draw(QPainter &painter, const QRect &box, const QString &text, TextRole role, Qt::Alignment alignment)
{
    if (text.isEmpty() || box.width() <= 0)
        return 0;
    const Line &laid = line(text, int(role), box.width());
    draw(painter, box, laid, alignment);
    return laid.width;
}

void TextCache::drawInitials(QPainter &painter, const QRect &box, const QString &letters)
{
    draw(painter, box, line(letters, initialsRole, box.width()), Qt::AlignHCenter);
}

void TextCache::draw(QPainter &painter, const QRect &box, const Line &line, Qt::Alignment alignment)
{
    qreal x = box.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = box.right() + 1 - line.width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = box.left() + (box.width() - line.width) / 2.0;
    painter.setFont(line.font);
    painter.drawStaticText(QPointF(x, box.top() + (box.height() - line.height) / 2.0), line.text);
}

int TextCache::width(const QString &text, TextRole role, int width)
{
    return text.isEmpty() ? 0 : line(text, int(role), width).width;
}

void TextCache::clear()
{
    m_lines.clear();
}

} // namespace lajur::ui
