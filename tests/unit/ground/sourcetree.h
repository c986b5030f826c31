// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lajur::ground {

/// The files of the project below a root, as paths relative to it with "/", without what is built or kept by tools.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    /// All files whose name ends in one of `suffixes` (".cpp"); all files if none is given. Sorted.
    QStringList files(const QStringList &suffixes = {}) const;
    /// Lines of one file, without line ends.
    QStringList lines(const QString &file) const;
    bool contains(const QString &file) const { return m_files.contains(file); }

private:
    QString m_root;
    QStringList m_files;
};

} // namespace lajur::ground
