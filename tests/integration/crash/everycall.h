// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::crash {

/// Changes files in every way the recorder claims to see, so that the end of its log can be held against the real
/// folder.
class EveryCall
{
public:
    /// `outside` is a folder that is not watched. Answers the call that failed, empty if none did.
    static QString make(const QString &folder, const QString &outside);
};

} // namespace lajur::crash
