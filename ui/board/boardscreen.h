// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardmodel.h"
#include "ui/board/cardpainter.h"
#include "ui/widgets/screen.h"

class QHBoxLayout;
class QStackedLayout;
class QTimer;

namespace lajur::ui {

class BoardTools;
class CardCarrier;
class EmptyState;
class LaneWidget;
class NextStrip;
class Workspace;

/// Papan: every open case in the lane of whose turn it is.
class BoardScreen : public Screen
{
    Q_OBJECT

public:
    explicit BoardScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~BoardScreen() override;

    void enter() override;
    void leave() override;
    bool find() override;
    QList<QWidget *> panes() override;

    /// Opens the most urgent case that the person may carry on (F8); add it to other windows' menus as it is.
    QAction *nextAction() const { return m_next; }
    Preferences::Density density() const;
    void setDensity(Preferences::Density density);
    /// Lanes shown as a strip, by id; kept while the board is built anew.
    void setFoldedLanes(const QStringList &lanes);
    const itemmodels::BoardModel &model() const { return m_model; }

signals:
    /// Chosen in this screen.
    void densityChanged(lajur::ui::Preferences::Density density);
    void foldedLanesChanged(const QStringList &lanes);
    /// Open cases, for the navigation.
    void countChanged(int open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reload();
    /// The same cases, older by what the clock says.
    void grow();
    void takeContents(const itemmodels::BoardContents &contents);
    void buildLanes();
    void dropLanes();
    void placeFocus();
    void connectLane(LaneWidget *lane);
    void noteFolded(const QString &lane, bool folded);
    void takeShown();
    void takeCurrent(LaneWidget *lane);
    void walk(LaneWidget *from, int direction);
    void openNext();
    void retranslate();

    Workspace &m_workspace;
    itemmodels::BoardModel m_model;
    CardPainter m_painter;
    BoardTools *m_tools;
    QWidget *m_board;
    QHBoxLayout *m_row;
    QStackedLayout *m_pages;
    QWidget *m_skeleton;
    EmptyState *m_empty;
    NextStrip *m_strip;
    QAction *m_next;
    QAction *m_new;
    CardCarrier *m_carrier;
    QTimer *m_clock;
    QList<LaneWidget *> m_lanes;
    QStringList m_foldedLanes;
    LaneWidget *m_active = nullptr; ///< Has the selected card.
    bool m_arriving = false; ///< Came to the front, and no card has the focus yet.
    bool m_showing = false; ///< Cards come and go by themselves just now.
    bool m_loading = false;
    bool m_again = false; ///< Something changed while it was being read.
    bool m_loaded = false;
};

} // namespace lajur::ui
