// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/archivewriter.h"
#include "models/services/caseledger.h"
#include "models/services/packageplan.h"

#include <functional>

namespace lajur::services {

class PaperIntake;
class PictureShrinker;
class Progress;

/// A paper of a package, against what the portal takes of it.
struct PackedPaper {
    QString kind;
    qint64 size = 0; ///< Bytes.
    qint64 limit = 0;
};

/// Makes what BSrE's portal wants of a case: the signed letter and the colour KTP, small enough and well named.
class CasePackage
{
public:
    enum class Form { Folder, EncryptedZip };
    /// Whether a path lies in the office's own folder, where nothing readable may be written.
    using IsInside = std::function<bool(const QString &path)>;

    struct Order {
        QString folder; ///< Has to be there.
        Form form = Form::EncryptedZip;
        bool replace = false; ///< What lies in the folder under the same names.
        Progress *progress = nullptr; ///< To stop it from another thread; may be null.
    };

    struct Packed {
        QStringList files; ///< Paths written.
        QList<PackedPaper> papers; ///< What is in them, as it left.
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

    /// What a package would hold now, with the sizes that are stored. NotFound if the letter's scan or the KTP is
    /// missing, or the scan is of a letter that no longer counts.
    domain::Result<QList<PackedPaper>> outlook(domain::CaseId id) const;

    /// Writes the package into the folder. The history tells of each paper before it is opened, and of what left once
    /// all of it is written; a package that is stopped, fails or cannot be entered is taken away again. Loket, Kasi or
    /// Verifikator. As outlook(); Conflict for a name that is taken; Refused inside the office's folder or for a paper
    /// that is too large; ReadOnly, DiskFull, Unavailable as the folder says; Cancelled.
    domain::Result<Packed> write(domain::CaseId id, const Order &order);

    /// A name as Windows takes it: without <>:"/\\|?*, control characters and reserved words, at most 100 characters.
    static QString safeName(const QString &name);

private:
    struct Wanted; ///< A paper that belongs into the package, as it is stored.

    domain::Result<QList<Wanted>> wanted(const OpenedCase &opened) const;
    domain::Status requirePlace(const QString &folder) const;
    domain::Result<OutgoingFile> copyOf(domain::CaseId id, const Wanted &paper, const QString &name);
    domain::Status requireFree(const Order &order, const QStringList &names) const;
    /// The files to write, in memory; what they are is entered into `packed`.
    domain::Result<QList<OutgoingFile>> collect(const OpenedCase &opened, const Order &order, Packed &packed);
    domain::Status handOut(const QList<OutgoingFile> &files, const Order &order, Packed &packed);
    domain::Status log(domain::CaseId id, const Packed &packed);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
    PaperIntake &m_papers;
    ArchiveWriter &m_archive;
    IsInside m_isInside;
    PictureShrinker *m_shrinker = nullptr;
};

} // namespace lajur::services
