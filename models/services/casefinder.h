// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// Finds cases for somebody who knows one thing about them.
class CaseFinder
{
public:
    CaseFinder(const Ports &ports, const Session &session);

    /// By the beginning of a name, a part of a name, NIP, e-mail or OPD (newest first), a whole case number, or all 16
    /// digits of a NIK, which finds the person's cases without the NIK being readable anywhere. SignedOut.
    domain::Result<QList<domain::CaseSummary>> find(const QString &text, int limit) const;

private:
    domain::Result<QList<domain::CaseSummary>> byNik(const QString &digits, int limit) const;
    domain::Result<QList<domain::CaseSummary>> byNumber(const QString &number) const;

    const Ports &m_ports;
    const Session &m_session;
};

} // namespace lajur::services
