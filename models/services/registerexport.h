// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// Writes the SOP's three registers as CSV files (Pencatatan dan pendataan).
class RegisterExport
{
public:
    RegisterExport(const Ports &ports, const Session &session);

    /// `name` is "pemohon", "rekomendasi" or "sertifikat"; answers the number of rows.
    domain::Result<int> csv(const QString &name, const QString &path);

private:
    domain::Result<int> applicants(QByteArray &out);
    domain::Result<int> letters(QByteArray &out);
    domain::Result<int> certificates(QByteArray &out);

    const Ports &m_ports;
    const Session &m_session;
};

} // namespace lajur::services
