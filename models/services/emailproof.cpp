// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/emailproof.h"

#include "models/domain/officetime.h"
#include "models/services/attribution.h"
#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "models/services/session.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonObject>
#include <QRandomGenerator>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

const QString &sent()
{
    static const QString act = QStringLiteral("email-code");
    return act;
}

QString newCode()
{
    static constexpr quint32 codes = 1'000'000;
    return QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(codes), EmailProof::Digits, 10,
                                    QLatin1Char('0'));
}

/// As the applicant reads it, whatever language the window has.
EmailProof::Sending message(const CaseForm &form, const Case &record, const QString &code, const OfficeProfile &profile)
{
    EmailProof::Sending sending;
    sending.to = form.email;
    sending.subject = QStringLiteral("Kode bukti email aktif, berkas %1").arg(record.number);
    sending.body
        = QStringLiteral("Yth. Bapak/Ibu %1,\n\n"
                         "untuk permohonan sertifikat elektronik (berkas %2), mohon sampaikan kembali kode berikut "
                         "kepada kami sebagai bukti bahwa email dinas ini aktif:\n\n    %3\n\n"
                         "Kode berlaku %4 hari. Abaikan pesan ini bila Bapak/Ibu tidak mengajukan permohonan.\n\n"
                         "Terima kasih.\n%5\n")
              .arg(form.name, record.number, code)
              .arg(EmailProof::ValidDays)
              .arg(profile.head.agency.join(u' '));
    return sending;
}

} // namespace

Result<EmailProof::Sending> EmailProof::begin(CaseId id, const OfficeProfile &profile)
{
    LAJUR_TRY(m_office.session().requireRole(
        {QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")}));
    LAJUR_TRY_VALUE(auto transaction, m_office.ports().transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, m_office.ledger().load(id));
    if (!opened.record.open)
        return failure(ErrorCode::Refused, Tr::tr("The case is closed: nothing is sent for it any more."));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    if (form.email.trimmed().isEmpty())
        return failure(ErrorCode::Refused, Tr::tr("The form has no e-mail address yet. Enter it first."));
    const QString code = newCode();
    Entry entry = ownEntry(m_office.session(), QStringLiteral("access"), sent());
    entry.details = {{QStringLiteral("email"), form.email}, {QStringLiteral("code"), code}};
    LAJUR_TRY(m_office.ledger().append(opened, entry));
    LAJUR_TRY(transaction->commit());
    return message(form, opened.record, code, profile);
}

Result<QString> EmailProof::confirm(CaseId id, const QString &code) const
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_office.ledger().load(id));
    const auto event = std::find_if(opened.history.crbegin(), opened.history.crend(),
                                    [](const CaseEvent &entry) { return entry.transition == sent(); });
    if (event == opened.history.crend())
        return failure(ErrorCode::NotFound, Tr::tr("No code was sent for this case yet. Send one first."));
    LAJUR_TRY_VALUE(const QJsonObject details, m_office.ledger().details(opened, *event));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    const QString email = details.value(QStringLiteral("email")).toString();
    if (email != form.email)
        return failure(ErrorCode::Refused,
                       Tr::tr("The code went to another address than the form has now. Send a new one."));
    if (event->eventAt.addDays(ValidDays) < m_office.ports().clock.now())
        return failure(ErrorCode::Refused,
                       Tr::tr("The code is older than %n day(s). Send a new one.", nullptr, ValidDays));
    if (code.simplified().remove(u' ') != details.value(QStringLiteral("code")).toString())
        return failure(ErrorCode::Refused, Tr::tr("This is not the code that was sent last."));
    return QStringLiteral("Kode yang dikirim ke %1 pada %2 WIB dikembalikan oleh pemohon.")
        .arg(email, officeTime(event->eventAt).toString(QStringLiteral("dd-MM-yyyy HH.mm")));
}

QString EmailProof::loginSeen(const QString &email)
{
    return QStringLiteral("Pemohon masuk ke kotak surat %1 di hadapan petugas.").arg(email);
}

} // namespace lajur::services
