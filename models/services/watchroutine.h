// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"
#include "models/services/watchedfolder.h"

#include <functional>

namespace lajur::services {

class Session;

/// The office's watch folder: which it is, and the look into it that is due every few seconds.
class WatchRoutine
{
public:
    /// `isInside` tells whether a path lies in the office's own folder.
    WatchRoutine(const Ports &ports, const Session &session, WatchedFolder &folder,
                 const std::function<bool(const QString &path)> &isInside);

    static constexpr int secondsBetweenLooks = 5;

    domain::Result<WatchPlan> plan() const;
    /// Administrator. Conflict if the plan is no longer the one that was seen; Invalid for a relative path, Refused for
    /// the office's own folder.
    domain::Status choose(const WatchPlan &seen, const WatchPlan &chosen);
    /// Works signed out. An empty report if no folder is watched.
    domain::Result<WatchReport> look();

private:
    const Ports &m_ports;
    const Session &m_session;
    WatchedFolder &m_folder;
    std::function<bool(const QString &path)> m_isInside;
};

} // namespace lajur::services
