// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/registertable.h"

#include "models/itemmodels/registermodel.h"
#include "ui/registers/registerdelegate.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>

namespace lajur::ui {

using itemmodels::RegisterModel;

namespace {

constexpr int leastColumn = 48;
constexpr int mostColumn = 1200;
constexpr int cellPadding = 16;
constexpr int orderMark = 16; ///< The arrow in the head of the column that orders the lines.

} // namespace

RegisterTable::RegisterTable(RegisterModel *model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("registerTable"));
    setModel(model);
    setItemDelegate(new RegisterDelegate(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setStretchLastSection(false); // its width is one of those that are kept
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_ownWidths = m_ownWidths || !m_fitting; });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const auto by = itemmodels::columnOrder(m_model->columns().at(column));
        const bool again = by && *by == m_model->filter().order;
        m_model->sort(column, again && m_model->filter().ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(model, &RegisterModel::filterChanged, this, &RegisterTable::showOrder);
    connect(this, &QTableView::activated, this, &RegisterTable::openCurrent);
    addKeys();
    takeRegister();
    retranslate();
}

void RegisterTable::addKeys()
{
    addKey(QKeySequence::Copy, &RegisterTable::copyLine);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &RegisterTable::orderByNext);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, &RegisterTable::orderByPrevious);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &RegisterTable::orderUp);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Down, &RegisterTable::orderDown);
}

void RegisterTable::addKey(const QKeySequence &keys, void (RegisterTable::*act)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QString RegisterTable::settingsKey() const
{
    return QStringLiteral("registers/columns%1").arg(int(m_model->filter().kind) + 1);
}

void RegisterTable::keepWidths()
{
    if (!m_ownWidths)
        return;
    QStringList widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(QString::number(columnWidth(column)));
    QSettings().setValue(settingsKey(), widths);
}

void RegisterTable::takeRegister()
{
    const QStringList kept = QSettings().value(settingsKey()).toStringList();
    m_ownWidths = kept.size() == m_model->columnCount();
    if (!m_ownWidths)
        fitColumns();
    for (int column = 0; m_ownWidths && column < m_model->columnCount(); ++column)
        setColumnWidth(column, qBound(leastColumn, kept.at(column).toInt(), mostColumn));
    showOrder();
}

/// Numbers and dates get what they need, words share the rest.
void RegisterTable::fitColumns()
{
    m_fitting = true;
    const int letter = QFontMetrics(ui::font(TextRole::Small)).averageCharWidth();
    const QFontMetrics head(ui::font(TextRole::SmallStrong));
    const auto ownWidth = [&](int column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(itemmodels::columnWidth(m_model->columns().at(column)) * letter + cellPadding,
                        head.horizontalAdvance(title) + orderMark + cellPadding);
    };
    int rest = viewport()->width();
    int shares = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const itemmodels::RegisterColumn shown = m_model->columns().at(column);
        if (itemmodels::isWords(shown))
            shares += itemmodels::columnWidth(shown);
        else
            rest -= ownWidth(column);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const itemmodels::RegisterColumn shown = m_model->columns().at(column);
        const int own = ownWidth(column);
        const int share = shares > 0 ? rest * itemmodels::columnWidth(shown) / shares : own;
        setColumnWidth(column, itemmodels::isWords(shown) ? std::max(own * 7 / 10, share) : own);
    }
    m_fitting = false;
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!m_ownWidths && event->size().width() != event->oldSize().width())
        fitColumns();
}

void RegisterTable::showOrder()
{
    const auto &columns = m_model->columns();
    const auto ordered = std::find_if(columns.begin(), columns.end(), [this](itemmodels::RegisterColumn column) {
        return itemmodels::columnOrder(column) == m_model->filter().order;
    });
    const Qt::SortOrder direction = m_model->filter().ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(ordered == columns.end() ? -1 : int(ordered - columns.begin()), direction);
    horizontalHeader()->viewport()->update();
}

void RegisterTable::orderBy(int step)
{
    const auto &columns = m_model->columns();
    const int count = int(columns.size());
    int column = horizontalHeader()->sortIndicatorSection();
    for (int tried = 0; tried < count; ++tried) {
        column = (column + step + count) % count;
        if (itemmodels::columnOrder(columns.at(column)))
            break;
    }
    m_model->sort(column, m_model->filter().ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void RegisterTable::setDirection(Qt::SortOrder direction)
{
    m_model->sort(horizontalHeader()->sortIndicatorSection(), direction);
}

void RegisterTable::openCurrent()
{
    const domain::CaseId id{currentIndex().data(RegisterModel::CaseRole).toLongLong()};
    if (id.isValid())
        emit caseRequested(id);
}

void RegisterTable::copyLine()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->rowText(currentIndex().row()));
}

void RegisterTable::copyCell()
{
    QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void RegisterTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    QMenu menu(this);
    QAction *open = menu.addAction(tr("Open case"), this, &RegisterTable::openCurrent);
    open->setShortcut(Qt::Key_Return);
    open->setEnabled(at.data(RegisterModel::CaseRole).toLongLong() > 0);
    menu.addSeparator();
    menu.addAction(tr("Copy line"), this, &RegisterTable::copyLine)->setShortcut(QKeySequence::Copy);
    const QString cell = at.data().toString();
    QAction *copy = menu.addAction(tr("Copy “%1”").arg(cell), this, &RegisterTable::copyCell);
    copy->setEnabled(!cell.isEmpty());
    menu.exec(event->globalPos());
}

void RegisterTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegisterTable::retranslate()
{
    setAccessibleName(tr("Lines of the register"));
    horizontalHeader()->setToolTip(
        tr("Click to order by this column; Ctrl+Shift+←/→ for another column, Ctrl+Shift+↑/↓ for the direction"));
}

} // namespace lajur::ui
