// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/papertype.h"

#include <functional>

class QIODevice;

namespace lajur::services {

/// Takes papers in: recognises the type by its first bytes, seals as the bytes come, decodes nothing.
class PaperIntake
{
public:
    PaperIntake(const Ports &ports, const Session &session, CaseLedger &ledger);

    static constexpr qint64 MaximumSize = 50 * 1024 * 1024;

    /// Attaches the file at `path` as the next version of the kind. Invalid for an unknown kind, an empty, too large,
    /// mislabelled or unknown file; Unavailable if it cannot be read; Refused in a final stage.
    domain::Result<domain::DocumentVersion> attach(domain::CaseId id, const QString &kind, const QString &path);
    /// The same for bytes whose type is known (a picture just made).
    /// `alongside` runs in the same transaction: both happen or neither.
    domain::Result<domain::DocumentVersion> attachBytes(domain::CaseId id, const QString &kind, QIODevice &bytes,
                                                        const QString &mimeType,
                                                        const std::function<domain::Status()> &alongside = {});
    /// Invalid for an empty, too large, mislabelled or unknown file, as attach() would say.
    static domain::Status checkFile(QIODevice &file, const QString &path);
    /// The same for bytes already in memory (a letter just printed); joins the caller's transaction and loaded case.
    domain::Result<domain::DocumentVersion> attachTo(OpenedCase &opened, const QString &kind, QIODevice &bytes,
                                                     const QString &mimeType);
    /// Opens a stored version (0: the newest) into `out` and logs the access with what it is for ("view", "print",
    /// "export", "pack"); "thumbnail", for a picture too small to be read, is not logged.
    domain::Status read(domain::CaseId id, const QString &kind, int version, QIODevice &out, const QString &purpose);

private:
    domain::Result<domain::DocumentVersion> store(const domain::Case &record, const QString &kind, int version,
                                                  QIODevice &bytes, const QString &mimeType);
    domain::Status requireRight(const QString &kind) const;
    /// Version 0 is the newest.
    domain::Result<domain::DocumentVersion> find(domain::CaseId id, const QString &kind, int version) const;
    domain::Result<int> nextVersion(domain::CaseId id, const QString &kind) const;
    domain::Status enter(OpenedCase &opened, domain::DocumentVersion &version, const QString &kind);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
};

/// What a version is sealed for; data moved to another case, kind or version does not open.
QByteArray paperContext(const domain::Case &record, const QString &kind, int version);

} // namespace lajur::services
