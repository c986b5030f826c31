// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lajur::ui {

namespace {

QColor colourOf(Label::Tone tone)
{
    const Theme &theme = Theme::current();
    switch (tone) {
    case Label::Tone::Normal:
        return theme.text;
    case Label::Tone::Muted:
        return theme.muted;
    case Label::Tone::Ok:
        return theme.ok;
    case Label::Tone::Warn:
        return theme.warn;
    case Label::Tone::Late:
        return theme.late;
    case Label::Tone::Info:
        return theme.info;
    case Label::Tone::Accent:
        return theme.accent;
    }
    return theme.text;
}

} // namespace

Label::Label(TextRole role, QWidget *parent)
    : Label(role, QString(), parent)
{
}

Label::Label(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    takeColour();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    setFont(ui::font(role));
    updateGeometry();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    takeColour();
}

void Label::setIcon(const QString &name, int size, const QColor &colour)
{
    m_icon = name;
    m_iconSize = size;
    m_iconColour = colour;
    setPixmap(iconPixmap(name, size, colour, devicePixelRatioF()));
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    return QLabel::sizeHint().expandedTo({0, lineHeight(m_role)});
}

QSize Label::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint().expandedTo({0, lineHeight(m_role)});
    return m_elided ? QSize(fontMetrics().horizontalAdvance(QStringLiteral("m…")), least.height()) : least;
}

int Label::heightForWidth(int width) const
{
    const int height = QLabel::heightForWidth(width);
    return height < 0 ? height : std::max(height, lineHeight(m_role));
}

void Label::takeColour()
{
    const QColor wanted = colourOf(m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette changed;
    changed.setColor(QPalette::Active, QPalette::WindowText, wanted);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    changed.setColor(QPalette::Disabled, QPalette::WindowText, Theme::current().faint);
    setPalette(changed);
}

bool Label::isCut() const
{
    return m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeColour();
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    // A label made without a parent did not know its screen yet.
    if ((event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show) && !m_icon.isEmpty())
        setIcon(m_icon, m_iconSize, m_iconColour);
    return QLabel::event(event);
}

} // namespace lajur::ui
