// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casehistorytab.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::HistoryModel;

CaseHistoryTab::CaseHistoryTab(QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(this))
    , m_details(new Label(TextRole::Body, this))
    , m_copyEntry(new Button(Button::Kind::Plain, this))
    , m_copyAll(new Button(Button::Kind::Plain, this))
{
    setObjectName(QStringLiteral("caseHistory"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Details, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::Happened, 140);
    m_table->setColumnWidth(HistoryModel::What, 300);
    m_table->setColumnWidth(HistoryModel::DoneBy, 180);
    m_table->setColumnWidth(HistoryModel::RecordedBy, 180);
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyEntry->setObjectName(QStringLiteral("copyEntry"));
    m_copyEntry->setIcon(icon(QStringLiteral("copy")));
    m_copyAll->setObjectName(QStringLiteral("copyHistory"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_details, 1);
    foot->addWidget(m_copyEntry, 0, Qt::AlignTop);
    foot->addWidget(m_copyAll, 0, Qt::AlignTop);
    foot->setContentsMargins(16, 8, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(m_table);
    column->addLayout(inset, 1);
    column->addLayout(foot);
    auto *copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyEntry, &Button::clicked, this, [this] { copy(false); });
    connect(m_copyAll, &Button::clicked, this, [this] { copy(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseHistoryTab::showDetails);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CaseHistoryTab::showDetails);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CaseHistoryTab::showDetails);
    retranslate();
}

void CaseHistoryTab::setHistory(const QList<itemmodels::CaseMemory> &history)
{
    m_model.setHistory(history);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void CaseHistoryTab::copy(bool all)
{
    QStringList lines;
    const int current = m_table->currentIndex().row();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (all || row == current)
            lines.append(m_model.index(row, 0).data(HistoryModel::CopyRole).toString());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit copied();
}

void CaseHistoryTab::showDetails()
{
    const int row = m_table->currentIndex().row();
    QStringList parts;
    for (const int column : {HistoryModel::What, HistoryModel::Details})
        parts.append(row < 0 ? QString() : m_model.index(row, column).data().toString());
    parts.removeAll(QString());
    m_details->setText(parts.join(u'\n'));
    m_copyEntry->setEnabled(row >= 0);
}

void CaseHistoryTab::retranslate()
{
    m_copyEntry->setText(tr("Copy entry"));
    m_copyEntry->setToolTip(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_copyAll->setText(tr("Copy all"));
    m_table->setAccessibleName(tr("History of the case"));
    m_model.retranslate();
}

void CaseHistoryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
