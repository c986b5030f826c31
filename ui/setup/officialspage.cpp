// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/officialspage.h"

#include "models/itemmodels/officialtable.h"
#include "models/services/officesetup.h"
#include "ui/setup/formbinding.h"
#include "ui/setup/formjournal.h"
#include "ui/setup/periodenddialog.h"
#include "ui/setup/rolesedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>

namespace lajur::ui {

using namespace domain;
using itemmodels::OfficialTable;
using services::DraftJournal;
using services::OfficialEntry;

namespace {

constexpr int TableHeight = 176;
const QString draftName = QStringLiteral("settings/official/");

} // namespace

OfficialsPage::OfficialsPage(Workspace &workspace, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_form(workspace.profile().formContext(workspace.today()))
    , m_binding(new FormBinding(m_form, this))
    , m_table(new OfficialTable(roleTitle, &forms::OfficialForm::capacityTitle, this))
    , m_view(new TableView(sheet()))
{
    m_view->setObjectName(QStringLiteral("officials"));
    m_view->setModel(m_table);
    m_view->setMinimumHeight(TableHeight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(OfficialTable::Name, QHeaderView::Stretch);
    content()->addWidget(m_view, 1);
    content()->addWidget(makeButtons());
    content()->addWidget(makeEditor());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfficialsPage::showButtons);
    connect(m_view, &QAbstractItemView::activated, this, &OfficialsPage::correct);
    connect(strip(), &MessageStrip::actionTriggered, this, [this] {
        strip()->clear();
        close();
        load();
    });
    close();
    retranslate();
}

QWidget *OfficialsPage::makeButtons()
{
    auto *row = new QWidget(sheet());
    m_add = new Button(Button::Kind::Plain, row);
    m_correct = new Button(Button::Kind::Plain, row);
    m_end = new Button(Button::Kind::Plain, row);
    m_add->setObjectName(QStringLiteral("addOfficial"));
    m_correct->setObjectName(QStringLiteral("correctOfficial"));
    m_end->setObjectName(QStringLiteral("endPeriod"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (Button *button : {m_add, m_correct, m_end})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &OfficialsPage::add);
    connect(m_correct, &QPushButton::clicked, this, &OfficialsPage::correct);
    connect(m_end, &QPushButton::clicked, this, &OfficialsPage::endPeriod);
    return row;
}

QWidget *OfficialsPage::makeEditor()
{
    m_editor = new QWidget(sheet());
    m_head = new SectionHead({}, m_editor);
    auto *grid = new QGridLayout(m_editor);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_binding->addChoice(QStringLiteral("function"), functionChoices(), m_editor), 1, 0);
    grid->addWidget(m_binding->addChoice(QStringLiteral("capacity"), capacityChoices(), m_editor), 1, 1);
    grid->addWidget(m_binding->addLine(QStringLiteral("functionTitle"), m_editor), 2, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("position"), m_editor), 2, 1);
    grid->addWidget(m_binding->addLine(QStringLiteral("name"), m_editor), 3, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("nip"), m_editor), 3, 1);
    grid->addWidget(m_binding->addLine(QStringLiteral("rank"), m_editor), 4, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("email"), m_editor), 4, 1);
    grid->addWidget(m_binding->addLine(QStringLiteral("validFrom"), m_editor), 5, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("validTo"), m_editor), 5, 1);
    auto *flag = new QHBoxLayout;
    flag->addWidget(m_binding->addFlag(QStringLiteral("signatory"), m_editor));
    grid->addLayout(flag, 6, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("nik"), m_editor), 6, 1);
    for (const char *name : {"name", "nip", "email", "nik"})
        m_binding->field(QLatin1String(name))->setHintReserved(true);
    m_binding->setLabelsAbove();
    m_cancel = new Button(Button::Kind::Plain, this);
    m_cancel->setObjectName(QStringLiteral("cancelEdit"));
    foot()->insertWidget(foot()->count() - 1, m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_journal)
            m_journal->done();
        strip()->clear();
        close();
    });
    return m_editor;
}

QList<std::pair<QString, QString>> OfficialsPage::functionChoices() const
{
    QList<std::pair<QString, QString>> choices;
    const QStringList functions = forms::OfficialForm::functions();
    for (const QString &function : functions)
        choices.append({function, roleTitle(function)});
    return choices;
}

QList<std::pair<QString, QString>> OfficialsPage::capacityChoices() const
{
    QList<std::pair<QString, QString>> choices;
    const QStringList capacities = forms::OfficialForm::capacities();
    for (const QString &capacity : capacities)
        choices.append({capacity, forms::OfficialForm::capacityTitle(capacity)});
    return choices;
}

QString OfficialsPage::title() const
{
    return tr("Officials");
}

bool OfficialsPage::isBegun() const
{
    return m_journal && m_form.isDirty();
}

const Official *OfficialsPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? nullptr : &m_table->officials().at(row);
}

void OfficialsPage::load()
{
    showNotice();
    m_form.setContext(workspace().profile().formContext(workspace().today()));
    workspace().run(
        this, [](services::OpenOffice &office) { return office.setup().officials(); },
        [this](const Result<QList<Official>> &officials) {
            if (officials)
                take(*officials);
            else
                strip()->show(MessageStrip::Tone::Error, officials.error().text);
        });
}

