// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/returnnoticedialog.h"

#include "ui/letters/sheetoutput.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lajur::ui {

using services::OpenOffice;
using services::ReturnContent;
using services::ReturnNotice;

namespace {
constexpr QSize usual(620, 640);
}

ReturnNoticeDialog::ReturnNoticeDialog(Workspace &workspace, domain::CaseId id, const ReturnContent &content,
                                       QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_case(id)
    , m_content(content)
    , m_message(new QPlainTextEdit(this))
    , m_output(new SheetOutput(workspace, this))
{
    setObjectName(QStringLiteral("returnNotice"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Tell the applicant"),
               tr("The letter shows what differs, with the very place on the KTP. The message says the same for e-mail "
                  "or WhatsApp; it carries no NIK."));
    m_message->setObjectName(QStringLiteral("returnMessage"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setAccessibleName(tr("Message to the applicant"));
    Dialog::content()->addWidget(m_message, 1);
    addCancelButton(tr("Close"));
    m_copy = addButton(Button::Kind::Plain, tr("Copy the message"));
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setEnabled(false);
    m_print = addButton(Button::Kind::Main, tr("Print the letter…"));
    m_print->setObjectName(QStringLiteral("printReturn"));
    connect(m_copy, &Button::clicked, this, &ReturnNoticeDialog::copy);
    connect(m_print, &Button::clicked, this, &ReturnNoticeDialog::printLetter);
    connect(m_output, &SheetOutput::kept, this, &ReturnNoticeDialog::kept);
    connect(&m_workspace, &Workspace::locked, this, &QDialog::reject);
    resize(usual);
    load();
}

void ReturnNoticeDialog::load()
{
    m_workspace.run(
        this,
        [id = m_case, content = m_content, profile = m_workspace.profile()](OpenOffice &office) {
            return ReturnNotice(office).message(id, content, profile);
        },
        [this](const domain::Result<QString> &message) {
            if (message)
                m_message->setPlainText(*message);
            else
                strip()->show(MessageStrip::Tone::Error, message.error().text);
            m_copy->setEnabled(message.has_value());
            m_print->setEnabled(message.has_value());
        });
}

/// What is copied leaves the program: the clipboard's history of other programs may keep it, so nothing personal
/// beyond the name is in it.
void ReturnNoticeDialog::copy()
{
    QApplication::clipboard()->setText(m_message->toPlainText());
    strip()->show(MessageStrip::Tone::Ok, tr("Copied. Paste it into e-mail or WhatsApp."));
}

void ReturnNoticeDialog::printLetter()
{
    const services::OfficeProfile profile = m_workspace.profile();
    m_output->print({tr("Return letter"),
                     [id = m_case, content = m_content, profile](OpenOffice &office) {
                         return ReturnNotice(office).letter(id, content, profile);
                     },
                     [id = m_case](OpenOffice &office, const letters::Pages &pages) -> domain::Status {
                         LAJUR_TRY(ReturnNotice(office).keep(id, pages));
                         return {};
                     }});
}

} // namespace lajur::ui
