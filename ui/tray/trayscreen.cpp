// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayscreen.h"

#include "models/services/ports.h"
#include "ui/papers/paperview.h"
#include "ui/tray/removepagesdialog.h"
#include "ui/tray/traydelegate.h"
#include "ui/tray/traydesk.h"
#include "ui/tray/traypanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;
using itemmodels::TrayModel;
using itemmodels::TrayTarget;

namespace {

constexpr int listWidth = 336;
constexpr int panelWidth = 304;

} // namespace

TrayScreen::TrayScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_model(new TrayModel(this))
    , m_desk(new TrayDesk(workspace, *m_model, this))
    , m_paper(workspace.papers())
    , m_title(new Label(TextRole::Title, this))
    , m_scan(new Button(Button::Kind::Plain, this))
    , m_files(new Button(Button::Kind::Plain, this))
    , m_strip(new MessageStrip(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(QStringLiteral("scan"), {}, nullptr, this))
    , m_content(new QStackedWidget(this))
    , m_view(new PaperView(m_paper, this))
    , m_panel(new TrayPanel(workspace, this))
{
    setObjectName(QStringLiteral("trayScreen"));
    setAcceptDrops(true);
    arrange();
    connectDesk();
    addKeys();
    retranslate();
    showLoaded();
}

void TrayScreen::arrange()
{
    m_list->setObjectName(QStringLiteral("trayList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrayDelegate(*m_desk, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(listWidth);
    m_view->setObjectName(QStringLiteral("trayPage"));
    m_panel->setFixedWidth(panelWidth);
    m_scan->setObjectName(QStringLiteral("trayScan"));
    m_scan->setIcon(icon(QStringLiteral("scan")));
    m_scan->setKeyHint(QKeySequence(Qt::Key_F7));
    m_scan->setVisible(m_workspace.scans());
    m_files->setObjectName(QStringLiteral("trayFiles"));
    m_files->setIcon(icon(QStringLiteral("import")));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_files);
    head->addWidget(m_scan);
    auto *work = new QWidget(m_content);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    row->addWidget(m_panel);
    m_content->addWidget(work);
    m_content->addWidget(m_empty);
    auto *stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(16, 0, 16, 8);
    stripRow->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(stripRow);
    column->addWidget(m_content, 1);
}

void TrayScreen::connectDesk()
{
    connect(m_desk, &TrayDesk::loaded, this, &TrayScreen::showLoaded);
    connect(m_desk, &TrayDesk::pictureArrived, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_desk, &TrayDesk::busyChanged, this, &TrayScreen::showChoice);
    connect(m_desk, &TrayDesk::failed, this,
            [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Error, sentence); });
    connect(m_desk, &TrayDesk::attached, this,
            [this](const TrayModel::Batch &batch) { m_attached += int(batch.pages.size()); });
    connect(m_desk, &TrayDesk::finished, this, [this] {
        m_workspace.say(tr("%n page(s) attached", nullptr, std::exchange(m_attached, 0)));
        goToCase();
    });
    connect(m_desk, &TrayDesk::removed, this,
            [this](int pages) { m_workspace.say(tr("%n page(s) removed", nullptr, pages)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TrayScreen::showChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrayScreen::showChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrayScreen::showPage);
    connect(m_panel, &TrayPanel::targetChosen, this, [this](const TrayTarget &target) {
        m_model->setTarget(target);
        m_panel->setTarget(target);
        m_list->setFocus();
    });
    connect(m_panel, &TrayPanel::kindChosen, this,
            [this](const QString &kind) { m_model->setKind(chosenRows(), kind); });
    connect(m_panel, &TrayPanel::attachRequested, this, &TrayScreen::attach);
    connect(m_panel, &TrayPanel::removeRequested, this, &TrayScreen::remove);
    connect(m_scan, &Button::clicked, this, &TrayScreen::scanRequested);
    connect(m_files, &Button::clicked, this, &TrayScreen::addFiles);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_workspace.user().id.isValid())
            m_desk->load();
    });
    connect(&m_workspace, &Workspace::watchTroubleChanged, this, &TrayScreen::showTrouble);
    connect(&m_workspace, &Workspace::locked, this, [this] {
        m_paper.close();
        m_shown = {};
    });
}

void TrayScreen::addKey(const char *name, QWidget *place, const QList<QKeySequence> &keys,
                        const std::function<void()> &act)
{
    auto *action = new QAction(place);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    // Digits and Delete belong to the field while a case is looked for.
    action->setShortcutContext(place == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    place->addAction(action);
}

void TrayScreen::addKeys()
{
    addKey("trayAttachKey", this, {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_Return)},
           [this] { attach(); });
    addKey("trayPaste", this, {QKeySequence(QKeySequence::Paste)}, [this] { paste(); });
    addKey("trayOpenFiles", this, {QKeySequence(QKeySequence::Open)}, [this] { addFiles(); });
    addKey("trayRemoveKey", m_list, {QKeySequence(Qt::Key_Delete)}, [this] { remove(); });
    const QStringList kinds = TrayModel::kinds();
    for (int i = 0; i < kinds.size() && i < 9; ++i)
        addKey(qPrintable(QStringLiteral("trayKindKey%1").arg(i + 1)), m_list, {QKeySequence(Qt::Key_1 + i)},
               [this, kind = kinds.at(i)] { m_model->setKind(chosenRows(), kind); });
}

void TrayScreen::setTarget(CaseId id)
{
    m_from = id;
    if (!id.isValid()) {
        m_model->setTarget({});
        m_panel->setTarget({});
        return;
    }
    m_workspace.run(
        this, [id](services::OpenOffice &office) { return office.ports().caseQueries.byId(id); },
        [this, id](const Result<Case> &record) {
            if (!record || m_from != id)
                return;
            const TrayTarget target{id, record->number, record->name};
            m_model->setTarget(target);
            m_panel->setTarget(target);
        });
}

