// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterscreen.h"

#include "models/itemmodels/letterlistmodel.h"
#include "models/services/casesteps.h"
#include "models/services/letterreprint.h"
#include "models/services/ports.h"
#include "models/services/workflowcatalog.h"
#include "ui/letters/letterdelegate.h"
#include "ui/letters/letterfilterbar.h"
#include "ui/letters/letteroutput.h"
#include "ui/letters/letterpanel.h"
#include "ui/letters/pagepreview.h"
#include "ui/letters/previewbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lajur::ui {

using namespace domain;
using itemmodels::LetterListModel;
using services::LetterSheet;
using services::OpenOffice;

namespace {

constexpr int listWidth = 272;
constexpr int panelWidth = 288;
constexpr int pageLength = 100;

/// Stages from which a letter is issued, by the workflow of the cases to come.
Result<QStringList> draftStages(OpenOffice &office)
{
    LAJUR_TRY_VALUE(const workflow::Engine *engine, office.workflows().current(QStringLiteral("baru")));
    QStringList stages;
    for (const workflow::Transition &transition : engine->definition().transitions()) {
        if (transition.effect == u"issue-letter")
            stages += transition.from;
    }
    stages.removeDuplicates();
    return stages;
}

QFrame *separator()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedWidth(1);
    return line;
}

} // namespace

LetterScreen::LetterScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_model(new LetterListModel(this))
    , m_filter(new LetterFilterBar)
    , m_listStack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState(QStringLiteral("letter"), {}, nullptr))
    , m_preview(new PagePreview(workspace))
    , m_panel(new LetterPanel)
    , m_output(new LetterOutput(workspace, this))
    , m_print(new QAction(this))
    , m_save(new QAction(this))
    , m_issue(new QAction(this))
{
    makeActions();
    arrange();
    connectAll();
    retranslate();
    showNothing();
}

LetterScreen::~LetterScreen() = default;

void LetterScreen::makeActions()
{
    m_print->setShortcut(QKeySequence::Print);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_print->setIcon(iconOnAccent(QStringLiteral("printer")));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_issue->setIcon(iconOnAccent(QStringLiteral("send")));
    for (QAction *action : {m_print, m_save, m_issue}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void LetterScreen::arrange()
{
    m_list->setObjectName(QStringLiteral("letterList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LetterDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_panel->setObjectName(QStringLiteral("letterPanel"));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_filter);
    left->addWidget(m_listStack, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_listStack})
        widget->setFixedWidth(listWidth);
    m_panel->setFixedWidth(panelWidth);
    m_bar = new PreviewBar(*m_preview, {m_save, m_print, m_issue}, this);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_bar);
    middle->addWidget(m_preview, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(left);
    columns->addWidget(separator());
    columns->addLayout(middle, 1);
    columns->addWidget(separator());
    columns->addWidget(m_panel);
}

void LetterScreen::connectAll()
{
    connect(m_filter, &LetterFilterBar::changed, this, &LetterScreen::reload);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload(); // what is hidden is read when it is entered
    });
    connect(m_model, &LetterListModel::olderWanted, this, &LetterScreen::loadOlder);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LetterScreen::openSelected);
    connect(m_list, &QListView::activated, this, [this] { m_preview->setFocus(); });
    connect(m_print, &QAction::triggered, this, [this] { m_output->print(m_sheet.caseId, m_sheet.fields.number); });
    connect(m_save, &QAction::triggered, this, [this] { m_output->savePdf(m_sheet.caseId, m_sheet.fields.number); });
    connect(m_issue, &QAction::triggered, this, &LetterScreen::issue);
    connect(m_panel, &LetterPanel::formFieldWanted, this,
            [this](const QString &field) { m_workspace.openCase(m_sheet.caseId, field); });
    connect(m_panel, &LetterPanel::actionWanted, this,
            [this](const QString &transition) { m_workspace.startAction(m_sheet.caseId, transition); });
    connect(m_panel, &LetterPanel::caseWanted, this, [this] { m_workspace.openCase(m_sheet.caseId, QString()); });
    connect(m_panel, &LetterPanel::signedCopyBrought, this, [this] { m_output->takeSignedCopy(m_sheet.caseId); });
}

void LetterScreen::enter()
{
    reload();
    m_list->setFocus();
}

bool LetterScreen::find()
{
    m_filter->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField()->selectAll();
    return true;
}

QList<QWidget *> LetterScreen::panes()
{
    return {m_list, m_preview, m_panel};
}

void LetterScreen::showLetterOf(CaseId id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        select(row);
    else
        m_filter->reset();
    reload();
}

Result<LetterScreen::Answer> LetterScreen::lines(OpenOffice &office, const LetterFilter &filter)
{
    LetterRepository &letters = office.ports().letters;
    Answer answer;
    const bool first = !filter.before.isValid();
    if (first && (filter.kind == LetterFilter::Kind::All || filter.kind == LetterFilter::Kind::Waiting)) {
        LAJUR_TRY_VALUE(const QStringList stages, draftStages(office));
        LAJUR_TRY_VALUE(answer.lines, letters.awaited(stages, filter));
    }
    if (first) {
        LAJUR_TRY_VALUE(answer.years, letters.years());
    }
    LAJUR_TRY_VALUE(const QList<LetterLine> issued, letters.list(filter));
    answer.lines += issued;
    answer.more = issued.size() == filter.limit;
    return answer;
}

