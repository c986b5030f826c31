// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/archivewriter.h"
#include "models/services/caseledger.h"

#include <functional>

namespace lajur::services {

class PaperIntake;
class PictureShrinker;

/// What BSrE's portal takes; kept as the office's setting "package".
struct PackagePlan {
    qint64 ktpLimit = 300 * 1000; ///< Bytes.
    qint64 letterLimit = 500 * 1000;
    /// Name of each file without its ending; {nip}, {nama}, {nomor} (of the case) and {jenis} (ktp, surat).
    QString pattern = QStringLiteral("{nip}_{nama}_{jenis}");

    bool operator==(const PackagePlan &) const = default;
};

/// Makes what BSrE's portal wants of a case: the signed letter and the colour KTP, small enough and well named.
class CasePackage
{
public:
    enum class Form { Folder, EncryptedZip };
    /// Whether a path lies in the office's own folder, where nothing readable may be written.
    using IsInside = std::function<bool(const QString &path)>;

    struct Packed {
        QStringList files; ///< Paths written.
        QString password; ///< Of the ZIP; shown once, kept nowhere.
    };

    /// Without a shrinker a paper above its limit is refused.
    CasePackage(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers,
                ArchiveWriter &archive, const IsInside &isInside);
    void setShrinker(PictureShrinker *shrinker) { m_shrinker = shrinker; }

    domain::Result<PackagePlan> plan() const;
    /// Administrator. Conflict if the plan is no longer the one that was seen; Invalid for a limit or pattern that
    /// cannot be.
    domain::Status choose(const PackagePlan &seen, const PackagePlan &chosen);

    /// Writes the package into the folder, which has to be there. What leaves is in the history before it is written.
    /// Loket, Kasi or Verifikator. NotFound if the letter's scan or the KTP is missing; Refused inside the office's
    /// folder or for a paper that is too large.
    domain::Result<Packed> write(domain::CaseId id, const QString &folder, Form form);

    /// A name as Windows takes it: without <>:"/\\|?*, control characters and reserved words, at most 100 characters.
    static QString safeName(const QString &name);

private:
    domain::Status requirePlace(const QString &folder) const;
    domain::Result<OutgoingFile> paper(domain::CaseId id, const QString &kind, const QString &name, qint64 limit);
    domain::Status log(domain::CaseId id, Form form, const QList<OutgoingFile> &files);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
    PaperIntake &m_papers;
    ArchiveWriter &m_archive;
    IsInside m_isInside;
    PictureShrinker *m_shrinker = nullptr;
};

} // namespace lajur::services