void TrayScreen::select(const QList<TrayPageId> &pages)
{
    m_wanted = pages;
}

QList<int> TrayScreen::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TrayScreen::showLoaded()
{
    const bool any = m_model->rowCount() > 0;
    m_content->setCurrentIndex(any ? 0 : 1);
    emit countChanged(m_model->rowCount());
    QItemSelection wanted;
    for (const TrayPageId page : std::as_const(m_wanted)) {
        const int row = m_model->rowOf(page);
        if (row >= 0)
            wanted.select(m_model->index(row), m_model->index(row));
    }
    if (!wanted.isEmpty()) {
        m_wanted.clear();
        const QModelIndex first = wanted.indexes().constFirst();
        m_list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_list->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(first);
    } else if (any && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    showChoice();
    showPage();
}

void TrayScreen::showChoice()
{
    const QList<int> rows = chosenRows();
    QString kind;
    QString reason;
    for (int i = 0; i < rows.size(); ++i) {
        const QModelIndex index = m_model->index(rows.at(i));
        const QString own = index.data(TrayModel::KindRole).toString();
        kind = i == 0 || own == kind ? own : QString();
        reason = rows.size() == 1 ? index.data(TrayModel::ReasonRole).toString() : QString();
        if (kind.isEmpty())
            break;
    }
    m_panel->setKind(kind, reason);
    m_panel->setFault(rows.size() == 1 ? m_model->index(rows.constFirst()).data(TrayModel::FaultRole).toString()
                                       : QString());
    m_panel->setPlan(m_model->plan(rows), m_desk->isBusy());
    m_view->setMarks(0, m_list->currentIndex().data(TrayModel::MarksRole).value<QList<QPolygonF>>());
}

/// The page under the cursor, large; only while somebody looks at this screen.
void TrayScreen::showPage()
{
    const TrayPageId page = m_model->idAt(m_list->currentIndex().row());
    if (page == m_shown)
        return;
    m_shown = page;
    m_paper.close();
    if (!page.isValid() || !m_entered || !m_workspace.papers()) {
        m_shown = {};
        return;
    }
    m_paper.await();
    m_desk->open(page, [this, page](const Result<services::Paper> &paper) {
        if (page != m_shown)
            return;
        if (paper)
            m_paper.open(*paper);
        else
            m_paper.fail(paper.error());
    });
}

/// Files the copier has put down and that do not come in by themselves.
void TrayScreen::showTrouble()
{
    if (!m_workspace.watchTrouble().isEmpty())
        m_strip->show(MessageStrip::Tone::Warning, m_workspace.watchTrouble());
    else if (m_strip->tone() == MessageStrip::Tone::Warning)
        m_strip->clear();
}

void TrayScreen::attach()
{
    const TrayModel::Plan plan = m_model->plan(chosenRows());
    if (!plan.noKind.isEmpty())
        m_strip->show(MessageStrip::Tone::Warning, tr("Say first what the page is, with the keys 1 to 9."));
    else if (!plan.noCase.isEmpty())
        m_panel->findCase();
    else if (plan.isComplete()) {
        m_strip->clear();
        m_desk->attach(plan);
    }
}

void TrayScreen::remove()
{
    QList<TrayPageId> pages;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        pages.append(m_model->idAt(row));
    if (pages.isEmpty() || m_desk->isBusy())
        return;
    auto *dialog = new RemovePagesDialog(int(pages.size()), this);
    connect(dialog, &RemovePagesDialog::chosen, m_desk,
            [this, pages](const QString &reason) { m_desk->remove(pages, reason); });
    dialog->open();
}

void TrayScreen::addFiles()
{
    m_desk->take(PaperOffer::of(m_workspace.prompts().filesToOpen(
        this, tr("Take files into the tray"), tr("Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"))));
}

void TrayScreen::paste()
{
    if (const QMimeData *copied = QApplication::clipboard()->mimeData())
        m_desk->take(PaperOffer::of(*copied));
}

/// Whoever came from a case goes on there.
void TrayScreen::goToCase()
{
    if (m_from.isValid())
        m_workspace.openCase(std::exchange(m_from, {}), QStringLiteral("arrived"));
}

void TrayScreen::enter()
{
    m_entered = true;
    m_desk->load();
    showPage();
    showTrouble();
    m_list->setFocus();
}

void TrayScreen::leave()
{
    m_entered = false;
    m_paper.close();
    m_shown = {};
}

bool TrayScreen::find()
{
    m_panel->findCase();
    return true;
}

QList<QWidget *> TrayScreen::panes()
{
    return {m_list, m_view, m_panel};
}

void TrayScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void TrayScreen::dropEvent(QDropEvent *event)
{
    m_desk->take(PaperOffer::of(*event->mimeData()));
    event->acceptProposedAction();
}

void TrayScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

void TrayScreen::retranslate()
{
    m_title->setText(tr("Scans not attached yet"));
    m_scan->setText(tr("Scan"));
    m_files->setText(tr("Take files…"));
    m_list->setAccessibleName(tr("Pages in the tray"));
    m_view->setAccessibleName(tr("The page"));
    m_empty->setSentence(m_workspace.scans()
                             ? tr("Nothing waits here. Scan with F7, or drop files on this screen; what the copier "
                                  "puts into the watched folder comes by itself.")
                             : tr("Nothing waits here. Drop files on this screen; what the copier puts into the "
                                  "watched folder comes by itself."));
    m_model->retranslate();
}

} // namespace lajur::ui
