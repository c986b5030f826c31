// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/logrecord.h"

#include <QString>
#include <vector>

namespace lajur::crash {

/// Turns the file that the recorder left into records to be played back.
class CrashLogReader
{
public:
    /// Reads the whole log; on failure there are no records and problem() says why.
    explicit CrashLogReader(const QString &path);

    QString problem() const { return m_problem; }
    /// In the order in which the operations took effect. Their data lies in this reader and lives as long as it does.
    const std::vector<LogRecord> &records() const { return m_records; }

private:
    qsizetype readRecord(qsizetype at);

    QByteArray m_bytes;
    std::vector<LogRecord> m_records;
    QString m_problem;
};

} // namespace lajur::crash
