// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/filecontent.h"
#include "tests/integration/crash/foldernames.h"
#include "tests/integration/crash/logrecord.h"

#include <QHash>
#include <QList>
#include <QString>
#include <unordered_map>

namespace lajur::crash {

/// Plays a log back into a disk that remembers what was synced, so that its power can be cut at any moment.
///
/// The rules are stricter than any one file system: a sector, a size and a folder's names are safe by their own fsync
/// only; syncing a file does not save its name.
class SimulatedDisk
{
public:
    /// A file or folder that is left after a power cut.
    struct Remnant {
        QByteArray path; ///< below the watched folder, parents before what is in them
        bool folder = false;
        QByteArray content;
        quint64 generation = 0; ///< 0 if the content is chance, else the same number means the same content
    };

    /// Does what the record says. Answers what is wrong, empty if nothing.
    QString apply(const LogRecord &record);
    /// What a power cut at this moment leaves.
    QList<Remnant> afterPowerLoss(Fate fate) const;

private:
    struct Life {
        bool folder = false;
        FileContent content;
        FolderNames names;
    };
    using Cuts = QHash<quint64, quint64>;

    quint64 begin(quint64 node, Life &&life);
    Life *living(quint64 node);
    QString link(quint64 folder, FolderNames::Change change);
    QString rename(const LogRecord &record);
    void addBaseline(const LogRecord &record);
    void sync(quint64 life);
    void syncEverything();
    void collect(quint64 folder, const QByteArray &path, const Cuts &cuts, Fate &fate, QList<Remnant> &remnants) const;
    bool survives(quint64 folder, const FolderNames::Change &change, const Cuts &cuts) const;

    std::unordered_map<quint64, Life> m_lives; // an inode number may be used again, a life may not
    QHash<quint64, quint64> m_lifeOfNode;
    quint64 m_root = 0;
    quint64 m_lastLife = 0;
    quint64 m_now = 0;
};

} // namespace lajur::crash
