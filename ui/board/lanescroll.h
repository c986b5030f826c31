// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScrollBar;

namespace lajur::ui {

/// A thin handle over the edge of a lane, so that no scroll bar takes room from the cards.
class LaneScroll : public QWidget
{
    Q_OBJECT

public:
    explicit LaneScroll(QScrollBar *bar, QWidget *parent = nullptr);

    static constexpr int reach = 8; ///< Width that the mouse can grip, px; the handle is half of it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect handle() const;
    void take();

    QScrollBar *m_bar;
    int m_grip = -1; ///< Where in the handle the mouse holds it.
};

} // namespace lajur::ui
