// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/emailproofpanel.h"

#include "models/services/emailproof.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/workspace.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QUrlQuery>

namespace lajur::ui {

using services::EmailProof;
using services::OpenOffice;

namespace {

QUrl mailTo(const EmailProof::Sending &sending)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(sending.subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(sending.body)));
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(sending.to);
    url.setQuery(query);
    return url;
}

} // namespace

EmailProofPanel::EmailProofPanel(Workspace &workspace, domain::CaseId id, const QString &email, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_case(id)
    , m_email(email)
    , m_ways(new SegmentedControl(this))
    , m_send(new Button(tr("Send a code to %1").arg(email), Button::Kind::Plain, this))
    , m_code(new QLineEdit(this))
    , m_byCode(new QWidget(this))
{
    m_ways->setObjectName(QStringLiteral("proofWay"));
    m_ways->setSegments({tr("Code sent and given back"), tr("Sign-in seen"), tr("Otherwise")});
    m_send->setObjectName(QStringLiteral("sendCode"));
    m_send->setIcon(icon(QStringLiteral("mail")));
    m_send->setEnabled(!email.isEmpty());
    m_code->setObjectName(QStringLiteral("codeBack"));
    m_code->setMaxLength(2 * EmailProof::Digits);
    m_code->setMaximumWidth(160);
    m_codeField = new FormField(tr("Code given back"), m_code, m_byCode);
    m_codeField->setLabelAbove(true);
    m_codeField->setHintReserved(true);
    auto *byCode = new QVBoxLayout(m_byCode);
    byCode->setContentsMargins(0, 0, 0, 0);
    byCode->setSpacing(8);
    byCode->addWidget(m_send, 0, Qt::AlignLeft);
    byCode->addWidget(m_codeField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    column->addWidget(m_byCode);
    connect(m_ways, &SegmentedControl::currentChanged, this, &EmailProofPanel::showWay);
    connect(m_send, &Button::clicked, this, &EmailProofPanel::send);
    connect(m_code, &QLineEdit::textChanged, this, &EmailProofPanel::compare);
}

void EmailProofPanel::showWay()
{
    m_byCode->setVisible(m_ways->current() == Code);
    if (m_ways->current() == Login)
        emit proven(EmailProof::loginSeen(m_email));
    else
        emit proven({});
    if (m_ways->current() == Other)
        emit ownWordsWanted();
    else if (m_ways->current() == Code)
        compare();
    emit heightChanged();
}

void EmailProofPanel::send()
{
    m_send->setEnabled(false);
    m_workspace.run(
        this,
        [id = m_case, profile = m_workspace.profile()](OpenOffice &office) {
            return EmailProof(office).begin(id, profile);
        },
        [this](const domain::Result<EmailProof::Sending> &sending) {
            m_send->setEnabled(true);
            if (!sending)
                m_codeField->setHint(FormField::Hint::Error, sending.error().text);
            else if (!QDesktopServices::openUrl(mailTo(*sending)))
                m_codeField->setHint(FormField::Hint::Warning,
                                     tr("No mail program opened. Set one up on this PC, then send again."));
            else
                m_codeField->setHint(FormField::Hint::Plain,
                                     tr("Press Send in the mail program; type here what the applicant gives back."));
            m_code->setFocus(Qt::OtherFocusReason);
            emit heightChanged();
        });
}

void EmailProofPanel::compare()
{
    emit proven({});
    const QString code = m_code->text().simplified().remove(u' ');
    if (code.size() != EmailProof::Digits)
        return;
    m_workspace.run(
        this, [id = m_case, code](OpenOffice &office) { return EmailProof(office).confirm(id, code); },
        [this, code](const domain::Result<QString> &how) {
            if (m_ways->current() != Code || code != m_code->text().simplified().remove(u' '))
                return;
            if (how) {
                m_codeField->setHint(FormField::Hint::Check, tr("This is the code that was sent."));
                emit proven(*how);
            } else {
                m_codeField->setHint(FormField::Hint::Error, how.error().text);
            }
        });
}

} // namespace lajur::ui
