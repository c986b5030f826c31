// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/simulateddisk.h"

namespace lajur::crash {

/// Holds one state of a disk after the other in a real folder, writing only what the last state and its checker left
/// different.
class StateFolder
{
public:
    explicit StateFolder(const QString &path)
        : m_path(path)
    {
    }

    /// Makes the folder hold just this. Answers what went wrong, empty if nothing.
    QString hold(const QList<SimulatedDisk::Remnant> &remnants) const;

    /// Where the real files differ from these, empty if nowhere.
    QString differenceTo(const QList<SimulatedDisk::Remnant> &remnants) const;

    /// SQLite's index of the WAL is shared memory that it rebuilds after a crash; its content is neither recorded nor
    /// kept.
    static bool isShared(const QByteArray &path) { return path.endsWith("-shm"); }

private:
    QStringList entries() const;
    QString place(const SimulatedDisk::Remnant &remnant) const;

    QString m_path;
};

} // namespace lajur::crash
