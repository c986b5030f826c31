// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casechecktab.h"

#include "models/services/casesteps.h"
#include "models/services/checksheet.h"
#include "models/services/draftjournal.h"
#include "models/services/openoffice.h"
#include "ui/casework/casedesk.h"
#include "ui/casework/draftports.h"
#include "ui/casework/ktpcropdelegate.h"
#include "ui/casework/ktppane.h"
#include "ui/casework/letterlook.h"
#include "ui/casework/openfindings.h"
#include "ui/casework/typedvaluedelegate.h"
#include "ui/casework/verdictdelegate.h"
#include "ui/letters/sheetoutput.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::CheckModel;
using services::OpenOffice;
using services::Verdict;

namespace {

const QString &action()
{
    static const QString id = QStringLiteral("periksa");
    return id;
}

const QString &draftForm()
{
    static const QString form = QStringLiteral("check");
    return form;
}

constexpr int headHeight = 34;
constexpr int ktpWidth = 340;

} // namespace

CaseCheckTab::CaseCheckTab(Workspace &workspace, CaseDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_strip(new MessageStrip(this))
    , m_lead(new Label(TextRole::Body, this))
    , m_table(new TableView(this))
    , m_ktp(new KtpPane(workspace, this))
    , m_letter(new LetterLook(workspace, this))
    , m_findings(new OpenFindings(this))
    , m_output(new SheetOutput(workspace, this))
    , m_sheet(new Button(Button::Kind::Plain, this))
    , m_reason(new QLineEdit(this))
    , m_sum(new Label(TextRole::Small, this))
    , m_record(new Button(Button::Kind::Plain, this))
{
    setObjectName(QStringLiteral("caseCheck"));
    m_reasonField = new FormField({}, m_reason, this);
    m_keeper = std::make_unique<forms::DraftKeeper>(
        draftForm(), [this] { return draftContent(); }, keepThrough(m_workspace), discardThrough(m_workspace));
    build();
    retranslate();
    connect(&m_model, &CheckModel::changed, this, &CaseCheckTab::showState);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_keeper->noteChange();
        showState();
    });
    connect(m_record, &Button::clicked, this, &CaseCheckTab::record);
    connect(m_sheet, &Button::clicked, this, &CaseCheckTab::printSheet);
    connect(m_findings, &OpenFindings::placeRequested, this, &CaseCheckTab::placeRequested);
    connect(m_output, &SheetOutput::kept, this, [this] { m_desk.reload(true); });
    addKeys();
}

void CaseCheckTab::buildTable()
{
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(CheckModel::Verdict, new VerdictDelegate(m_table));
    m_table->setItemDelegateForColumn(CheckModel::Form, new TypedValueDelegate(m_table));
    m_table->setItemDelegateForColumn(CheckModel::Printed, new TypedValueDelegate(m_table));
    m_table->setItemDelegateForColumn(CheckModel::Letter, new KtpCropDelegate(m_table));
    m_table->setItemDelegateForColumn(CheckModel::ReadOn, new KtpCropDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(CheckModel::Letter, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CheckModel::ReadOn, QHeaderView::Stretch);
    m_table->setColumnWidth(CheckModel::Field, 96);
    m_table->setColumnWidth(CheckModel::Form, 152);
    m_table->setColumnWidth(CheckModel::Printed, 150);
    m_table->setColumnWidth(CheckModel::Verdict, 128);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->setDefaultSectionSize(KtpCropDelegate::rowHeight);
    connect(m_ktp, &KtpPane::readingChanged, this, [this](const identity::KtpScan &scan) { m_model.setReading(scan); });
    connect(m_letter, &LetterLook::findingsChanged, &m_model, &CheckModel::setLetter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_ktp->setCurrentField(row.data(CheckModel::FieldRole).toString()); });
}

void CaseCheckTab::build()
{
    buildTable();
    auto *verdicts = new QHBoxLayout;
    verdicts->setSpacing(8);
    const QList<Verdict> order{Verdict::Equal, Verdict::DiffersValidly, Verdict::Wrong};
    for (int i = 0; i < order.size(); ++i) {
        auto *button = new Button(Button::Kind::Plain, this);
        button->setObjectName(QStringLiteral("verdict%1").arg(i + 1));
        button->setKeyHint(QKeySequence(Qt::Key_1 + i));
        connect(button, &Button::clicked, this, [this, verdict = order.at(i)] { give(verdict); });
        verdicts->addWidget(button);
        m_verdicts.append(button);
    }
    verdicts->addStretch();
    verdicts->addWidget(m_sheet);
    verdicts->addWidget(m_record);
    m_reason->setObjectName(QStringLiteral("checkReason"));
    m_record->setObjectName(QStringLiteral("recordCheck"));
    m_record->setIcon(icon(QStringLiteral("check")));
    m_sum->setObjectName(QStringLiteral("checkSum"));
    m_sum->setTone(Label::Tone::Muted);
    m_lead->setWordWrap(true);
    m_lead->setTone(Label::Tone::Muted);
    m_record->setKeyHint(QKeySequence(Qt::Key_F5));
    m_sheet->setObjectName(QStringLiteral("comparisonSheet"));
    m_sheet->setIcon(icon(QStringLiteral("printer")));
    m_sheet->setKeyHint(QKeySequence::Print);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 16);
    row->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    row->addLayout(column, 1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_ktp);
    side->addWidget(m_findings);
    side->addStretch(1);
    m_ktp->setFixedWidth(ktpWidth);
    m_findings->setFixedWidth(ktpWidth);
    row->addLayout(side);
    column->addWidget(m_strip);
    column->addWidget(m_lead);
    column->addWidget(m_table, 1);
    column->addWidget(m_reasonField);
    column->addLayout(verdicts);
    column->addWidget(m_sum);
    column->addStretch(0);
}

