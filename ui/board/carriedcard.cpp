// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/carriedcard.h"

#include <QPainter>

namespace lajur::ui {

CarriedCard::CarriedCard(const QPixmap &picture, QPoint grip, QWidget *board)
    : QWidget(board)
    , m_picture(picture)
    , m_grip(grip)
{
    setObjectName(QStringLiteral("carriedCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(picture.deviceIndependentSize().toSize());
    show();
    raise();
}

void CarriedCard::follow(QPoint globalPosition)
{
    move(parentWidget()->mapFromGlobal(globalPosition) - m_grip);
}

void CarriedCard::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace lajur::ui
