// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int chipHeight = 20;
constexpr int padding = 8;
constexpr int iconSize = 14;
constexpr int gap = 4;

std::pair<QColor, QColor> coloursOf(Chip::Tone tone)
{
    const Theme &theme = Theme::current();
    switch (tone) {
    case Chip::Tone::Grey:
        break;
    case Chip::Tone::Ok:
        return {theme.okTint, theme.ok};
    case Chip::Tone::Warn:
        return {theme.warnTint, theme.warn};
    case Chip::Tone::Late:
        return {theme.lateTint, theme.late};
    case Chip::Tone::Info:
        return {theme.infoTint, theme.info};
    }
    return {theme.nav, theme.text};
}

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setContent(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(ui::font(TextRole::Small)).horizontalAdvance(m_text);
    const int left = m_icon.isEmpty() ? padding : padding - 3 + iconSize + gap;
    return {left + words + padding, chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {2 * padding + 3 * iconSize, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto [tint, colour] = coloursOf(m_tone);
    QPainter painter(this);
    paintRoundedBox(painter, rect(), 4, tint);
    int left = padding;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(padding - 3, (height() - iconSize) / 2,
                           iconPixmap(m_icon, iconSize, colour, devicePixelRatioF()));
        left = padding - 3 + iconSize + gap;
    }
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(colour);
    const QRect words = rect().adjusted(left, 0, -padding + 1, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(m_text, Qt::ElideRight, words.width()));
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
}

} // namespace lajur::ui