void LetterScreen::reload()
{
    LetterFilter filter = m_filter->filter();
    // As many as are shown, so that the place in the list is kept.
    filter.limit = std::clamp(m_model->rowCount(), pageLength, 10 * pageLength);
    const int order = ++m_listOrder;
    m_workspace.run(
        this, [filter](OpenOffice &office) { return lines(office, filter); },
        [this, order](const Result<Answer> &answer) {
            if (order != m_listOrder)
                return;
            if (answer)
                showLines(*answer);
            else
                showNothing(answer.error().text);
        });
}

void LetterScreen::loadOlder()
{
    LetterFilter filter = m_filter->filter();
    filter.limit = pageLength;
    filter.before = m_model->oldest();
    const int order = m_listOrder;
    m_workspace.run(
        this, [filter](OpenOffice &office) { return lines(office, filter); },
        [this, order](const Result<Answer> &answer) {
            if (order == m_listOrder && answer)
                m_model->append(answer->lines, answer->more);
        });
}

void LetterScreen::showLines(const Answer &answer)
{
    m_filter->setYears(answer.years);
    m_model->show(answer.lines, answer.more);
    m_listStack->setCurrentWidget(answer.lines.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (answer.lines.isEmpty())
        return showNothing();
    int row = m_wanted.isValid() ? m_model->rowOf(m_wanted) : -1;
    m_wanted = {};
    if (row < 0 && m_selected.caseId.isValid()) {
        row = m_model->rowOf(m_selected.caseId, m_selected.letter);
        if (row < 0 && m_selected.isDraft())
            row = m_model->rowOf(m_selected.caseId); // it was issued meanwhile
    }
    select(std::max(row, 0));
    // The same line may say something else now.
    openSelected();
}

void LetterScreen::select(int row)
{
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

Result<LetterScreen::Opened> LetterScreen::open(OpenOffice &office, const LetterLine &line,
                                                const services::OfficeProfile &profile)
{
    Opened opened;
    LAJUR_TRY_VALUE(opened.sheet,
                    line.isDraft() ? office.letters().preview(line.caseId, profile)
                                   : office.letters().sheet(line.caseId, line.letter, profile));
    if (line.caseOpen) {
        LAJUR_TRY_VALUE(opened.actions, office.steps().actions(line.caseId, profile));
    }
    return opened;
}

void LetterScreen::openSelected()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const LetterLine line = m_model->line(index.row());
    const int order = ++m_sheetOrder;
    m_workspace.run(
        this, [line, profile = m_workspace.profile()](OpenOffice &office) { return open(office, line, profile); },
        [this, order, line](const Result<Opened> &opened) {
            if (order != m_sheetOrder)
                return;
            if (opened)
                showLetter(line, *opened);
            else
                showNothing(opened.error().text);
        });
}

void LetterScreen::showLetter(const LetterLine &line, const Opened &opened)
{
    m_selected = line;
    m_sheet = opened.sheet;
    const auto &pages = m_sheet.pages;
    m_preview->setPages(pages, tr("Letter %1, %2").arg(m_sheet.fields.number, m_sheet.fields.applicant.name),
                        m_sheet.problem.text);
    const bool isVoid = m_sheet.letter && m_sheet.letter->state == LetterState::Void;
    const bool isReplaced = m_sheet.letter && m_sheet.letter->state == LetterState::Replaced;
    // In the light theme's colours, as paper is white in both.
    m_preview->setStamp(!m_sheet.letter  ? tr("DRAFT")
                            : isVoid     ? tr("VOID")
                            : isReplaced ? tr("REPLACED")
                                         : QString(),
                        isVoid ? Theme::light().late : Theme::light().muted);
    m_bar->setPage(pages ? pages->layout().pageSize().name() : QString(), pages ? pages->count() : 0);
    m_bar->setDraft(!m_sheet.letter,
                    std::any_of(opened.actions.begin(), opened.actions.end(), [](const workflow::Action &action) {
                        return action.transition == u"terbitkan_surat" && action.open;
                    }));
    m_panel->show(m_sheet, opened.actions);
    showActions();
}

void LetterScreen::showNothing(const QString &words)
{
    ++m_sheetOrder;
    m_selected = {};
    m_sheet = {};
    m_preview->setPages(nullptr, tr("Preview"), words);
    m_preview->setStamp({});
    m_bar->setPage({}, 0);
    m_bar->setDraft(false, false);
    m_panel->clear();
    showActions();
}

void LetterScreen::showActions()
{
    const bool printable = m_sheet.caseId.isValid() && m_sheet.letter && m_sheet.notPrintable.isEmpty();
    const QString why = m_sheet.caseId.isValid() ? m_sheet.notPrintable : QString();
    for (QAction *action : {m_print, m_save}) {
        action->setEnabled(printable);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(why.isEmpty() ? QStringLiteral("%1 (%2)").arg(action->text(), key) : why);
    }
    m_issue->setEnabled(m_sheet.caseId.isValid() && !m_sheet.letter);
}

void LetterScreen::issue()
{
    // What is missing is filled in first; the action's own dialog says the rest.
    for (const services::MissingValue &missing : m_sheet.missing) {
        if (!missing.formField.isEmpty())
            return m_workspace.openCase(m_sheet.caseId, missing.formField);
    }
    m_workspace.startAction(m_sheet.caseId, QStringLiteral("terbitkan_surat"));
}

void LetterScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        if (isVisible())
            openSelected();
    }
    Screen::changeEvent(event);
}

void LetterScreen::retranslate()
{
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save PDF…"));
    m_issue->setText(tr("Issue letter…"));
    m_list->setAccessibleName(tr("Letters"));
    m_empty->setSentence(tr("No letters here. A letter is issued when the Kasi has approved the case."));
    showActions();
}

} // namespace lajur::ui
