// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/passwordpage.h"

#include "models/services/useradministration.h"
#include "ui/setup/passwordedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;

namespace {

constexpr int SheetWidth = 480;

} // namespace

PasswordPage::PasswordPage(Workspace &workspace, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_present(addRow(QStringLiteral("presentPassword")))
    , m_fresh(addRow(QStringLiteral("newPassword")))
    , m_repeated(addRow(QStringLiteral("repeatedPassword")))
{
    sheet()->setMaximumWidth(SheetWidth);
    content()->addStretch();
    connect(m_repeated.edit, &QLineEdit::returnPressed, this, &PasswordPage::save);
    retranslate();
}

PasswordPage::Row PasswordPage::addRow(const QString &name)
{
    auto *edit = new PasswordEdit;
    edit->setObjectName(name);
    auto *field = new FormField({}, edit, sheet());
    field->setLabelAbove(true);
    field->setHintReserved(true);
    content()->addWidget(field);
    connect(edit, &QLineEdit::textEdited, this, [field] { field->setHint(FormField::Hint::None); });
    return {edit, field};
}

QString PasswordPage::title() const
{
    return tr("My password");
}

void PasswordPage::load()
{
    setSentence(tr("Of the account %1. Nobody can read it; an administrator can only give a new one.")
                    .arg(workspace().user().name));
}

void PasswordPage::save()
{
    if (m_saving)
        return;
    if (m_fresh.edit->text() != m_repeated.edit->text()) {
        m_repeated.field->setHint(FormField::Hint::Error, tr("The two passwords differ. Type both again."));
        m_repeated.edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_saving = true;
    saveButton()->setEnabled(false);
    workspace().run(
        this,
        [present = m_present.edit->text(), fresh = m_fresh.edit->text()](services::OpenOffice &office) {
            return office.users().changeOwnPassword(present, fresh);
        },
        [this](const Status &changed) {
            m_saving = false;
            saveButton()->setEnabled(true);
            if (changed) {
                leave();
                tellSaved();
                strip()->show(MessageStrip::Tone::Ok, tr("The new password holds from now on."));
                return;
            }
            const Row &row = changed.error().code == ErrorCode::WrongPassword ? m_present : m_fresh;
            row.field->setHint(FormField::Hint::Error, changed.error().text);
            row.edit->selectAll();
            row.edit->setFocus(Qt::OtherFocusReason);
        });
}

void PasswordPage::leave()
{
    for (const Row &row : {m_present, m_fresh, m_repeated}) {
        row.edit->clear();
        row.field->setHint(FormField::Hint::None);
    }
    strip()->clear();
}

void PasswordPage::retranslate()
{
    SettingsPage::retranslate();
    m_present.field->setTitle(tr("Present"));
    m_fresh.field->setTitle(tr("New"));
    m_repeated.field->setTitle(tr("New again"));
    load();
}

} // namespace lajur::ui
