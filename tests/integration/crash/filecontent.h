// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/fate.h"

#include <QByteArray>
#include <vector>

namespace lajur::crash {

/// Keeps what of a file is safe on the disk apart from what only the page cache knows.
class FileContent
{
public:
    /// A disk writes this many bytes whole or not at all.
    static constexpr qsizetype sectorSize = 512;
    /// A file system gives files their room in units of so many bytes.
    static constexpr qsizetype blockSize = 4096;

    FileContent() = default;
    explicit FileContent(const QByteArray &durable);

    /// `data` must outlive the next sync().
    void write(qint64 offset, const QByteArray &data);
    void truncate(qint64 size);
    /// Everything up to here is safe.
    void sync();

    bool isSynced() const { return m_pending.empty(); }
    /// Grows with every sync that made a difference; never the same for two contents of one run.
    quint64 generation() const { return m_generation; }
    /// What a power cut leaves: per sector one of the versions since the last sync (or the synced one, or zeros), and
    /// one of the sizes the file had since then. What a truncation cut off is gone with the size, or there with
    /// the old one; only the block it goes through may be blanked before.
    QByteArray afterPowerLoss(Fate &fate) const;

private:
    struct Change {
        qint64 offset;
        qint64 length;
        QByteArray data; // null for zeros
        qint64 sizeAfter;
        bool cut = false; // of the size, and with it of the content
    };

    static void lay(const Change &change, qint64 from, qint64 to, QByteArray &bytes);
    qint64 extent() const;

    QByteArray m_durable;
    std::vector<Change> m_pending;
    qint64 m_size = 0; // as a running program sees it
    quint64 m_generation = 0;
};

} // namespace lajur::crash
