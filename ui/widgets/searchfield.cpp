// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int iconSize = 16;
constexpr int edge = 8;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(QStringLiteral("search"))
{
    takeMargins();
    connect(this, &QLineEdit::textChanged, this, [this] { takeMargins(); });
}

void SearchField::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_keyHint = keyHintText(keys);
    setAccessibleDescription(m_keyHint);
    takeMargins();
}

void SearchField::takeMargins()
{
    const bool hint = text().isEmpty() && !m_keyHint.isEmpty();
    setTextMargins(iconSize + edge, 0, hint ? keyHintSize(m_keyHint).width() + edge : 0, 0);
    update();
}

QSize SearchField::sizeHint() const
{
    return {240, 32};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(edge + 2, (height() - iconSize) / 2,
                       iconPixmap(m_icon, iconSize, Theme::current().muted, devicePixelRatioF()));
    if (!text().isEmpty() || m_keyHint.isEmpty())
        return;
    QRect box(QPoint(0, 0), keyHintSize(m_keyHint));
    box.moveCenter(rect().center());
    box.moveRight(width() - edge);
    paintKeyHint(painter, box, m_keyHint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
}

} // namespace lajur::ui
