// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/laneheader.h"
#include "ui/board/laneview.h"

#include <QWidget>

class QVariantAnimation;
class QVBoxLayout;

namespace lajur::ui {

class LaneBox;
class LaneScroll;

/// A lane of the board: its head, what is to be said about a card in the hand, and its cards.
class LaneWidget : public QWidget
{
    Q_OBJECT

public:
    LaneWidget(itemmodels::LaneModel &lane, CardPainter &painter, QWidget *parent = nullptr);

    LaneView &view() const { return *m_view; }
    LaneBox &box() const { return *m_box; }
    const itemmodels::BoardLane &lane() const { return m_view->lane().lane(); }

    void setMark(LaneMark mark);
    /// The pointer holds a card over the lane.
    void setPointedAt(bool pointedAt);
    void showAction(const QString &icon, const QString &title, const QString &result);
    void showRefusal(const QString &title, const QStringList &reasons);
    /// No card is in the hand any more, and nothing is left to be said.
    void clear();

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    QSize minimumSizeHint() const override;

    static constexpr int smallestWidth = 168;
    static constexpr int largestWidth = 320;

signals:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeCounts();
    void limitWidth();

    LaneHeader *m_header;
    LaneBox *m_box;
    LaneView *m_view;
    LaneScroll *m_scroll;
    QVBoxLayout *m_column;
    QVariantAnimation *m_folding;
    LaneMark m_mark = LaneMark::None;
    bool m_pointedAt = false;
    bool m_folded = false;
};

} // namespace lajur::ui
