// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QString>

namespace lajur::crash {

/// As many crashes as fit in an ordinary run, times the whole number in LAJUR_SOAK.
inline int soaked(int count)
{
    return count * std::max(1, qEnvironmentVariableIntValue("LAJUR_SOAK"));
}

/// Template for a QTemporaryDir in memory where the machine offers that: thousands of states cost a disk, and prove no
/// more on it.
inline QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/lajur-crash-XXXXXX");
}

} // namespace lajur::crash
