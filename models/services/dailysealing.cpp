// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/dailysealing.h"

#include "models/services/canonicalbytes.h"
#include "models/services/recordmac.h"

namespace lajur::services {

using namespace domain;

DailySealing::DailySealing(const Ports &ports)
    : m_ports(ports)
{
}

Result<QByteArray> DailySealing::headsHash(qint64 lastEventId) const
{
    LAJUR_TRY_VALUE(const QList<CaseHead> heads, m_ports.seals.heads(lastEventId));
    CanonicalBytes bytes;
    for (const CaseHead &head : heads)
        bytes << head.caseId.value << head.sequence << QByteArrayView(head.mac);
    return m_ports.sealer.mac(MacPurpose::DailySeal, bytes.bytes());
}

Result<bool> DailySealing::sealIfDue()
{
    const QDate today = m_ports.clock.today();
    // Not "on a later day": a clock that once ran ahead would put an end to sealing for as long.
    LAJUR_TRY_VALUE(const auto before, m_ports.seals.last());
    if (before && before->day == today)
        return false;
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const auto last, m_ports.seals.last()); // another PC may have sealed meanwhile
    LAJUR_TRY_VALUE(const auto range, m_ports.seals.eventRange());
    if ((last && (last->day == today || last->lastEventId == range.first)) || range.second == 0)
        return false;
    DailySeal seal;
    seal.sequence = last ? last->sequence + 1 : 1;
    seal.day = today;
    seal.sealedAt = m_ports.clock.now();
    seal.lastEventId = range.first;
    seal.eventCount = range.second;
    LAJUR_TRY_VALUE(seal.headsHash, headsHash(seal.lastEventId));
    LAJUR_TRY_VALUE(seal.mac, RecordMac(m_ports.sealer).of(seal, last ? last->mac : QByteArray()));
    LAJUR_TRY(m_ports.seals.insert(seal));
    LAJUR_TRY(transaction->commit());
    return true;
}

} // namespace lajur::services
