// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/officework.h"

namespace lajur::crash {

/// Names single acts of an office, each with what has to be there before it, so that every one of them can be starved
/// of disk.
class OfficeCommands
{
public:
    /// All of them but "found", which needs an empty folder: other acts, then the steps of the SOP and its detours.
    static QStringList names();

    /// Brings a new office to where the act is possible.
    static domain::Status prepare(OfficeWork &work, const QString &name);
    /// Acts on the case entered last.
    static domain::Status run(OfficeWork &work, const QString &name);

    /// Backup and restore need nobody signed in. They work on the folder `backup` below the root.
    static bool worksSignedOut(const QString &name);
    static domain::Status runSignedOut(const QString &root, const QString &name, const OfficeWork::Taker &taker);
};

} // namespace lajur::crash