/// The whole check by F-keys too: F2 agrees, F3 differs validly, F4 wrong, F5 records.
void CaseCheckTab::addKeys()
{
    const auto add = [this](const QKeySequence &keys, Button *button) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &Button::click);
        addAction(action);
    };
    for (int i = 0; i < m_verdicts.size(); ++i)
        add(QKeySequence(Qt::Key_F2 + i), m_verdicts.at(i));
    add(QKeySequence(QKeySequence::Print), m_sheet);
    auto *on = new QAction(this);
    on->setShortcut(QKeySequence(Qt::Key_F5));
    on->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(on, &QAction::triggered, this, [this] {
        if (m_record->isEnabled())
            record();
        else if (!m_model.isChanged())
            emit mainRequested();
    });
    addAction(on);
}

services::ReturnContent CaseCheckTab::returnContent() const
{
    return services::ReturnNotice::contentOf(m_model.compared());
}

void CaseCheckTab::printSheet()
{
    const services::OfficeProfile profile = m_workspace.profile();
    m_output->print({tr("Comparison sheet"),
                     [id = m_case, fields = m_model.compared(), note = m_reason->text().trimmed(), profile](
                         OpenOffice &office) { return services::CheckSheet(office).pages(id, fields, note, profile); },
                     [id = m_case](OpenOffice &office, const letters::Pages &pages) -> domain::Status {
                         LAJUR_TRY(services::CheckSheet(office).keep(id, pages));
                         return {};
                     }});
}

void CaseCheckTab::whenRead(const std::function<void()> &then)
{
    m_letter->read();
    m_ktp->whenRead(then);
}

void CaseCheckTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_letter->read();
}

void CaseCheckTab::takeCase()
{
    const auto *overview = m_desk.overview();
    if (!overview)
        return;
    const bool other = overview->record.id != m_case;
    m_case = overview->record.id;
    if (other) {
        m_reason->clear();
        m_strip->clear();
    }
    m_model.setCase(*overview, m_workspace.today());
    m_findings->setCase(*overview);
    m_ktp->setPaper(m_case, overview->newestVersion(QStringLiteral("ktp")));
    m_letter->setPaper(m_case, overview->newestVersion(QStringLiteral("surat_permohonan")));
    m_letter->setForm(overview->form);
    if (isVisible())
        m_letter->read();
    m_table->setMinimumHeight(headHeight + 2 * KtpCropDelegate::rowHeight);
    m_table->setMaximumHeight(headHeight + m_model.rowCount() * KtpCropDelegate::rowHeight);
    const workflow::Action *check = overview->action(action());
    m_mayCheck = check && check->open;
    m_table->setEnabled(true);
    showState();
    if (other)
        findDraft();
}

void CaseCheckTab::findDraft()
{
    if (!m_mayCheck)
        return;
    m_workspace.run(
        this, [](OpenOffice &office) { return office.drafts().kept(); },
        [this, id = m_case](const domain::Result<QList<services::DraftJournal::Kept>> &drafts) {
            if (!drafts || id != m_case)
                return;
            for (const auto &draft : *drafts) {
                if (draft.form == draftForm() && draft.content.value(QStringLiteral("case")).toInteger() == id.value)
                    restore(draft.content, draft.id, draft.savedAt);
            }
        });
}

void CaseCheckTab::restore(const QJsonObject &content, domain::DraftId id, const QDateTime &savedAt)
{
    m_keeper->resume(id, savedAt);
    m_reason->setText(content.value(QStringLiteral("note")).toString());
    m_model.takeInputs(content.value(QStringLiteral("inputs")).toObject());
    m_strip->show(
        MessageStrip::Tone::Info,
        tr("These verdicts were given before and are not recorded yet. Look at them again, then record them."));
}

QJsonObject CaseCheckTab::draftContent() const
{
    if (!m_model.isChanged() && m_reason->text().trimmed().isEmpty())
        return {};
    QJsonObject content{{QStringLiteral("case"), m_case.value},
                        {QStringLiteral("inputs"), m_model.toInputs()},
                        {QStringLiteral("note"), m_reason->text()}};
    if (const auto *overview = m_desk.overview()) {
        content.insert(QStringLiteral("name"), overview->record.name);
        content.insert(QStringLiteral("number"), overview->record.number);
    }
    return content;
}

