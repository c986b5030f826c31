// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/filecontent.h"

#include <algorithm>
#include <cstring>

namespace lajur::crash {

namespace {

quint64 nextGeneration()
{
    static quint64 last = 0;
    return ++last;
}

} // namespace

FileContent::FileContent(const QByteArray &durable)
    : m_durable(durable)
    , m_size(durable.size())
    , m_generation(nextGeneration())
{
}

void FileContent::write(qint64 offset, const QByteArray &data)
{
    m_size = std::max(m_size, offset + data.size());
    m_pending.push_back({offset, data.size(), data, m_size});
}

void FileContent::truncate(qint64 size)
{
    const qint64 cut = std::max<qint64>(0, m_size - size);
    // File systems blank the rest of the block the cut goes through, and may do so before the size is on the disk.
    if (const qint64 rest = std::min(cut, (blockSize - size % blockSize) % blockSize); rest > 0)
        m_pending.push_back({size, rest, {}, m_size});
    m_size = size;
    m_pending.push_back({size, cut, {}, size, cut > 0});
}

void FileContent::sync()
{
    if (m_pending.empty())
        return;
    m_durable.resize(extent(), '\0');
    for (const Change &change : m_pending)
        lay(change, change.offset, change.offset + change.length, m_durable);
    m_durable.resize(m_size);
    m_pending.clear();
    m_generation = nextGeneration();
}

QByteArray FileContent::afterPowerLoss(Fate &fate) const
{
    if (m_pending.empty())
        return m_durable;
    QByteArray bytes = m_durable;
    bytes.resize(extent(), '\0');
    std::vector<int> versions(size_t(bytes.size() / sectorSize + 1), 0);
    const auto forSectors = [](const Change &change, auto visit) {
        for (qint64 at = change.offset; at < change.offset + change.length;) {
            const qint64 sector = at / sectorSize;
            const qint64 end = std::min(change.offset + change.length, (sector + 1) * sectorSize);
            visit(size_t(sector), at, end);
            at = end;
        }
    };
    const int sizes = fate.survivors(int(m_pending.size()));
    for (const Change &change : m_pending) {
        if (!change.cut)
            forSectors(change, [&](size_t sector, qint64, qint64) { ++versions[sector]; });
    }
    std::transform(versions.begin(), versions.end(), versions.begin(), [&](int n) { return fate.survivors(n); });
    for (int i = 0; i < int(m_pending.size()); ++i) {
        const Change &change = m_pending[size_t(i)];
        if (change.cut) {
            if (i < sizes)
                lay(change, change.offset, change.offset + change.length, bytes);
            continue;
        }
        forSectors(change, [&](size_t sector, qint64 from, qint64 to) {
            if (versions[sector] > 0) {
                --versions[sector];
                lay(change, from, to, bytes);
            }
        });
    }
    bytes.resize(sizes == 0 ? m_durable.size() : m_pending[size_t(sizes - 1)].sizeAfter, '\0');
    return bytes;
}

void FileContent::lay(const Change &change, qint64 from, qint64 to, QByteArray &bytes)
{
    char *target = bytes.data() + from;
    if (change.data.isNull())
        std::memset(target, 0, size_t(to - from));
    else
        std::memcpy(target, change.data.constData() + (from - change.offset), size_t(to - from));
}

/// The farthest byte that anything since the last sync touched, or the file had.
qint64 FileContent::extent() const
{
    qint64 end = std::max<qint64>(m_durable.size(), m_size);
    for (const Change &change : m_pending)
        end = std::max({end, change.offset + change.length, change.sizeAfter});
    return end;
}

} // namespace lajur::crash
