// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/packagedialog.h"

#include "models/services/openoffice.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lajur::ui {

using services::CasePackage;
using services::OpenOffice;

PackageDialog::PackageDialog(Workspace &workspace, domain::CaseId id, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_case(id)
    , m_form(new SegmentedControl(this))
    , m_folder(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_files(new Label(TextRole::Small, this))
{
    setObjectName(QStringLiteral("packageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    setHeading(tr("Package for BSrE's portal"),
               tr("The signed letter and the colour KTP, below the sizes the portal takes. The copies are outside "
                  "Lajur: delete them when they are uploaded. The history says what left, when and by whom."));
    m_form->setObjectName(QStringLiteral("packageForm"));
    m_form->setSegments({tr("Encrypted ZIP"), tr("Folder, unprotected")});
    m_folder->setObjectName(QStringLiteral("packageFolder"));
    m_password->setObjectName(QStringLiteral("packagePassword"));
    m_password->setReadOnly(true);
    m_files->setWordWrap(true);
    auto *choose = new Button(tr("Choose…"), Button::Kind::Plain, this);
    choose->setObjectName(QStringLiteral("choosePackageFolder"));
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_folder);
    m_passwordField = new FormField(tr("Password"), m_password, this);
    m_passwordField->setHint(FormField::Hint::Warning,
                             tr("Shown once and kept nowhere. Tell it by another way than the file."));
    content()->addWidget(new FormField(tr("As"), m_form, this));
    content()->addWidget(new FormField(tr("Into"), place, this));
    content()->addWidget(m_passwordField);
    content()->addWidget(m_files);
    m_passwordField->hide();
    m_cancel = addCancelButton();
    m_pack = addButton(Button::Kind::Main, tr("Make the package"));
    m_pack->setObjectName(QStringLiteral("makePackage"));
    connect(choose, &Button::clicked, this, &PackageDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &PackageDialog::showState);
    connect(m_pack, &Button::clicked, this, &PackageDialog::pack);
    connect(&m_workspace, &Workspace::locked, this, &QDialog::reject);
    showState();
}

void PackageDialog::chooseFolder()
{
    const QString folder = m_workspace.prompts().folder(this, tr("Folder for the package"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void PackageDialog::pack()
{
    m_busy = true;
    strip()->show(MessageStrip::Tone::Info, tr("Making the package…"));
    showState();
    const auto form = m_form->current() == 0 ? CasePackage::Form::EncryptedZip : CasePackage::Form::Folder;
    m_workspace.run(
        this,
        [id = m_case, folder = m_folder->text().trimmed(), form](OpenOffice &office) {
            return office.packages().write(id, folder, form);
        },
        [this](const domain::Result<CasePackage::Packed> &made) { take(made); });
}

void PackageDialog::take(const domain::Result<CasePackage::Packed> &made)
{
    m_busy = false;
    if (!made) {
        strip()->show(MessageStrip::Tone::Error, made.error().text);
        showState();
        return;
    }
    QStringList names;
    for (const QString &path : made->files)
        names.append(QFileInfo(path).fileName());
    strip()->show(MessageStrip::Tone::Ok, tr("The package is made."));
    m_files->setText(names.join(u'\n'));
    m_password->setText(made->password);
    m_passwordField->setVisible(!made->password.isEmpty());
    m_cancel->setText(tr("Close"));
    m_pack->hide();
    emit packed();
}

void PackageDialog::showState()
{
    m_pack->setEnabled(!m_busy && !m_folder->text().trimmed().isEmpty());
    m_form->setEnabled(!m_busy);
    m_folder->setReadOnly(m_busy);
}

} // namespace lajur::ui
