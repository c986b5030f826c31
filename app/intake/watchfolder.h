// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/clock.h"
#include "models/services/watchedfolder.h"

#include <QHash>
#include <QStringList>

class QFileInfo;

namespace lajur::services {
class ScanTray;
}

namespace lajur::intake {

/// Watches the folder on a share into which the copier scans.
class WatchFolder final : public services::WatchedFolder
{
public:
    /// Both have to outlive it.
    WatchFolder(services::ScanTray &tray, const services::Clock &clock);

    static QString asideName() { return QStringLiteral("diambil"); }
    /// A file has to be unchanged for so long.
    static constexpr int quietSeconds = 2;
    /// A file that is still without its proper end after so long is reported.
    static constexpr int patienceSeconds = 600;

    domain::Result<services::WatchReport> look(const services::WatchPlan &plan) override;

private:
    /// What a file was like at the last look.
    struct Seen {
        qint64 size = -1;
        qint64 changed = 0; ///< Milliseconds since 1970, by the share's clock: only compared with itself.
        QDateTime since; ///< First look at which it was so.
    };

    bool isQuiet(const QFileInfo &file);
    void handle(const QFileInfo &file, const services::WatchPlan &plan, services::WatchReport &report);
    domain::Status putAway(const QFileInfo &file, const services::WatchPlan &plan);

    services::ScanTray &m_tray;
    const services::Clock &m_clock;
    QString m_folder;
    QHash<QString, Seen> m_seen;
};

} // namespace lajur::intake
