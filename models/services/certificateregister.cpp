// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/certificateregister.h"

#include "models/domain/certificateserial.h"
#include "models/services/recordmac.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

const QString &active()
{
    static const QString status = QStringLiteral("aktif");
    return status;
}

const QString &voided()
{
    static const QString status = QStringLiteral("batal");
    return status;
}

tl::unexpected<Error> refused(const QString &code, const QString &text, const QString &field)
{
    return failure(ErrorCode::Refused, text, {}, {{code, text, field}});
}

} // namespace

CertificateRegister::CertificateRegister(const Ports &ports)
    : m_ports(ports)
{
}

Result<QString> CertificateRegister::enter(const Case &holder, const IssuedCertificate &issued)
{
    LAJUR_TRY_VALUE(const CertificateSerial serial, CertificateSerial::parse(issued.serial));
    if (issued.issuer.trimmed().isEmpty())
        return refused(QStringLiteral("certificate.issuer"), Tr::tr("The certificate's issuer has to be given."),
                       QStringLiteral("issuer"));
    if (!issued.validFrom.isValid() || issued.validTo <= issued.validFrom)
        return refused(QStringLiteral("certificate.period"),
                       Tr::tr("The certificate's last day has to lie after its first day."), QStringLiteral("validTo"));
    LAJUR_TRY_VALUE(const QList<Certificate> same, m_ports.certificates.bySerial(serial.decimal()));
    for (const Certificate &other : same) {
        if (other.issuer == issued.issuer.trimmed() && other.status != voided())
            return refused(QStringLiteral("certificate.doubled"),
                           Tr::tr("A certificate with this serial number is already in the register."),
                           QStringLiteral("serial"));
    }
    Certificate certificate;
    certificate.person = holder.person;
    certificate.caseId = holder.id;
    certificate.name = holder.name;
    certificate.nip = holder.nip;
    certificate.email = holder.email;
    certificate.opd = holder.opd;
    certificate.serial = serial.decimal();
    certificate.issuer = issued.issuer.trimmed();
    certificate.validFrom = issued.validFrom;
    certificate.validTo = issued.validTo;
    certificate.status = active();
    LAJUR_TRY_VALUE(certificate.mac, RecordMac(m_ports.sealer).of(certificate));
    LAJUR_TRY(m_ports.certificates.insert(certificate));
    return certificate.serial;
}

Status CertificateRegister::voidAll(CaseId id)
{
    LAJUR_TRY_VALUE(const QList<Certificate> certificates, m_ports.certificates.ofCase(id));
    for (Certificate certificate : certificates) {
        if (certificate.status == voided())
            continue;
        certificate.status = voided();
        LAJUR_TRY_VALUE(certificate.mac, RecordMac(m_ports.sealer).of(certificate));
        LAJUR_TRY(m_ports.certificates.update(certificate));
    }
    return {};
}

} // namespace lajur::services
