// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/registerscreen.h"

#include "ui/registers/registerfilterbar.h"
#include "ui/registers/registertable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;
using itemmodels::RegisterModel;
using services::OpenOffice;
using services::RegisterChoices;
using services::RegisterLine;
using services::RegisterReading;

namespace {

constexpr int edge = 16;
constexpr int registers = 3;

/// Newest first: what was entered last is looked for most.
RegisterFilter whole(Register kind)
{
    RegisterFilter filter;
    filter.kind = kind;
    filter.ascending = false;
    return filter;
}

} // namespace

RegisterScreen::RegisterScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_model(new RegisterModel(source(), this))
    , m_output(new RegisterOutput(workspace, this))
    , m_registers(new SegmentedControl)
    , m_filters(new RegisterFilterBar)
    , m_count(new Label(TextRole::Small))
    , m_strip(new MessageStrip)
    , m_table(new RegisterTable(m_model))
    , m_empty(new EmptyState(QStringLiteral("book"), QString(), nullptr))
    , m_content(new QStackedWidget)
    , m_printButton(new Button)
    , m_exportButton(new Button)
{
    setObjectName(QStringLiteral("registerScreen"));
    m_registers->setObjectName(QStringLiteral("registerSegments"));
    m_count->setObjectName(QStringLiteral("registerCount"));
    m_empty->setObjectName(QStringLiteral("registerEmpty"));
    m_content->setObjectName(QStringLiteral("registerContent"));
    m_strip->setObjectName(QStringLiteral("registerStrip"));
    m_printButton->setObjectName(QStringLiteral("registerPrint"));
    m_exportButton->setObjectName(QStringLiteral("registerExport"));
    addActions();
    layOut();
    connectParts();
    retranslate();
}

RegisterScreen::~RegisterScreen()
{
    m_table->keepWidths();
}

void RegisterScreen::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_registers);
    tools->addStretch();
    tools->addWidget(m_exportButton);
    tools->addWidget(m_printButton);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(16);
    filters->addWidget(m_filters, 1);
    filters->addWidget(m_count);
    auto *emptyPlace = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPlace);
    emptyLayout->setContentsMargins(0, 24, 0, 0);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addStretch();
    m_content->addWidget(m_table);
    m_content->addWidget(emptyPlace);
    m_count->setTone(Label::Tone::Muted);
    m_count->setMinimumWidth(120);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_strip->clear();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(edge, 8, edge, 0);
    all->setSpacing(8);
    all->addLayout(tools);
    all->addLayout(filters);
    all->addWidget(m_strip);
    all->addWidget(m_content, 1);
    setTabOrder(m_registers, m_filters);
    setTabOrder(m_filters, m_table);
}

void RegisterScreen::addActions()
{
    m_export = addAction("export", QStringLiteral("export"), Qt::CTRL | Qt::Key_E, &RegisterScreen::exportCsv);
    m_print = addAction("print", QStringLiteral("printer"), QKeySequence::Print, &RegisterScreen::print);
    for (int i = 0; i < registers; ++i) {
        auto *shortcut = new QShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showRegister(i); });
    }
}

QAction *RegisterScreen::addAction(const char *name, const QString &iconName, const QKeySequence &keys,
                                   void (RegisterScreen::*act)())
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

void RegisterScreen::connectParts()
{
    connect(m_registers, &SegmentedControl::currentChanged, this, &RegisterScreen::showRegister);
    connect(m_filters, &RegisterFilterBar::changed, this, &RegisterScreen::takeFilter);
    connect(m_table, &RegisterTable::caseRequested, this, [this](CaseId id) { m_workspace.openCase(id); });
    connect(m_model, &RegisterModel::shown, this, &RegisterScreen::showCount);
    connect(m_model, &RegisterModel::counted, this, &RegisterScreen::showCount);
    connect(m_model, &RegisterModel::failed, this, &RegisterScreen::showFailure);
    connect(m_strip, &MessageStrip::actionTriggered, this, [this] {
        m_strip->clear();
        m_model->setFilter(m_model->filter());
    });
    connect(&m_workspace, &Workspace::changed, this, &RegisterScreen::takeChange);
    connect(&m_workspace, &Workspace::userChanged, this, [this] { m_old = true; });
}

