// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lajur::crash {

/// A folder on which a test lets every write of its own program fail, and then succeed again.
class RefusingDisk
{
public:
    /// Where the program keeps its own temporary files, and with them its offices.
    enum class Temporaries { Beside, OnIt };

    /// Whether this program was started by runAgain().
    static bool isThere();
    /// Runs this program a second time with such a disk; answers its exit status. `reason` is what writes fail with.
    static int runAgain(const QStringList &arguments, Temporaries temporaries,
                        const QString &reason = QStringLiteral("ENOSPC"));

    static QString path();
    static QString reason();
    /// The program ends if the disk does not obey.
    static void refuse(bool writes);
};

} // namespace lajur::crash
