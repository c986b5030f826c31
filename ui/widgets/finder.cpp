// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/finder.h"

#include "models/services/casefinder.h"
#include "models/services/session.h"
#include "ui/widgets/finderdelegate.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <chrono>

namespace lajur::ui {

using namespace domain;
using namespace std::chrono_literals;

namespace {
constexpr int mostCases = 8;
constexpr int leastWidth = 560;
constexpr int edge = 12;
constexpr auto pauseBeforeAsking = 60ms;
} // namespace

Finder::Finder(Workspace &workspace, SearchField *field, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_field(field)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("finder"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 5);
    m_view->setObjectName(QStringLiteral("finderList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FinderDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_view);
    hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &Finder::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_view, &QListView::clicked, this, &Finder::choose);
    m_field->installEventFilter(this);
}

void Finder::search()
{
    const QString text = m_field->text().trimmed();
    const int question = ++m_question;
    if (text.isEmpty()) {
        showResults({});
        return;
    }
    m_workspace.run(
        this,
        [text](services::OpenOffice &office) {
            return services::CaseFinder(office.ports(), office.session()).find(text, mostCases);
        },
        [this, question](const Result<QList<CaseSummary>> &found) {
            if (question == m_question)
                showResults(found.value_or(QList<CaseSummary>()));
        });
}

void Finder::showResults(const QList<CaseSummary> &cases)
{
    m_model->clear();
    m_found = cases;
    for (const CaseSummary &found : cases) {
        auto *item = new QStandardItem(found.name.isEmpty() ? found.number : found.name);
        item->setData(QStringLiteral("folder"), FinderDelegate::IconNameRole);
        item->setData(QStringLiteral("%1 · %2").arg(found.opd, found.number), FinderDelegate::DetailRole);
        item->setData(found.id.value, FinderDelegate::CaseRole);
        item->setData(QStringLiteral("%1, %2, %3").arg(found.name, found.opd, found.number), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    addCommands();
    if (m_model->rowCount() == 0 && !m_field->text().trimmed().isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing found"));
        item->setData(QStringLiteral("search"), FinderDelegate::IconNameRole);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Finder::addCommands()
{
    const QString text = m_field->text().trimmed();
    for (QAction *command : std::as_const(m_commands)) {
        QString words = command->text();
        words.remove(u'&');
        if (!command->isEnabled() || !words.contains(text, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(words);
        item->setData(QStringLiteral("arrow"), FinderDelegate::IconNameRole);
        item->setData(keyHintText(command->shortcut()), FinderDelegate::KeyRole);
        item->setData(QVariant::fromValue<QObject *>(command), FinderDelegate::CommandRole);
        m_model->appendRow(item);
    }
}

void Finder::place()
{
    const int rows = m_model->rowCount();
    if (rows == 0 || !m_field->hasFocus()) {
        hide();
        return;
    }
    const QPoint under = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int wanted = rows * m_view->sizeHintForRow(0) + 12;
    // A field at the window's right edge has its list end with it.
    const int width = qMin(qMax(leastWidth, m_field->width()), parentWidget()->width() - 2 * edge);
    const int left = qMin(under.x(), parentWidget()->width() - edge - width);
    setGeometry(left, under.y(), width, qMin(wanted, parentWidget()->height() - under.y() - 16));
    raise();
    show();
}

void Finder::choose()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    auto *command = qobject_cast<QAction *>(index.data(FinderDelegate::CommandRole).value<QObject *>());
    const CaseSummary found = m_found.value(index.row());
    m_field->clear();
    m_field->clearFocus();
    hide();
    if (command)
        command->trigger();
    else if (found.id.isValid())
        emit caseChosen(found);
}

bool Finder::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (isHidden())
            search();
        const int row = m_view->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_view->setCurrentIndex(m_model->index(qBound(0, row, qMax(0, m_model->rowCount() - 1)), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was typed last may not have been asked yet.
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        } else {
            choose();
        }
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        m_field->clearFocus();
        hide();
        return true;
    default:
        return false;
    }
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn)
        m_pause.start();
    if (event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

void Finder::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    paintRoundedBox(painter, rect(), 6, theme.surface, theme.lineStrong);
}

} // namespace lajur::ui
