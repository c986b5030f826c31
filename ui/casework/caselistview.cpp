// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/caselistview.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/workspace.h"

#include <chrono>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace std::chrono_literals;
using itemmodels::CaseListModel;
using itemmodels::CaseListPage;
using itemmodels::CaseListQuery;
using services::OpenOffice;

CaseListView::CaseListView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::Title, this))
    , m_search(new SearchField(this))
    , m_which(new SegmentedControl(this))
    , m_count(new Label(TextRole::Small, this))
    , m_table(new TableView(this))
    , m_newAction(new QAction(this))
    , m_empty(nullptr)
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("caseList"));
    m_empty = new EmptyState(QStringLiteral("folder"), {}, m_newAction, this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    build();
    retranslate();
    connect(&m_typing, &QTimer::timeout, this, &CaseListView::load);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_which, &SegmentedControl::currentChanged, this, &CaseListView::load);
    connect(m_newAction, &QAction::triggered, &m_workspace, &Workspace::openNewCase);
    connect(m_table, &QAbstractItemView::activated, this, &CaseListView::open);
    connect(&m_model, &CaseListModel::pageWanted, this, &CaseListView::loadPage);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void CaseListView::build()
{
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setKeyHint(QKeySequence::Find);
    m_search->installEventFilter(this);
    m_which->setObjectName(QStringLiteral("caseFilter"));
    m_count->setObjectName(QStringLiteral("caseCount"));
    m_count->setTone(Label::Tone::Muted);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(CaseListModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(CaseListModel::Number, 130);
    m_table->setColumnWidth(CaseListModel::Opd, 240);
    m_table->setColumnWidth(CaseListModel::Stage, 220);
    m_table->setColumnWidth(CaseListModel::Opened, 150);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 6, 16, 6);
    tools->setSpacing(12);
    tools->addWidget(m_title);
    tools->addSpacing(12);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_which);
    tools->addWidget(m_count);
    tools->addStretch(1);
    m_search->setMaximumWidth(420);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);
}

CaseListQuery CaseListView::query(int offset) const
{
    return {m_search->text(), m_which->current() == 0, offset};
}

void CaseListView::enter()
{
    loadTitles();
    load();
}

void CaseListView::loadTitles()
{
    m_workspace.run(
        this, [](OpenOffice &office) { return CaseListQuery::stageTitles(office); },
        [this](const auto &titles) {
            if (titles)
                m_model.setStageTitles(*titles);
        });
}

void CaseListView::load()
{
    const int asked = ++m_asked;
    m_workspace.runOrTell(
        this, [wanted = query()](OpenOffice &office) { return wanted.read(office); },
        [this, asked](const CaseListPage &page) {
            if (asked == m_asked)
                show(page);
        });
}

void CaseListView::loadPage(int offset)
{
    const int asked = m_asked;
    m_workspace.runOrTell(
        this, [wanted = query(offset)](OpenOffice &office) { return wanted.read(office); },
        [this, asked](const CaseListPage &page) {
            if (asked == m_asked)
                m_model.append(page);
        });
}

void CaseListView::show(const CaseListPage &page)
{
    const domain::CaseId current = m_model.idAt(m_table->currentIndex().row());
    m_model.setFirstPage(page);
    const int row = m_model.rowOf(current);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(qMax(0, row), CaseListModel::Name));
    m_stack->setCurrentIndex(page.rows.isEmpty() ? 1 : 0);
    m_empty->setSentence(m_search->text().isEmpty() ? tr("No cases yet.") : tr("No case fits these words."));
    if (std::exchange(m_opensFound, false))
        open(m_table->currentIndex());
    m_count->setText(page.more ? tr("first %1").arg(page.rows.size())
                               : tr("%n case(s)", nullptr, int(page.rows.size())));
}

void CaseListView::open(const QModelIndex &index)
{
    const domain::CaseId id = m_model.idAt(index.row());
    if (id.isValid())
        emit caseRequested(id);
}

void CaseListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> CaseListView::panes() const
{
    return {m_search, m_table};
}

void CaseListView::retranslate()
{
    m_title->setText(tr("Cases"));
    m_search->setPlaceholderText(tr("Name, NIP, NIK, OPD or case number"));
    m_search->setAccessibleName(tr("Search the cases"));
    m_which->setSegments({tr("Open"), tr("All")});
    m_which->setAccessibleName(tr("Which cases"));
    m_newAction->setText(tr("New request"));
    m_table->setAccessibleName(tr("Cases"));
    m_model.retranslate();
}

bool CaseListView::eventFilter(QObject *watched, QEvent *event)
{
    // From the words straight into what they found.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_opensFound = m_typing.isActive();
            if (m_opensFound) {
                m_typing.stop();
                load();
            } else {
                open(m_table->currentIndex());
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
