// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace lajur::services {
class OpenOffice;
}

namespace lajur::ui {

/// A file or a picture that somebody chose, dropped or pasted, before it is a paper of a case.
struct PaperOffer {
    QString path; ///< Of a file; empty for a picture.
    QImage picture;

    QString name() const; ///< To be shown: the file's name, or "picture".
    /// Kind of paper that the file's name speaks of; empty if it says nothing.
    QString likelyKind() const;
    /// Attaches it, sealed; on the office's thread, as a picture is compressed there.
    domain::Status attach(services::OpenOffice &office, domain::CaseId id, const QString &kind) const;

    /// Into the tray of what belongs to no case yet; on the office's thread too.
    domain::Status putInTray(services::OpenOffice &office) const;

    static QList<PaperOffer> of(const QStringList &paths);
    /// Files if there are any, else a picture; empty if there is neither.
    static QList<PaperOffer> of(const QMimeData &data);
};

} // namespace lajur::ui
