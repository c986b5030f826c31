// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/crashlogreader.h"

#include <cstring>
#include <QFile>

namespace lajur::crash {

CrashLogReader::CrashLogReader(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_bytes = file.readAll();
    if (!m_bytes.startsWith(CRASHLOG_MAGIC)) {
        m_problem = QStringLiteral("%1 is not a log of the recorder").arg(path);
        return;
    }
    for (qsizetype at = CRASHLOG_MAGIC_LENGTH; at < m_bytes.size();) {
        const qsizetype length = readRecord(at);
        if (length == 0)
            break;
        at += length;
    }
    if (!m_problem.isEmpty())
        m_records.clear();
}

/// Answers the length of the record, 0 if the log ends in it or it makes no sense.
qsizetype CrashLogReader::readRecord(qsizetype at)
{
    crashlog_record header;
    const qsizetype left = m_bytes.size() - at;
    if (left < qsizetype(sizeof header))
        return 0;
    std::memcpy(&header, m_bytes.constData() + at, sizeof header);
    if (header.length > left)
        return 0;
    const qsizetype names = qsizetype(header.nameLength) + header.newNameLength;
    const qsizetype data = qsizetype(header.length) - qsizetype(sizeof header) - names;
    if (data < 0 || header.kind < CRASHLOG_BASE_FOLDER || header.kind > CRASHLOG_ACKNOWLEDGE) {
        m_problem = QStringLiteral("the log is damaged at byte %1").arg(at);
        return 0;
    }
    const char *payload = m_bytes.constData() + at + sizeof header;
    m_records.push_back({static_cast<crashlog_kind>(header.kind), header.node, header.folder, header.newFolder,
                         header.offset, QByteArray(payload, header.nameLength),
                         QByteArray(payload + header.nameLength, header.newNameLength),
                         QByteArray::fromRawData(payload + names, data)});
    return header.length;
}

} // namespace lajur::crash
