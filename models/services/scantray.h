// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/pagejoiner.h"

class QIODevice;

namespace lajur::services {

class PaperIntake;

/// Keeps what came in and belongs to no case yet ("scan belum dipasang"), sealed from the first byte, until somebody
/// attaches it; taking in needs nobody signed in.
class ScanTray
{
public:
    ScanTray(const Ports &ports, const Session &session, PaperIntake &papers, PageJoiner &joiner);

    /// Where a page comes from.
    struct Origin {
        QString source; ///< One of domain::TraySource.
        QString label; ///< File name or device; kept sealed.
        QString run; ///< Shared by the pages of one run of the feeder.
        int page = 1;
        /// For a file whose original is removed once it is taken in; see originalGone().
        bool originalRemains = false;
    };
    /// What became of bytes that were offered.
    struct Taken {
        domain::TrayPage page;
        bool already = false; ///< The same content is in the tray, or was taken from the same original before.
    };
    struct Entry {
        domain::TrayPage page;
        QString label;
    };

    /// Takes in the bytes of a device that can be read twice. Invalid for an empty, too large or unknown content; what
    /// did not come from the scanner is taken once only.
    domain::Result<Taken> add(QIODevice &bytes, const Origin &origin);
    /// The same for a file; Unavailable if it cannot be read.
    domain::Result<Taken> addFile(const QString &path, const Origin &origin);
    domain::Result<int> count() const;

    /// In the order they came. Needs a signed-in user, as all below.
    domain::Result<QList<Entry>> list() const;
    /// Opens a page into `out` and notes who looked at it.
    domain::Status read(domain::TrayPageId id, QIODevice &out);
    /// The same for the program's own sorting: a small picture in a list and a guess of the kind. Not noted.
    domain::Status glance(domain::TrayPageId id, QIODevice &out) const;
    /// Makes the pages, in this order, the next version of a paper of the case: in one step they leave the tray and are
    /// in the case. Several pages become one PDF; that needs pages from the scanner (Invalid for others). NotFound if
    /// somebody else has taken one.
    domain::Result<domain::DocumentVersion> attach(domain::CaseId caseId, const QString &kind,
                                                   const QList<domain::TrayPageId> &pages);
    /// Takes pages out for good; the reason is kept.
    domain::Status remove(const QList<domain::TrayPageId> &pages, const QString &reason);
    /// Who looked at or took out what, the oldest first, with the reason given.
    domain::Result<QList<std::pair<domain::TrayAct, QString>>> acts() const;

    /// The original taken in under this label is no longer in its folder.
    domain::Status originalGone(const QString &label);
    /// Forgets the originals that are not among the labels: they have left the folder.
    domain::Status originalsLeft(const QStringList &labels);

    /// The keyed hash by which the same bytes are known again; reads the device from its beginning.
    domain::Result<QByteArray> fingerprint(QIODevice &bytes) const;
    /// What a page of the tray is sealed for.
    static QByteArray context(const domain::TrayPage &page);

private:
    domain::Result<QByteArray> hashKey() const;
    domain::Result<QByteArray> nameMark(const QString &label) const;
    domain::Result<std::optional<Taken>> known(const QByteArray &fingerprint, const Origin &origin) const;
    domain::Status seal(domain::TrayPage &page, QIODevice &bytes);
    domain::Result<Taken> enter(domain::TrayPage &page, const Origin &origin);
    domain::Result<QByteArray> plain(const domain::TrayPage &page) const;
    domain::Result<QList<domain::TrayPage>> find(const QList<domain::TrayPageId> &ids) const;
    domain::Status note(const domain::TrayPage &page, const QString &act, const QString &reason);

    const Ports &m_ports;
    const Session &m_session;
    PaperIntake &m_papers;
    PageJoiner &m_joiner;
};

} // namespace lajur::services
