// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lajur::domain {

/// A page or file that has come in and belongs to no case yet; sealed under its own key from the first byte.
struct TrayPage {
    TrayPageId id; ///< Never given twice: what somebody has on the screen cannot come to mean another page.
    QString storedName; ///< Random name in the store.
    QString source; ///< Where it came from: scanner, folder, paste, file.
    QString run; ///< Pages of one run of the feeder share it; empty for a single page.
    int page = 1; ///< Place within the run.
    QString mimeType;
    qint64 size = 0; ///< Plain bytes.
    QByteArray fingerprint; ///< Keyed hash of the plain bytes that needs nobody signed in.
    QDateTime takenAt;
    UserId takenBy; ///< Not set when nobody was signed in.
    QByteArray keyWrap; ///< Key of the page, sealed to the office's public key.
    QByteArray sealedLabel; ///< What it was called where it came from, sealed to the office's public key.
};

/// Somebody looked at a page of the tray or took it out for good.
struct TrayAct {
    TrayPageId page;
    QString act; ///< "view" or "remove".
    QDateTime at;
    UserId by;
    QByteArray sealedReason;
};

/// Sources a page of the tray may name.
struct TraySource {
    static QString scanner() { return QStringLiteral("scanner"); }
    static QString folder() { return QStringLiteral("folder"); }
    static QString paste() { return QStringLiteral("paste"); }
    static QString file() { return QStringLiteral("file"); }
};

} // namespace lajur::domain
