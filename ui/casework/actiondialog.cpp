// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/actiondialog.h"

#include "models/domain/document.h"
#include "models/itemmodels/casewords.h"
#include "models/services/returnnotice.h"
#include "ui/casework/emailproofpanel.h"
#include "ui/casework/formbinder.h"
#include "ui/casework/reasonpicker.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lajur::ui {

using itemmodels::CaseOverview;
using workflow::Action;
using workflow::Input;

namespace {

constexpr int dialogWidth = 520;
constexpr int textHeight = 64;
constexpr int titleWidth = 112; ///< Of FormField, where all titles are short.

} // namespace

ActionDialog::ActionDialog(Workspace &workspace, const Action &action, const CaseOverview &overview,
                           const QList<domain::Official> &officials, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_form(action, workspace.now())
    , m_binder(new FormBinder(m_form, this))
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    const QString whose = QStringLiteral("%1 · %2").arg(overview.record.name, overview.record.number);
    setHeading(action.title.shown(), action.confirm.isEmpty() ? whose : whose + u'\n' + action.confirm.shown());
    if (!action.warnings.isEmpty())
        strip()->show(MessageStrip::Tone::Warning, action.warnings.join(u' '));
    for (const domain::Reason &reason : action.closedBecause) {
        if (reason.code == u"guard.documentsPresent")
            addPaper(reason.field);
    }
    addInputs(action, overview);
    addActor(action, overview, officials);
    addCancelButton();
    Button *main
        = addButton(Button::Kind::Main, (action.shortTitle.isEmpty() ? action.title : action.shortTitle).shown());
    main->setObjectName(QStringLiteral("takeAction"));
    main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(main, &Button::clicked, this, &ActionDialog::handIn);
    connect(&m_form, &forms::FormModel::stateChanged, this, &ActionDialog::fit, Qt::QueuedConnection);
    arrange();
    fit();
}

/// Titles of one width, so that the editors stand in one column.
void ActionDialog::arrange()
{
    QList<QLabel *> titles;
    int widest = 0;
    for (FormField *field : std::as_const(m_fields)) {
        const auto labels = field->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        for (QLabel *label : labels) {
            if (label->buddy() == field->editor())
                titles.append(label);
        }
    }
    for (const QLabel *title : std::as_const(titles))
        widest = qMax(widest, title->sizeHint().width());
    for (QLabel *title : std::as_const(titles))
        title->setMinimumWidth(qMax(widest, titleWidth));
}

/// As high as its sentences and hints need it; never lower than it was, so that nothing jumps back.
void ActionDialog::fit()
{
    const int wanted = layout()->totalHeightForWidth(qMax(width(), dialogWidth));
    resize(qMax(width(), dialogWidth), isVisible() ? qMax(height(), wanted) : wanted);
}

QWidget *ActionDialog::makeEditor(const Input &input)
{
    if (input.type == workflow::InputType::Choice) {
        auto *box = new QComboBox(this);
        box->setPlaceholderText(tr("Choose…"));
        for (const QString &choice : input.choices)
            box->addItem(input.choiceTitle(choice).shown(), choice);
        box->setCurrentIndex(-1);
        return box;
    }
    const bool prose = input.name == u"reason" || input.name == u"note" || input.name == u"how";
    if (input.type == workflow::InputType::Text && prose) {
        auto *text = new QPlainTextEdit(this);
        text->setFixedHeight(textHeight);
        return text;
    }
    auto *line = new QLineEdit(this);
    if (input.type == workflow::InputType::Date)
        line->setPlaceholderText(tr("dd-mm-yyyy"));
    return line;
}

void ActionDialog::addInputs(const Action &action, const CaseOverview &overview)
{
    for (const Input &input : action.inputs) {
        const bool proof = input.name == u"how" && action.transition == u"catat_bukti_email";
        if (proof)
            addProof(overview);
        FormField *field = m_binder->bind(input.name, makeEditor(input), this);
        content()->addWidget(field);
        if (proof) { // its long title stands over it, as those of the ways do
            field->setLabelAbove(true);
            content()->addSpacing(8);
            continue;
        }
        if (input.name == u"reason" && action.transition.startsWith(u"kembalikan"))
            addReasons(overview);
        content()->addSpacing(8);
        m_fields.append(field);
    }
}

/// The list of reasons under the text they go into, which begins with what the check has found.
void ActionDialog::addReasons(const CaseOverview &overview)
{
    QStringList found;
    for (const QString &field : overview.check.fields) {
        if (overview.check.verdicts.value(field) == services::Verdict::Wrong)
            found.append(services::ReturnNotice::differs(field));
    }
    if (!found.isEmpty())
        m_form.setValue(QStringLiteral("reason"), services::ReturnNotice::joined(found));
    auto *picker = new ReasonPicker(m_workspace, this);
    auto *field = new FormField(tr("Usual reasons"), picker, this);
    content()->addWidget(field);
    m_fields.append(field);
    connect(picker, &ReasonPicker::picked, this, [this](const QString &reason) {
        m_form.setValue(QStringLiteral("reason"), ReasonPicker::with(m_form.text(QStringLiteral("reason")), reason));
    });
}

