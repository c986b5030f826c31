// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// An official or outside party, as the one who did something.
struct Doer {
    QString name;
    QString nip;
};

/// Finds out whose act an entry is: the official on duty, the user, the applicant or BSrE.
class Attribution
{
public:
    Attribution(const Ports &ports, const Session &session);

    /// `nip` names an official or user explicitly, empty for whoever holds the function on the day.
    /// Refused if nobody is known to hold it, or the NIP belongs to nobody.
    domain::Result<Doer> doer(const QString &function, const QString &nip, const domain::Case &record, QDate day) const;

private:
    domain::Result<Doer> byNip(const QString &nip, const QString &function, QDate day) const;

    const Ports &m_ports;
    const Session &m_session;
};

} // namespace lajur::services
