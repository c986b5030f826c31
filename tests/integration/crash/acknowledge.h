// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <unistd.h>

namespace lajur::crash {

/// Promises a line to whoever started this program. One unbuffered write: printf and QTextStream would promise later
/// than they say. Call it only when the return codes of the code under test have said that the thing is safe.
inline void acknowledge(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        ::_exit(3);
}

} // namespace lajur::crash
