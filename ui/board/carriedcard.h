// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace lajur::ui {

/// The card under the pointer while it is carried from lane to lane.
class CarriedCard : public QWidget
{
    Q_OBJECT

public:
    CarriedCard(const QPixmap &picture, QPoint grip, QWidget *board);

    /// `globalPosition` of the pointer, which keeps hold of the card where it took it.
    void follow(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QPoint m_grip;
};

} // namespace lajur::ui
