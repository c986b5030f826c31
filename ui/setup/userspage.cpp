// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/userspage.h"

#include "models/itemmodels/accounttable.h"
#include "models/services/useradministration.h"
#include "ui/setup/formbinding.h"
#include "ui/setup/formjournal.h"
#include "ui/setup/rolesedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/workspace.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace lajur::ui {

using namespace domain;
using itemmodels::AccountTable;
using services::UserAdministration;

namespace {

constexpr int TableHeight = 176;
const QString draftName = QStringLiteral("settings/user/");
const QString password = QStringLiteral("password");
const QString repeated = QStringLiteral("repeated");

} // namespace

UsersPage::UsersPage(Workspace &workspace, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_binding(new FormBinding(m_form, this))
    , m_table(new AccountTable(roleTitle, this))
    , m_view(new TableView(sheet()))
{
    m_view->setObjectName(QStringLiteral("accounts"));
    m_view->setModel(m_table);
    m_view->setMinimumHeight(TableHeight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(AccountTable::Roles, QHeaderView::Stretch);
    content()->addWidget(m_view, 1);
    content()->addWidget(makeButtons());
    content()->addWidget(makeEditor());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsersPage::showButtons);
    connect(m_view, &QAbstractItemView::activated, m_change, &QPushButton::click);
    connect(strip(), &MessageStrip::actionTriggered, this, [this] {
        strip()->clear();
        close();
        load();
    });
    close();
    retranslate();
}

QWidget *UsersPage::makeButtons()
{
    auto *row = new QWidget(sheet());
    m_add = new Button(Button::Kind::Plain, row);
    m_change = new Button(Button::Kind::Plain, row);
    m_reset = new Button(Button::Kind::Plain, row);
    m_add->setObjectName(QStringLiteral("addUser"));
    m_change->setObjectName(QStringLiteral("changeUser"));
    m_reset->setObjectName(QStringLiteral("resetPassword"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (Button *button : {m_add, m_change, m_reset})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (current())
            open(*current());
    });
    connect(m_reset, &QPushButton::clicked, this, &UsersPage::resetPassword);
    return row;
}

QWidget *UsersPage::makeEditor()
{
    m_editor = new QWidget(sheet());
    m_head = new SectionHead({}, m_editor);
    m_active = new QCheckBox(m_editor);
    m_active->setObjectName(QStringLiteral("active"));
    auto *grid = new QGridLayout(m_editor);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_binding->addLine(QStringLiteral("fullName"), m_editor), 1, 0);
    grid->addWidget(m_binding->addLine(QStringLiteral("name"), m_editor), 1, 1);
    grid->addWidget(m_binding->addLine(QStringLiteral("nip"), m_editor), 2, 0);
    grid->addWidget(m_binding->addRoles(QStringLiteral("roles"), m_editor), 2, 1, 2, 1);
    auto *active = new QHBoxLayout;
    active->addWidget(m_active);
    grid->addLayout(active, 3, 0);
    grid->addWidget(m_binding->addPassword(password, m_editor), 4, 0);
    grid->addWidget(m_binding->addPassword(repeated, m_editor), 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_binding->setLabelsAbove();
    QWidget *roles = m_binding->field(QStringLiteral("roles"));
    roles->setMinimumHeight(roles->sizeHint().height());
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

QString UsersPage::title() const
{
    return tr("Users and roles");
}

bool UsersPage::isBegun() const
{
    return m_journal && (m_form.isDirty() || (m_editing.id.isValid() && m_active->isChecked() != m_editing.active));
}

const User *UsersPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? nullptr : &m_table->users().at(row);
}

void UsersPage::load()
{
    showNotice();
    workspace().run(
        this, [](services::OpenOffice &office) { return office.users().all(); },
        [this](const Result<QList<User>> &users) {
            if (users)
                take(*users);
            else
                strip()->show(MessageStrip::Tone::Error, users.error().text);
        });
}

void UsersPage::take(const QList<User> &users)
{
    const QString chosen = current() ? current()->name : QString();
    m_table->setUsers(users);
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(qMax(0, m_table->rowOf(chosen)), 0));
    showButtons();
    if (!m_resumed && mayChange())
        resumeOnce();
}

void UsersPage::resumeOnce()
{
    m_resumed = true;
    FormJournal::find(workspace(), this, draftName, [this](const QList<services::DraftJournal::Kept> &drafts) {
        if (m_journal)
            return;
        const services::DraftJournal::Kept &draft = drafts.constLast();
        const UserId id{draft.form.mid(draftName.size()).toLongLong()};
        User user;
        for (const User &known : m_table->users()) {
            if (known.id == id)
                user = known;
        }
        open(user);
        if (m_journal && m_journal->resume(draft))
            strip()->show(MessageStrip::Tone::Info,
                          tr("What you had typed but not saved is back. Type the password again."));
    });
}

