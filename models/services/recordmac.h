// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseevent.h"
#include "models/domain/certificate.h"
#include "models/domain/dailyseal.h"
#include "models/domain/numberseries.h"
#include "models/domain/user.h"
#include "models/services/sealer.h"

namespace lajur::services {

/// Computes the keyed hashes that stand beside records, so that one changed behind Lajur's back is found.
class RecordMac
{
public:
    explicit RecordMac(Sealer &sealer)
        : m_sealer(sealer)
    {
    }

    /// Chained: `previous` is the mac of the case's event before, empty for the first.
    domain::Result<QByteArray> of(const domain::CaseEvent &event, const QByteArray &previous) const;
    domain::Result<QByteArray> of(const domain::User &user) const;
    domain::Result<QByteArray> of(const domain::Number &number) const;
    domain::Result<QByteArray> of(const domain::Certificate &certificate) const;
    /// Chained: `previous` is the mac of the seal before, empty for the first.
    domain::Result<QByteArray> of(const domain::DailySeal &seal, const QByteArray &previous) const;

private:
    Sealer &m_sealer;
};

} // namespace lajur::services
