// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace lajur::storage {

/// Tells whether a path still names the file it named before: what is written to an unlinked file is lost.
class FileIdentity
{
public:
    /// Empty if there is no such file.
    static std::optional<FileIdentity> of(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;

private:
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

} // namespace lajur::storage
