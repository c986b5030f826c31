// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace lajur::ui {

namespace {

constexpr int iconSide = 16;
constexpr int gap = 8;

QString propertyOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Plain:
        return QStringLiteral("plain");
    case Button::Kind::Main:
        return QStringLiteral("main");
    case Button::Kind::Closed:
        return QStringLiteral("closed");
    case Button::Kind::Flat:
        return QStringLiteral("flat");
    case Button::Kind::Link:
        return QStringLiteral("link");
    }
    return {};
}

} // namespace

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setKind(kind);
}

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : Button(kind, parent)
{
    setText(text);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", propertyOf(kind));
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const QFont wanted = ui::font(kind == Kind::Main || kind == Kind::Closed ? TextRole::BodyStrong
                                      : kind == Kind::Link                   ? TextRole::Small
                                                                             : TextRole::Body);
    setFont(wanted);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
    update();
}

void Button::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    m_keyHint = keyHintText(keys);
    setAccessibleDescription(m_keyHint);
    updateGeometry();
    update();
}

void Button::setAction(QAction *action, bool showKey)
{
    connect(this, &Button::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action, showKey] { takeFromAction(*action, showKey); });
    takeFromAction(*action, showKey);
}

void Button::takeFromAction(const QAction &action, bool showKey)
{
    setText(action.text());
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setEnabled(action.isEnabled());
    // A button that has no place yet would become a window of its own for a moment.
    if (parentWidget() || !action.isVisible())
        setVisible(action.isVisible());
    if (showKey)
        setKeyHint(action.shortcut());
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::Link)
        return {contentWidth(), lineHeight(TextRole::Small)};
    const int height = static_cast<int>(m_height);
    if (text().isEmpty())
        return {height, height};
    return {contentWidth() + 2 * (m_height == Height::Small ? 8 : 13), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

int Button::contentWidth() const
{
    const QSize words = QFontMetrics(font()).size(Qt::TextShowMnemonic, text());
    const bool hasIcon = !icon().isNull() || m_kind == Kind::Closed;
    int width = words.width();
    if (hasIcon)
        width += iconSide + (text().isEmpty() ? 0 : gap);
    if (!m_keyHint.isEmpty())
        width += gap + keyHintSize(m_keyHint).width();
    return width;
}

QColor Button::textColour() const
{
    const Theme &theme = Theme::current();
    if (!isEnabled())
        return theme.faint;
    switch (m_kind) {
    case Kind::Main:
        return theme.onAccent;
    case Kind::Closed:
    case Kind::Link:
        return theme.accent;
    case Kind::Plain:
    case Kind::Flat:
        break;
    }
    return theme.text;
}

QPixmap Button::iconFor(const QColor &colour) const
{
    if (m_kind == Kind::Closed)
        return iconPixmap(QStringLiteral("lock"), iconSide, colour, devicePixelRatioF());
    if (icon().isNull())
        return {};
    if (!icon().name().isEmpty())
        return iconPixmap(icon().name(), iconSide, colour, devicePixelRatioF());
    return icon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF(), isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter);
    paintContent(painter);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void Button::paintBox(QPainter &painter) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
}

void Button::paintContent(QPainter &painter) const
{
    const QColor colour = textColour();
    const QPixmap picture = iconFor(colour);
    int x = m_kind == Kind::Link ? 0 : (width() - contentWidth()) / 2;
    const auto place = [&](QSize size) {
        const QRect box(QPoint(x, (height() - size.height()) / 2), size);
        x += size.width() + gap;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (!picture.isNull())
        painter.drawPixmap(place({iconSide, iconSide}).topLeft(), picture);
    if (!text().isEmpty()) {
        QFont words = font();
        words.setUnderline(m_kind == Kind::Link);
        painter.setFont(words);
        painter.setPen(colour);
        const int width = QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width();
        const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
        painter.drawText(place({width + 1, height()}), Qt::AlignVCenter | mnemonic, text());
    }
    if (!m_keyHint.isEmpty())
        paintKeyHint(painter, place(keyHintSize(m_keyHint)), m_keyHint,
                     m_kind == Kind::Main || m_kind == Kind::Closed ? colour : QColor());
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    return QPushButton::event(event);
}

} // namespace lajur::ui