/// A proof by code or sign-in is worded by the program; only otherwise by the person.
void ActionDialog::addProof(const CaseOverview &overview)
{
    auto *panel = new EmailProofPanel(m_workspace, overview.record.id, overview.form.email, this);
    content()->addWidget(panel);
    connect(panel, &EmailProofPanel::proven, this,
            [this](const QString &how) { m_form.setValue(QStringLiteral("how"), how); });
    connect(panel, &EmailProofPanel::ownWordsWanted, this, [this] { m_binder->focusField(QStringLiteral("how")); });
    connect(panel, &EmailProofPanel::heightChanged, this, &ActionDialog::fit, Qt::QueuedConnection);
}

void ActionDialog::addActor(const Action &action, const CaseOverview &overview,
                            const QList<domain::Official> &officials)
{
    const QString by = forms::ActionForm::byField();
    QList<domain::Official> holders;
    for (const domain::Official &official : officials) {
        if (official.function == action.function)
            holders.append(official);
    }
    auto *box = new QComboBox(this);
    const bool party = action.function == u"pemohon" || action.function == u"bsre";
    const QString function = itemmodels::functionText(action.function);
    if (party)
        box->addItem(action.function == u"pemohon" ? tr("%1 (applicant)").arg(overview.record.name) : function,
                     QString());
    else if (action.function == u"loket" || holders.isEmpty())
        box->addItem(tr("%1 (%2)").arg(m_workspace.user().fullName, function), QString());
    else
        box->addItem(tr("%1 on duty that day").arg(function), QString());
    for (const domain::Official &official : std::as_const(holders))
        box->addItem(tr("%1 (%2)").arg(official.name, function), official.nip);
    m_fields.append(m_binder->bind(by, box, this));
    content()->addWidget(m_fields.constLast());
    content()->addSpacing(8);
    auto *when = new QLineEdit(this);
    when->setPlaceholderText(tr("now; or dd-mm-yyyy hh.mm"));
    m_fields.append(m_binder->bind(forms::ActionForm::atField(), when, this));
    content()->addWidget(m_fields.constLast());
    const QString note = forms::ActionForm::noteField();
    if (m_form.hasField(note) && !m_form.input(note)) {
        auto *text = new QPlainTextEdit(this);
        text->setFixedHeight(textHeight);
        content()->addSpacing(8);
        m_fields.append(m_binder->bind(note, text, this));
        content()->addWidget(m_fields.constLast());
    }
}

void ActionDialog::addPaper(const QString &kind)
{
    m_missingKinds.append(kind);
    auto *choose = new Button(tr("Choose the file…"), Button::Kind::Plain, this);
    choose->setObjectName(QStringLiteral("choosePaper_") + kind);
    choose->setIcon(icon(QStringLiteral("clip")));
    auto *shown = new Label(TextRole::Small, tr("has to be attached first"), this);
    shown->setTone(Label::Tone::Warn);
    shown->setElided(true);
    auto *title = new Label(TextRole::Small, domain::documentKindTitle(kind), this);
    title->setTone(Label::Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(choose);
    row->addWidget(shown, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addLayout(row);
    content()->addLayout(column);
    content()->addSpacing(8);
    connect(choose, &Button::clicked, this, [this, kind, shown] { choosePaper(kind, shown); });
}

void ActionDialog::choosePaper(const QString &kind, Label *shown)
{
    const QStringList files
        = m_workspace.prompts().filesToOpen(this, tr("Attach: %1").arg(domain::documentKindTitle(kind)),
                                            tr("Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"));
    if (files.isEmpty())
        return;
    m_papers.insert(kind, files.constFirst());
    shown->setText(QFileInfo(files.constFirst()).fileName());
    shown->setTone(Label::Tone::Ok);
}

void ActionDialog::handIn()
{
    m_form.setEditing({});
    m_form.checkAll();
    for (const QString &kind : std::as_const(m_missingKinds)) {
        if (!m_papers.contains(kind)) {
            strip()->show(MessageStrip::Tone::Error,
                          tr("Choose the file first: %1.").arg(domain::documentKindTitle(kind)));
            return;
        }
    }
    const auto request = m_form.toRequest();
    if (!request) {
        const QStringList faulty = m_binder->faultyFields();
        if (!faulty.isEmpty())
            m_binder->focusField(faulty.constFirst());
        else
            strip()->show(MessageStrip::Tone::Error, request.error().text);
        return;
    }
    emit handedIn(*request);
}

void ActionDialog::setBusy(bool busy)
{
    mainButton()->setEnabled(!busy);
    if (busy)
        strip()->clear();
}

void ActionDialog::showError(const domain::Error &error)
{
    setBusy(false);
    QStringList sentences;
    const QList<domain::Reason> rest = m_form.showReasons(error.reasons);
    for (const domain::Reason &reason : rest)
        sentences.append(reason.text);
    strip()->show(MessageStrip::Tone::Error,
                  error.reasons.isEmpty() || sentences.isEmpty() ? error.text : sentences.join(u'\n'));
}

void ActionDialog::showResumed(const QDateTime &savedAt)
{
    strip()->show(MessageStrip::Tone::Info,
                  tr("What was typed at %1 and not handed in is back.").arg(itemmodels::clockText(savedAt)));
}

} // namespace lajur::ui
