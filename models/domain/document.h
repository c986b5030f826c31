// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lajur::domain {

/// A paper of a case or of an incoming letter, of one kind; its content lies in versions.
struct Document {
    DocumentId id;
    CaseId caseId; ///< Either this
    IncomingLetterId incomingLetter; ///< or this is set.
    QString kind;
};

/// One stored content of a document; sealed under its own key from the first byte.
struct DocumentVersion {
    DocumentVersionId id;
    DocumentId document;
    int version = 1;
    QString storedName; ///< Random name in the store.
    QString mimeType;
    qint64 size = 0; ///< Plain bytes.
    QByteArray contentHash; ///< Keyed hash of the plain bytes: the same file is known again, nobody else can tell.
    QByteArray keyWrap; ///< Key of the version, sealed to the office's public key.
    QDateTime storedAt;
    UserId storedBy;
};

/// Kinds of papers, by stable id: surat_permohonan, ktp, disposisi, sk_jabatan, sk_pangkat, bukti_email,
/// surat_rekomendasi (as printed), surat_rekomendasi_ttd (signed copy), bukti_bsre, lembar_perbandingan (of form,
/// letter and KTP), surat_pengembalian, lainnya.
QStringList documentKinds();
/// Translated title of a kind; the id itself if unknown.
QString documentKindTitle(const QString &kind);

} // namespace lajur::domain
