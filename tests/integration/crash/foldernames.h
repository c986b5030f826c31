// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <vector>

namespace lajur::crash {

/// Keeps the names of a folder that are safe on the disk apart from the changes that only memory knows.
class FolderNames
{
public:
    /// One change of names; a rename inside the folder takes one name and gives another at once.
    struct Change {
        quint64 when = 0; ///< rises through the whole log
        QByteArray removed; ///< empty for none
        QByteArray added; ///< empty for none
        quint64 life = 0; ///< what `added` names
        quint64 arrivesIn = 0; ///< life of the other folder if the removed name moved there, else 0
    };

    /// A name that is safe from the start.
    void addDurable(const QByteArray &name, quint64 life) { m_durable.insert(name, life); }
    void change(const Change &change) { m_pending.push_back(change); }

    const std::vector<Change> &pending() const { return m_pending; }
    /// Changes up to this moment are safe.
    quint64 syncedUntil() const { return m_syncedUntil; }

    /// Everything up to `now` is safe. A name that moved to another folder is let go only when `arrived` says that it
    /// is safe there.
    template <typename Arrived>
    void sync(quint64 now, Arrived arrived)
    {
        m_syncedUntil = now;
        std::vector<Change> waiting;
        for (const Change &change : m_pending) {
            if (!arrived(change)) {
                waiting.push_back(change);
                continue;
            }
            lay(change, m_durable);
            std::erase_if(waiting, [&](const Change &older) { return older.removed == change.added; });
        }
        m_pending = waiting;
    }

    /// The names that are left when only the changes for which `survives` holds reached the disk.
    template <typename Survives>
    QMap<QByteArray, quint64> afterPowerLoss(Survives survives) const
    {
        QMap<QByteArray, quint64> names = m_durable;
        for (const Change &change : m_pending) {
            if (survives(change))
                lay(change, names);
        }
        return names;
    }

private:
    static void lay(const Change &change, QMap<QByteArray, quint64> &names)
    {
        if (!change.removed.isEmpty())
            names.remove(change.removed);
        if (!change.added.isEmpty())
            names.insert(change.added, change.life);
    }

    QMap<QByteArray, quint64> m_durable;
    std::vector<Change> m_pending;
    quint64 m_syncedUntil = 0;
};

} // namespace lajur::crash