void OfficialsPage::take(const QList<Official> &officials)
{
    const OfficialId chosen = current() ? current()->id : OfficialId();
    m_table->setOfficials(officials, workspace().today());
    const int row = qMax(0, m_table->rowOf(chosen));
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(row, 0));
    showButtons();
    if (!m_resumed && mayChange())
        resumeOnce();
}

void OfficialsPage::resumeOnce()
{
    m_resumed = true;
    FormJournal::find(workspace(), this, draftName, [this](const QList<DraftJournal::Kept> &drafts) {
        if (m_journal)
            return;
        const DraftJournal::Kept &draft = drafts.constLast();
        const OfficialId id{draft.form.mid(draftName.size()).toLongLong()};
        edit(id, &draft);
    });
}

void OfficialsPage::showButtons()
{
    const bool editing = m_journal != nullptr;
    for (Button *button : {m_add, m_correct, m_end})
        button->setVisible(mayChange());
    m_add->setEnabled(!editing);
    m_correct->setEnabled(!editing && current());
    m_end->setEnabled(!editing && current() && !current()->validTo.isValid());
    m_editor->setVisible(editing);
    m_cancel->setVisible(editing);
    saveButton()->setVisible(editing);
}

void OfficialsPage::add()
{
    edit({});
}

void OfficialsPage::correct()
{
    if (mayChange() && !m_journal && current())
        edit(current()->id);
}

/// The NIK is opened on the office's thread, for administrators only.
void OfficialsPage::edit(OfficialId id, const DraftJournal::Kept *draft)
{
    const auto kept = draft ? std::make_shared<DraftJournal::Kept>(*draft) : nullptr;
    if (!id.isValid()) {
        Official blank;
        blank.validFrom = workspace().today();
        open(blank, {}, kept.get());
        return;
    }
    workspace().runOrTell(
        this, [id](services::OpenOffice &office) { return office.setup().official(id); },
        [this, kept](const OfficialEntry &entry) {
            if (!m_journal)
                open(entry.official, entry.nik, kept.get());
        });
}

void OfficialsPage::open(const Official &official, const QString &nik, const DraftJournal::Kept *draft)
{
    m_editing = official.id;
    m_form.fromOfficial(official, nik);
    m_journal = new FormJournal(workspace(), draftName + QString::number(official.id.value), m_form, this);
    if (draft && m_journal->resume(*draft))
        strip()->show(MessageStrip::Tone::Info, tr("What you had typed but not saved is back."));
    m_head->setTitle(official.id.isValid() ? tr("Correct %1").arg(official.name) : tr("New official"));
    showButtons();
    m_binding->setFocus(official.id.isValid() ? QStringLiteral("name") : QStringLiteral("function"));
}

void OfficialsPage::close()
{
    delete m_journal;
    m_journal = nullptr;
    m_editing = {};
    m_form.fromOfficial({});
    showButtons();
}

void OfficialsPage::save()
{
    if (!mayChange() || !m_journal || m_saving || !m_binding->check())
        return;
    const auto entry = m_form.toEntry();
    if (!entry) {
        refuse(entry.error());
        return;
    }
    m_saving = true;
    workspace().run(
        this,
        [entry = *entry](services::OpenOffice &office) {
            return entry.official.id.isValid() ? office.setup().correctOfficial(entry)
                                               : office.setup().addOfficial(entry);
        },
        [this](const Status &saved) {
            m_saving = false;
            if (!saved) {
                refuse(saved.error());
                return;
            }
            m_journal->done();
            close();
            tellSaved();
            load();
            m_view->setFocus(Qt::OtherFocusReason);
        });
}

void OfficialsPage::endPeriod()
{
    const Official *official = current();
    if (!official)
        return;
    PeriodEndDialog dialog(*official, workspace().today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    workspace().run(
        this,
        [id = official->id, seen = official->rowVersion, last = dialog.lastDay()](services::OpenOffice &office) {
            return office.setup().endPeriod(id, seen, last);
        },
        [this](const Status &ended) {
            if (ended)
                tellSaved();
            else
                refuse(ended.error());
            load();
        });
}

void OfficialsPage::refuse(const Error &error)
{
    m_form.showReasons(error.reasons);
    strip()->show(MessageStrip::Tone::Error, error.text,
                  error.code == ErrorCode::Conflict ? QStringList{tr("Load again")} : QStringList());
    if (!error.reasons.isEmpty())
        m_binding->setFocus(error.reasons.constFirst().field);
}

void OfficialsPage::leave()
{
    if (m_journal)
        m_journal->keepNow();
}

void OfficialsPage::retranslate()
{
    SettingsPage::retranslate();
    setSentence(
        tr("Letters and steps name whoever holds the function on their day; old letters keep their signatory."));
    m_view->setAccessibleName(title());
    m_add->setText(tr("Add an official…"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("Correct what was entered wrongly (Enter)"));
    m_end->setText(tr("End the period…"));
    m_cancel->setText(tr("Cancel"));
    m_binding->setChoices(QStringLiteral("function"), functionChoices());
    m_binding->setChoices(QStringLiteral("capacity"), capacityChoices());
    m_binding->retranslate();
    m_table->retranslate();
}

} // namespace lajur::ui
