// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crashlog.h"

#include <QByteArray>

namespace lajur::crash {

/// Carries one operation of a recorded program; the fields mean what crashlog.h says for its kind.
struct LogRecord {
    crashlog_kind kind = CRASHLOG_SYNC_ALL;
    quint64 node = 0;
    quint64 folder = 0;
    quint64 newFolder = 0;
    qint64 offset = 0;
    QByteArray name;
    QByteArray newName;
    QByteArray data;
};

} // namespace lajur::crash
