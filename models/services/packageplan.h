// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QString>

namespace lajur::services {

/// What BSrE's portal takes; kept as the office's setting "package".
struct PackagePlan {
    qint64 ktpLimit = 300 * 1000; ///< Bytes.
    qint64 letterLimit = 500 * 1000;
    /// Name of each file without its ending; {nip}, {nama}, {nomor} (of the case) and {jenis} (ktp, surat, berkas).
    QString pattern = QStringLiteral("{nip}_{nama}_{jenis}");

    bool operator==(const PackagePlan &) const = default;

    /// Invalid for a limit or a pattern that cannot be.
    domain::Status check() const;
    QJsonObject toJson() const;
    /// What is missing is as usual.
    static PackagePlan fromJson(const QJsonObject &json);
    /// "287 KB" of 1,000 bytes, as the limits are set; rounded up, so that nothing above a limit looks below it.
    static QString sizeText(qint64 bytes);
};

} // namespace lajur::services