void CaseCheckTab::leave()
{
    m_keeper->keepNow();
}

void CaseCheckTab::give(Verdict verdict)
{
    const int row = m_table->currentIndex().row();
    if (!m_mayCheck || row < 0)
        return;
    m_model.setVerdict(row, verdict);
    m_keeper->noteChange();
    const int next = m_model.firstOpen();
    if (next >= 0)
        m_table->setCurrentIndex(m_model.index(next, CheckModel::Field));
    else if (m_model.needsReason() && m_reason->text().trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_record->setFocus(Qt::OtherFocusReason);
}

void CaseCheckTab::goToFirstOpen()
{
    m_table->setCurrentIndex(m_model.index(qMax(0, m_model.firstOpen()), CheckModel::Field));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void CaseCheckTab::record()
{
    const auto *overview = m_desk.overview();
    if (!overview || m_recording)
        return;
    services::StepRequest request;
    request.transition = action();
    request.inputs = m_model.toInputs();
    if (!m_reason->text().trimmed().isEmpty())
        request.inputs.insert(QStringLiteral("note"), m_reason->text().trimmed());
    request.seenRowVersion = overview->record.rowVersion;
    m_recording = true;
    m_table->setFocus(Qt::OtherFocusReason); // the button is about to be closed, and the keys of the case must go on
    showState();
    m_workspace.run(
        this,
        [request, id = m_case, profile = m_workspace.profile()](OpenOffice &office) -> domain::Status {
            LAJUR_TRY(office.steps().take(id, request, profile));
            return {};
        },
        [this](const domain::Status &done) {
            m_recording = false;
            if (!done) {
                m_strip->show(MessageStrip::Tone::Error, done.error().text);
                if (done.error().code == domain::ErrorCode::Conflict)
                    m_desk.reload(true);
                showState();
                return;
            }
            m_keeper->done();
            m_strip->clear();
            m_desk.reload(true);
            emit recorded();
        });
}

void CaseCheckTab::showState()
{
    const auto *overview = m_desk.overview();
    const int row = m_table->currentIndex().row();
    if (row < 0 && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, CheckModel::Field));
    for (Button *button : std::as_const(m_verdicts))
        button->setEnabled(m_mayCheck && !m_recording);
    m_reasonField->setVisible(m_model.needsReason());
    m_reason->setReadOnly(!m_mayCheck);
    const bool reasoned = !m_model.needsReason() || m_reason->text().trimmed().size() >= 10;
    m_reasonField->setHint(reasoned ? FormField::Hint::None : FormField::Hint::Plain,
                           reasoned ? QString() : tr("At least 10 characters; kept in the history of the case."));
    m_sheet->setEnabled(overview && overview->record.open && m_model.rowCount() > 0);
    m_record->setEnabled(m_mayCheck && !m_recording && m_model.isChanged() && m_model.open() == 0 && reasoned);
    QStringList sum{tr("%1 agree").arg(m_model.count(Verdict::Equal)),
                    tr("%1 differ, valid").arg(m_model.count(Verdict::DiffersValidly)),
                    tr("%1 wrong").arg(m_model.count(Verdict::Wrong)), tr("%1 without verdict").arg(m_model.open())};
    if (m_model.isChanged())
        sum.append(tr("not recorded yet"));
    m_sum->setText(sum.join(QStringLiteral(" · ")));
    const workflow::Action *check = overview ? overview->action(action()) : nullptr;
    if (m_mayCheck) {
        m_lead->setText(
            tr("Compare each field of the form with letter and KTP, and press 1, 2 or 3. Data that differ from the "
               "KTP are refused by BSrE (SOP, second warning)."));
    } else {
        QStringList why;
        for (const domain::Reason &reason : check ? check->closedBecause : QList<domain::Reason>())
            why.append(reason.text);
        m_lead->setText(check ? why.join(u' ')
                              : tr("The check is made while the Kasi verifies the papers; what was found then stands "
                                   "here."));
    }
}

void CaseCheckTab::retranslate()
{
    const QStringList words{tr("Agrees"), tr("Differs, valid"), tr("Wrong")};
    for (int i = 0; i < m_verdicts.size(); ++i) {
        m_verdicts.at(i)->setText(words.at(i));
        m_verdicts.at(i)->setAccessibleName(tr("Verdict on the current field: %1").arg(words.at(i)));
    }
    m_reasonField->setTitle(tr("Reason"));
    m_record->setText(tr("Record the check"));
    m_sheet->setText(tr("Comparison sheet"));
    m_table->setAccessibleName(tr("Fields to check"));
    m_model.retranslate();
    m_ktp->retranslate();
    if (const auto *overview = m_desk.overview())
        m_findings->setCase(*overview);
    showState();
}

bool CaseCheckTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_1:
            give(Verdict::Equal);
            return true;
        case Qt::Key_2:
            give(Verdict::DiffersValidly);
            return true;
        case Qt::Key_3:
            give(Verdict::Wrong);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseCheckTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
