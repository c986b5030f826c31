// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <sys/syscall.h>
#include <unistd.h>

namespace lajur::bench {

/// The floor of everything durable: a record appended to a file and synced, past the counting of syncs.
class SyncedLog
{
public:
    SyncedLog(const QString &path, int recordSize)
        : m_file(path)
        , m_record(recordSize, 'r')
    {
        m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }

    bool append()
    {
        return m_file.write(m_record) == m_record.size() && ::syscall(SYS_fdatasync, m_file.handle()) == 0;
    }

private:
    QFile m_file;
    QByteArray m_record;
};

} // namespace lajur::bench