RegisterModel::Source RegisterScreen::source()
{
    RegisterModel::Source source;
    source.page = [this](const RegisterFilter &filter, int offset, int limit, auto answer) {
        m_workspace.run(
            this,
            [filter, offset, limit](OpenOffice &office) {
                return RegisterReading(office.ports(), office.session(), office.workflows())
                    .page(filter, offset, limit);
            },
            [answer](Result<QList<RegisterLine>> lines) { answer(std::move(lines)); });
    };
    source.count = [this](const RegisterFilter &filter, auto answer) {
        m_workspace.run(
            this,
            [filter](OpenOffice &office) {
                return RegisterReading(office.ports(), office.session(), office.workflows()).count(filter);
            },
            [answer](Result<int> count) { answer(std::move(count)); });
    };
    return source;
}

void RegisterScreen::enter()
{
    if (m_old) {
        m_old = false;
        loadChoices();
        if (m_total < 0)
            m_model->setFilter(whole(m_model->filter().kind));
        else
            m_model->refresh();
    }
    m_table->setFocus();
}

bool RegisterScreen::find()
{
    m_filters->focusSearch();
    return true;
}

QList<QWidget *> RegisterScreen::panes()
{
    return {m_registers, m_filters, m_table};
}

void RegisterScreen::showRegister(int index)
{
    const auto kind = static_cast<Register>(index);
    m_registers->setCurrent(index);
    if (kind == m_model->filter().kind)
        return;
    m_table->keepWidths();
    m_filters->clear();
    m_total = -1;
    m_model->setFilter(whole(kind));
    m_table->takeRegister();
    loadChoices();
}

void RegisterScreen::loadChoices()
{
    const Register kind = m_model->filter().kind;
    m_workspace.run(
        this,
        [kind](OpenOffice &office) {
            return RegisterReading(office.ports(), office.session(), office.workflows()).choices(kind);
        },
        [this, kind](const Result<RegisterChoices> &choices) {
            if (!choices || kind != m_model->filter().kind)
                return;
            m_total = choices->total;
            m_filters->setChoices(kind, *choices);
            showCount();
        });
}

void RegisterScreen::takeFilter()
{
    const RegisterFilter filter = m_filters->applied(m_model->filter());
    if (filter != m_model->filter())
        m_model->setFilter(filter);
}

void RegisterScreen::takeChange()
{
    if (!isVisible()) {
        m_old = true;
        return;
    }
    loadChoices();
    m_model->refresh();
}

void RegisterScreen::showCount()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const bool filtered = !m_filters->isEmpty();
    if (!m_model->isCounted() || m_total < 0)
        m_count->setText(tr("Counting …"));
    else if (filtered)
        m_count->setText(tr("%1 of %2").arg(locale.toString(rows), locale.toString(m_total)));
    else
        m_count->setText(tr("%n lines", nullptr, rows));
    m_empty->setSentence(filtered ? tr("No line matches. Fewer words, or another year, find more.")
                                  : tr("Nothing has been entered in this register yet."));
    const bool empty = rows == 0 && m_model->isCounted();
    m_content->setCurrentIndex(empty ? 1 : 0);
    m_print->setEnabled(!empty);
    m_export->setEnabled(!empty);
}

void RegisterScreen::showFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_strip->show(MessageStrip::Tone::Error, error.text, {tr("Read again")});
}

void RegisterScreen::print()
{
    m_output->print(m_model->filter(), m_filters->words(), m_model->rowCount());
}

void RegisterScreen::exportCsv()
{
    m_output->exportCsv(m_model->filter());
}

void RegisterScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegisterScreen::retranslate()
{
    QStringList titles;
    for (int i = 0; i < registers; ++i)
        titles.append(itemmodels::registerTitle(static_cast<Register>(i)));
    m_registers->setSegments(titles);
    m_registers->setToolTip(tr("Alt+1 to Alt+3"));
    m_registers->setAccessibleName(tr("Register"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export CSV…"));
    m_printButton->setAction(m_print, false);
    m_exportButton->setAction(m_export, false);
    m_model->retranslate();
    showCount();
}

} // namespace lajur::ui
