// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/scannerbackend.h"
#include "models/services/scantray.h"

#include <functional>

namespace lajur::services {

/// A way of scanning that people choose by name.
struct ScanProfile {
    QString id; ///< Stable: "ktp", "surat".
    QString title;
    ScanSettings settings; ///< Without the device.
};

/// The profiles offered: the KTP in colour on the glass, letters through the feeder.
QList<ScanProfile> scanProfiles();

/// A page as it is kept: JPEG of quality 92; PNG for grey ones that it makes no larger.
QByteArray encodedPage(const QImage &page);

/// Brings pages from the scanner into the tray, sealed page by page as they come; no file lies in between.
class ScanIntake
{
public:
    /// Takes an encoded page into the tray; called on the scanning thread, one page after the other.
    using Keep
        = std::function<domain::Result<domain::TrayPageId>(const QByteArray &page, const ScanTray::Origin &origin)>;

    ScanIntake(ScannerBackend &scanner, Keep keep);
    /// Into a tray that belongs to the calling thread.
    ScanIntake(ScannerBackend &scanner, ScanTray &tray);
    static domain::Result<domain::TrayPageId> keepIn(ScanTray &tray, const QByteArray &page,
                                                     const ScanTray::Origin &origin);

    /// What a run brought; pages that came before a failure are in the tray and named here.
    struct Run {
        QList<domain::TrayPageId> pages;
        domain::Status ended; ///< Why it ended early.
    };
    Run scan(const ScanSettings &settings, Progress &progress);

private:
    ScannerBackend &m_scanner;
    Keep m_keep;
};

} // namespace lajur::services
