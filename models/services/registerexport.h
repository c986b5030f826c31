// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"
#include "models/services/progress.h"

namespace lajur::services {

class Session;

/// Writes the SOP's three registers as CSV files (Pencatatan dan pendataan).
class RegisterExport
{
public:
    RegisterExport(const Ports &ports, const Session &session);

    /// The whole register, oldest line first; `name` is "pemohon", "rekomendasi" or "sertifikat". Answers the number
    /// of rows.
    domain::Result<int> csv(const QString &name, const QString &path);
    /// The lines of a filter (its text as words, or nikHash) in its order. The file comes into being whole at the
    /// end: nothing of it is left when it is Cancelled or the disk is full.
    domain::Result<int> csv(const domain::RegisterFilter &filter, const QString &path, Progress &progress);

private:
    QByteArray heading(domain::Register kind);
    domain::Status lines(domain::Register kind, const QList<domain::RegisterKey> &keys, QByteArray &out);
    domain::Status applicants(const QList<domain::RegisterKey> &keys, QByteArray &out);
    domain::Status letters(const QList<domain::RegisterKey> &keys, QByteArray &out);
    domain::Status certificates(const QList<domain::RegisterKey> &keys, QByteArray &out);

    const Ports &m_ports;
    const Session &m_session;
    int m_count = 0; ///< Lines written into the file being made.
};

} // namespace lajur::services
