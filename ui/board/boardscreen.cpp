// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardscreen.h"

#include "ui/board/boardskeleton.h"
#include "ui/board/boardtools.h"
#include "ui/board/cardcarrier.h"
#include "ui/board/lanewidget.h"
#include "ui/board/nextstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/workspace.h"

#include <chrono>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTimer>

namespace lajur::ui {

using namespace std::chrono_literals;
using domain::CaseId;
using domain::Result;
using itemmodels::BoardContents;
using itemmodels::BoardModel;
using itemmodels::LaneModel;

namespace {

constexpr auto ageInterval = 30s;
constexpr auto patience = 200ms; ///< Before a skeleton is worth its flicker.

} // namespace

BoardScreen::BoardScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_tools(new BoardTools(m_model, this))
    , m_board(new QWidget(this))
    , m_row(new QHBoxLayout(m_board))
    , m_pages(new QStackedLayout)
    , m_skeleton(new BoardSkeleton(this))
    , m_next(new QAction(this))
    , m_new(new QAction(this))
    , m_carrier(new CardCarrier(workspace, m_model, this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("boardScreen"));
    build();
    retranslate();
    connect(&m_workspace, &Workspace::changed, this, &BoardScreen::reload);
    connect(&m_workspace, &Workspace::userChanged, this, &BoardScreen::reload);
    connect(&m_model, &BoardModel::lanesChanged, this, &BoardScreen::buildLanes);
    connect(&m_model, &BoardModel::shown, this, &BoardScreen::takeShown);
    connect(m_tools, &BoardTools::densityChanged, this, [this](Preferences::Density density) {
        setDensity(density);
        emit densityChanged(density);
    });
    connect(m_carrier, &CardCarrier::outdated, this, &BoardScreen::reload);
    connect(m_next, &QAction::triggered, this, &BoardScreen::openNext);
    connect(m_new, &QAction::triggered, this, [this] { m_workspace.openNewCase(); });
    connect(m_clock, &QTimer::timeout, this, &BoardScreen::grow);
    m_clock->start(ageInterval);
}

// The lanes paint with a painter of this screen's: they go first.
BoardScreen::~BoardScreen()
{
    dropLanes();
}

void BoardScreen::dropLanes()
{
    m_carrier->setLanes({});
    m_active = nullptr;
    qDeleteAll(std::exchange(m_lanes, {}));
}

void BoardScreen::build()
{
    m_next->setObjectName(QStringLiteral("actionNextCase"));
    m_next->setShortcut(Qt::Key_F8);
    addAction(m_next);
    m_new->setIcon(icon(QStringLiteral("plus")));
    m_new->setShortcut(Qt::CTRL | Qt::Key_N); // shown only: the window's own action listens for it
    m_strip = new NextStrip(m_next, this);
    m_empty = new EmptyState(QStringLiteral("board"), QString(), m_new, this);
    m_empty->setObjectName(QStringLiteral("emptyBoard"));
    m_row->setContentsMargins(12, 0, 12, 8);
    m_row->setSpacing(8);
    m_pages->addWidget(new QWidget(this)); // nothing yet
    m_pages->addWidget(m_skeleton);
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tools);
    column->addLayout(m_pages, 1);
    column->addWidget(m_strip);
}

void BoardScreen::enter()
{
    m_arriving = true;
    reload();
    placeFocus();
}

/// Onto the card that was selected, or the first there is.
void BoardScreen::placeFocus()
{
    LaneWidget *first
        = m_active && !m_active->isFolded() && m_active->view().lane().cardCount() > 0 ? m_active : nullptr;
    for (LaneWidget *lane : std::as_const(m_lanes)) {
        if (!first && !lane->isFolded() && lane->view().lane().cardCount() > 0)
            first = lane;
    }
    if (first)
        first->view().setFocus();
    else
        m_tools->field()->setFocus();
    m_arriving = m_arriving && !first;
}

void BoardScreen::leave()
{
    m_arriving = false;
    m_carrier->putBack();
}

bool BoardScreen::find()
{
    m_tools->field()->setFocus(Qt::ShortcutFocusReason);
    m_tools->field()->selectAll();
    return true;
}

QList<QWidget *> BoardScreen::panes()
{
    QList<QWidget *> panes{m_tools->field()};
    for (LaneWidget *lane : std::as_const(m_lanes)) {
        if (!lane->isFolded() && lane->isVisible())
            panes.append(&lane->view());
    }
    panes.append(m_strip->button());
    return panes;
}

Preferences::Density BoardScreen::density() const
{
    return m_tools->density();
}

void BoardScreen::setDensity(Preferences::Density density)
{
    m_tools->setDensity(density);
    for (LaneWidget *lane : std::as_const(m_lanes))
        lane->view().setDensity(density);
}

void BoardScreen::setFoldedLanes(const QStringList &lanes)
{
    m_foldedLanes = lanes;
    for (LaneWidget *lane : std::as_const(m_lanes))
        lane->setFolded(lanes.contains(lane->view().lane().lane().id));
}

void BoardScreen::noteFolded(const QString &lane, bool folded)
{
    m_foldedLanes.removeAll(lane);
    if (folded)
        m_foldedLanes.append(lane);
    emit foldedLanesChanged(m_foldedLanes);
}