void UsersPage::showButtons()
{
    const bool editing = m_journal != nullptr;
    for (Button *button : {m_add, m_change, m_reset})
        button->setVisible(mayChange());
    m_add->setEnabled(!editing);
    m_change->setEnabled(!editing && current());
    m_reset->setEnabled(!editing && current());
    m_editor->setVisible(editing);
    m_cancel->setVisible(editing);
    saveButton()->setVisible(editing);
}

void UsersPage::open(const User &user)
{
    if (!mayChange() || m_journal)
        return;
    m_editing = user;
    const bool isNew = !user.id.isValid();
    QStringList taken;
    for (const User &other : m_table->users()) {
        if (other.name != user.name)
            taken << other.name;
    }
    m_form.setTakenNames(taken);
    m_form.setPasswordRequired(isNew);
    m_form.fromUser(user);
    m_active->setChecked(user.active);
    m_active->setVisible(!isNew);
    m_binding->field(password)->setVisible(isNew);
    m_binding->field(repeated)->setVisible(isNew);
    if (auto *name = qobject_cast<QLineEdit *>(m_binding->field(QStringLiteral("name"))->editor()))
        name->setReadOnly(!isNew); // the history knows people by it
    m_journal = new FormJournal(workspace(), draftName + QString::number(user.id.value), m_form, this);
    m_head->setTitle(isNew ? tr("New user") : tr("Change %1").arg(user.fullName));
    showButtons();
    m_binding->setFocus(QStringLiteral("fullName"));
}

void UsersPage::close()
{
    delete m_journal;
    m_journal = nullptr;
    m_editing = {};
    m_form.fromUser({});
    showButtons();
}

void UsersPage::save()
{
    if (!mayChange() || !m_journal || m_saving || !m_binding->check())
        return;
    m_editing.id.isValid() ? saveChange() : saveNew();
}

void UsersPage::saveNew()
{
    const auto entry = m_form.toNewUser();
    if (!entry) {
        refuse(entry.error());
        return;
    }
    m_saving = true;
    saveButton()->setEnabled(false);
    workspace().run(
        this,
        [entry = *entry](services::OpenOffice &office) -> Status {
            LAJUR_TRY(office.users().add(entry));
            return {};
        },
        [this](const Status &saved) { takeSaved(saved); });
}

void UsersPage::saveChange()
{
    m_saving = true;
    saveButton()->setEnabled(false);
    const UserAdministration::Change change{m_form.text(QStringLiteral("fullName")), m_form.text(QStringLiteral("nip")),
                                            m_form.value(QStringLiteral("roles")).toStringList(),
                                            m_active->isChecked()};
    workspace().run(
        this,
        [name = m_editing.name, seen = m_editing.rowVersion, change](services::OpenOffice &office) {
            return office.users().change(name, seen, change);
        },
        [this](const Status &saved) { takeSaved(saved); });
}

void UsersPage::takeSaved(const Status &saved)
{
    m_saving = false;
    saveButton()->setEnabled(true);
    if (!saved) {
        refuse(saved.error());
        return;
    }
    m_journal->done();
    close();
    tellSaved();
    load();
    m_view->setFocus(Qt::OtherFocusReason);
}

void UsersPage::resetPassword()
{
    const User *user = current();
    if (!user || !mayChange())
        return;
    const bool sure = workspace().prompts().confirm(
        this, tr("New password for %1").arg(user->fullName),
        tr("%1 gets a new password, made by Lajur; the present one no longer opens the office.").arg(user->fullName),
        tr("Give a new password"));
    if (!sure)
        return;
    workspace().run(
        this,
        [name = user->name](services::OpenOffice &office) -> Result<QString> {
            const QString fresh = office.users().newPassword();
            LAJUR_TRY(office.users().resetPassword(name, fresh));
            return fresh;
        },
        [this, name = user->fullName](const Result<QString> &fresh) {
            if (!fresh)
                refuse(fresh.error());
            else
                strip()->show(
                    MessageStrip::Tone::Info,
                    tr("New password of %1: %2. Tell it in person; it is shown this once.").arg(name, *fresh));
            load();
        });
}

void UsersPage::refuse(const Error &error)
{
    m_form.showReasons(error.reasons);
    strip()->show(MessageStrip::Tone::Error, error.text,
                  error.code == ErrorCode::Conflict ? QStringList{tr("Load again")} : QStringList());
}

void UsersPage::leave()
{
    if (m_journal)
        m_journal->keepNow();
}

void UsersPage::retranslate()
{
    SettingsPage::retranslate();
    setSentence(tr("Who may work here and with which roles. A blocked account cannot sign in; its history stays."));
    m_view->setAccessibleName(title());
    m_add->setText(tr("Add a user…"));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Name, roles, blocking (Enter)"));
    m_reset->setText(tr("New password…"));
    m_cancel->setText(tr("Cancel"));
    m_active->setText(tr("May sign in"));
    m_binding->retranslate();
    m_table->retranslate();
}

} // namespace lajur::ui
