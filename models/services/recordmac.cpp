// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/recordmac.h"

#include "models/services/canonicalbytes.h"

namespace lajur::services {

using namespace domain;

Result<QByteArray> RecordMac::of(const CaseEvent &event, const QByteArray &previous) const
{
    CanonicalBytes bytes;
    bytes << QByteArrayView(previous) << event.caseId.value << event.sequence << event.type << event.transition
          << event.fromStage << event.toStage << event.round << event.undoes << event.function << event.doneByName
          << event.doneByNip << event.recordedBy.value << event.recordedByName << event.eventAt << event.enteredAt
          << QByteArrayView(event.sealedDetails);
    return m_sealer.mac(MacPurpose::History, bytes.bytes());
}

Result<QByteArray> RecordMac::of(const User &user) const
{
    CanonicalBytes bytes;
    bytes << QStringLiteral("user") << user.name << user.fullName << user.nip << user.roles.join(QLatin1Char(','))
          << user.active << QByteArrayView(user.publicKey) << QByteArrayView(user.salt) << user.operations
          << user.memoryBytes << QByteArrayView(user.sealedSecret) << QByteArrayView(user.officeWrap);
    return m_sealer.mac(MacPurpose::Row, bytes.bytes());
}

Result<QByteArray> RecordMac::of(const Number &number) const
{
    CanonicalBytes bytes;
    bytes << QStringLiteral("number") << number.series.value << number.year << number.value << number.text
          << numberStateName(number.state) << number.date << number.caseId.value;
    return m_sealer.mac(MacPurpose::Row, bytes.bytes());
}

Result<QByteArray> RecordMac::of(const Certificate &certificate) const
{
    CanonicalBytes bytes;
    bytes << QStringLiteral("certificate") << certificate.person.value << certificate.caseId.value << certificate.name
          << certificate.nip << certificate.email << certificate.opd << certificate.serial << certificate.issuer
          << certificate.validFrom << certificate.validTo << certificate.status;
    return m_sealer.mac(MacPurpose::Row, bytes.bytes());
}

Result<QByteArray> RecordMac::of(const DailySeal &seal, const QByteArray &previous) const
{
    CanonicalBytes bytes;
    bytes << QByteArrayView(previous) << seal.sequence << seal.day << seal.sealedAt << seal.lastEventId
          << seal.eventCount << QByteArrayView(seal.headsHash);
    return m_sealer.mac(MacPurpose::DailySeal, bytes.bytes());
}

} // namespace lajur::services