void BoardScreen::reload()
{
    if (!m_workspace.user().id.isValid()) {
        // Nobody is signed in: no name stays on the screen.
        m_loaded = false;
        takeContents({});
        return;
    }
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    if (!m_loaded)
        QTimer::singleShot(patience, this, [this] {
            if (!m_loaded)
                m_pages->setCurrentWidget(m_skeleton);
        });
    m_workspace.run(
        this, [](services::OpenOffice &office) { return BoardContents::read(office); },
        [this](const Result<BoardContents> &contents) {
            m_loading = false;
            if (contents && m_workspace.user().id.isValid()) {
                m_loaded = true;
                takeContents(*contents);
            } else if (!contents && contents.error().code != domain::ErrorCode::SignedOut) {
                m_workspace.prompts().fail(this, contents.error());
            }
            if (std::exchange(m_again, false))
                reload();
        });
}

void BoardScreen::grow()
{
    if (m_loading || !m_loaded || m_model.isEmpty() || !isVisible())
        return;
    m_loading = true;
    m_workspace.run(
        this,
        [contents = m_model.contents(), now = m_workspace.now()](services::OpenOffice &) {
            return Result<BoardContents>(contents.agedTo(now, workflow::WorkingCalendar::shipped()));
        },
        [this](const Result<BoardContents> &contents) {
            m_loading = false;
            if (contents && m_loaded)
                takeContents(*contents);
            if (std::exchange(m_again, false))
                reload();
        });
}

void BoardScreen::takeContents(const BoardContents &contents)
{
    m_showing = true;
    m_model.show(contents);
    m_showing = false;
    // The first cards came later than the person.
    if (m_arriving && m_tools->field()->hasFocus() && m_tools->field()->text().isEmpty())
        placeFocus();
    emit countChanged(m_model.counts().all);
}

void BoardScreen::buildLanes()
{
    dropLanes();
    for (LaneModel *model : m_model.lanes()) {
        auto *lane = new LaneWidget(*model, m_painter, m_board);
        lane->view().setDensity(density());
        lane->setFolded(m_foldedLanes.contains(model->lane().id));
        connectLane(lane);
        m_row->addWidget(lane, 1);
        m_lanes.append(lane);
    }
    m_carrier->setLanes(m_lanes);
    QWidget *before = m_tools;
    for (LaneWidget *lane : std::as_const(m_lanes)) {
        setTabOrder(before, &lane->view());
        before = &lane->view();
    }
    setTabOrder(before, m_strip->button());
}

void BoardScreen::connectLane(LaneWidget *lane)
{
    LaneView *view = &lane->view();
    connect(lane, &LaneWidget::foldedChanged, this,
            [this, id = view->lane().lane().id](bool folded) { noteFolded(id, folded); });
    connect(view, &LaneView::opened, this, [this](CaseId id) { m_workspace.openCase(id); });
    connect(view, &LaneView::menuRequested, m_carrier, &CardCarrier::showMenu);
    connect(view, &LaneView::moveRequested, m_carrier, &CardCarrier::moveBy);
    connect(view, &LaneView::neighbourRequested, this, [this, lane](int direction) { walk(lane, direction); });
    connect(view, &LaneView::dismissed, m_carrier, &CardCarrier::dismiss);
    connect(view, &LaneView::currentCaseChanged, this, [this, lane] { takeCurrent(lane); });
    connect(view, &LaneView::pickedUp, m_carrier, &CardCarrier::pickUp);
    connect(view, &LaneView::carried, m_carrier, &CardCarrier::carry);
    connect(view, &LaneView::dropped, m_carrier, &CardCarrier::drop);
    connect(view, &LaneView::putBack, m_carrier, &CardCarrier::putBack);
}

/// One card is selected on the whole board.
void BoardScreen::takeCurrent(LaneWidget *lane)
{
    if (m_showing) {
        // The list chose another card where one went; that takes the selection from nobody.
        if (lane != m_active)
            lane->view().selectionModel()->clearSelection();
        return;
    }
    if (!lane->view().currentCase().isValid())
        return;
    m_active = lane;
    if (!m_carrier->isCarrying())
        m_carrier->dismiss();
    for (LaneWidget *other : std::as_const(m_lanes)) {
        if (other != lane)
            other->view().selectionModel()->clearSelection();
    }
}

void BoardScreen::walk(LaneWidget *from, int direction)
{
    const int height = from->view().currentHeight();
    for (qsizetype at = m_lanes.indexOf(from) + direction; at >= 0 && at < m_lanes.size(); at += direction) {
        LaneWidget *lane = m_lanes.at(at);
        if (lane->isFolded() || lane->view().lane().cardCount() == 0)
            continue;
        lane->view().setCurrentNear(height);
        lane->view().setFocus(Qt::OtherFocusReason);
        return;
    }
}

void BoardScreen::takeShown()
{
    if (m_loaded)
        m_pages->setCurrentWidget(m_model.isEmpty() ? static_cast<QWidget *>(m_empty) : m_board);
    m_strip->setCard(m_model.next());
    m_next->setEnabled(m_model.next().has_value());
}

void BoardScreen::openNext()
{
    if (const auto next = m_model.next())
        m_workspace.openCase(next->id);
}

void BoardScreen::retranslate()
{
    setAccessibleName(tr("Board"));
    m_next->setText(tr("Open next"));
    m_next->setToolTip(tr("Opens the most urgent case that you may carry on (F8)"));
    m_new->setText(tr("New request"));
    m_empty->setSentence(tr("No open cases."));
    m_tools->retranslate();
    m_strip->retranslate();
}

void BoardScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        reload(); // the words on the cards are put together there
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        m_painter.forget();
        break;
    default:
        break;
    }
}

} // namespace lajur::ui
