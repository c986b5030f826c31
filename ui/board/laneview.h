// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/lanemodel.h"
#include "ui/board/carddelegate.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace lajur::ui {

/// The cards of a lane: walks over them by keys, and lets the mouse pick one up and carry it.
class LaneView : public QListView
{
    Q_OBJECT

public:
    LaneView(itemmodels::LaneModel &lane, CardPainter &painter, QWidget *parent = nullptr);

    itemmodels::LaneModel &lane() const { return m_lane; }
    CardDelegate &cards() const { return *m_cards; }
    void setDensity(Preferences::Density density);
    void setCarried(domain::CaseId id);

    /// The card that keys act on; not valid in an empty lane.
    domain::CaseId currentCase() const;
    bool setCurrentCase(domain::CaseId id);
    /// Current becomes the card nearest to the height, px from the viewport's top.
    void setCurrentNear(int y);
    /// Height of the middle of the current card; 0 without one.
    int currentHeight() const;

    QSize sizeHint() const override { return {192, 400}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    void opened(lajur::domain::CaseId id);
    void menuRequested(lajur::domain::CaseId id, QPoint globalPosition);
    /// Ctrl+Left (-1) or Ctrl+Right (1).
    void moveRequested(lajur::domain::CaseId id, int direction);
    /// Left (-1) or Right (1): the same height in the next lane.
    void neighbourRequested(int direction);
    void collapseRequested();
    /// Esc outside a drag.
    void dismissed();
    void currentCaseChanged();
    void pickedUp(lajur::domain::CaseId id, QPoint grip, QPoint globalPosition); ///< `grip`: on the card.
    void carried(QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void putBack();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void startDrag(Qt::DropActions) override { } // carried by the mouse, see mouseMoveEvent()

private:
    domain::CaseId caseAt(const QModelIndex &index) const;
    int nextCard(int row, int step) const;
    void endCarry();
    void keepPlace();
    void restorePlace();

    itemmodels::LaneModel &m_lane;
    CardDelegate *m_cards;
    domain::CaseId m_pressed; ///< Under the mouse button, not picked up yet.
    QPoint m_pressedAt;
    QPoint m_grip;
    bool m_carrying = false;
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0;
};

} // namespace lajur::ui
