// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/simulateddisk.h"

#include <algorithm>

namespace lajur::crash {

QString SimulatedDisk::apply(const LogRecord &record)
{
    ++m_now;
    switch (record.kind) {
    case CRASHLOG_BASE_FOLDER:
    case CRASHLOG_BASE_FILE:
        addBaseline(record);
        return {};
    case CRASHLOG_NEW_FILE:
    case CRASHLOG_NEW_FOLDER:
        begin(record.node, {record.kind == CRASHLOG_NEW_FOLDER, {}, {}});
        return {};
    case CRASHLOG_LINK:
        return link(record.folder, {m_now, {}, record.name, m_lifeOfNode.value(record.node), 0});
    case CRASHLOG_UNLINK:
        return link(record.folder, {m_now, record.name, {}, 0, 0});
    case CRASHLOG_RENAME:
        return rename(record);
    case CRASHLOG_SYNC_ALL:
        syncEverything();
        return {};
    case CRASHLOG_ACKNOWLEDGE:
        return {};
    case CRASHLOG_WRITE:
    case CRASHLOG_TRUNCATE:
    case CRASHLOG_SYNC:
        break;
    }
    Life *life = living(record.node);
    if (!life)
        return QStringLiteral("record %1 speaks of a file whose creation was not recorded").arg(m_now);
    if (record.kind == CRASHLOG_WRITE)
        life->content.write(record.offset, record.data);
    else if (record.kind == CRASHLOG_TRUNCATE)
        life->content.truncate(record.offset);
    else
        sync(m_lifeOfNode.value(record.node));
    return {};
}

quint64 SimulatedDisk::begin(quint64 node, Life &&life)
{
    m_lifeOfNode.insert(node, ++m_lastLife);
    m_lives.emplace(m_lastLife, std::move(life));
    return m_lastLife;
}

SimulatedDisk::Life *SimulatedDisk::living(quint64 node)
{
    const auto found = m_lives.find(m_lifeOfNode.value(node));
    return found == m_lives.end() ? nullptr : &found->second;
}

void SimulatedDisk::addBaseline(const LogRecord &record)
{
    const bool folder = record.kind == CRASHLOG_BASE_FOLDER;
    // The log's bytes may go before the disk does; what is durable is kept as a copy of its own.
    const QByteArray content(record.data.constData(), record.data.size());
    const quint64 life = begin(record.node, {folder, folder ? FileContent() : FileContent(content), {}});
    if (Life *parent = living(record.folder))
        parent->names.addDurable(record.name, life);
    else
        m_root = life;
}

QString SimulatedDisk::link(quint64 folder, FolderNames::Change change)
{
    Life *life = living(folder);
    if (!life || (!change.added.isEmpty() && change.life == 0))
        return QStringLiteral("record %1 names something whose creation was not recorded").arg(m_now);
    life->names.change(change);
    return {};
}

QString SimulatedDisk::rename(const LogRecord &record)
{
    const quint64 life = m_lifeOfNode.value(record.node);
    if (record.folder == record.newFolder)
        return link(record.folder, {m_now, record.name, record.newName, life, 0});
    const QString problem = link(record.newFolder, {m_now, {}, record.newName, life, 0});
    if (!problem.isEmpty())
        return problem;
    return link(record.folder, {m_now, record.name, {}, 0, m_lifeOfNode.value(record.newFolder)});
}

void SimulatedDisk::sync(quint64 life)
{
    Life &synced = m_lives.at(life);
    if (!synced.folder) {
        synced.content.sync();
        return;
    }
    synced.names.sync(m_now, [this](const FolderNames::Change &change) {
        return change.arrivesIn == 0 || m_lives.at(change.arrivesIn).names.syncedUntil() >= change.when;
    });
}

void SimulatedDisk::syncEverything()
{
    for (int pass = 0; pass < 2; ++pass) { // a name may wait for the folder it moved to
        for (quint64 life = 1; life <= m_lastLife; ++life)
            sync(life);
    }
}

QList<SimulatedDisk::Remnant> SimulatedDisk::afterPowerLoss(Fate fate) const
{
    Cuts cuts;
    for (quint64 life = 1; life <= m_lastLife; ++life) {
        const auto &pending = m_lives.at(life).names.pending();
        if (const int kept = fate.survivors(int(pending.size())); kept > 0)
            cuts.insert(life, pending[size_t(kept - 1)].when);
    }
    QList<Remnant> remnants;
    if (m_root != 0)
        collect(m_root, {}, cuts, fate, remnants);
    return remnants;
}

void SimulatedDisk::collect(quint64 folder, const QByteArray &path, const Cuts &cuts, Fate &fate,
                            QList<Remnant> &remnants) const
{
    const auto names = m_lives.at(folder).names.afterPowerLoss(
        [&](const FolderNames::Change &change) { return survives(folder, change, cuts); });
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const Life &life = m_lives.at(name.value());
        const QByteArray child = path.isEmpty() ? name.key() : path + '/' + name.key();
        if (life.folder) {
            remnants.append({child, true, {}, 0});
            collect(name.value(), child, cuts, fate, remnants);
        } else {
            const quint64 generation = life.content.isSynced() ? life.content.generation() : 0;
            remnants.append({child, false, life.content.afterPowerLoss(fate), generation});
        }
    }
}

/// A file that moved to another folder never falls between the two: it leaves the old one only where it is in the new
/// one.
bool SimulatedDisk::survives(quint64 folder, const FolderNames::Change &change, const Cuts &cuts) const
{
    const auto reached = [&](quint64 life) {
        return change.when <= m_lives.at(life).names.syncedUntil() || change.when <= cuts.value(life);
    };
    return reached(folder) && (change.arrivesIn == 0 || reached(change.arrivesIn));
}

} // namespace lajur::crash
