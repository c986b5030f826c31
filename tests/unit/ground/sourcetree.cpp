// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/sourcetree.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lajur::ground {

namespace {

void collect(const QDir &folder, const QString &prefix, QStringList &files)
{
    static const QStringList foreign{QStringLiteral(".git"), QStringLiteral("build"), QStringLiteral(".cache"),
                                     QStringLiteral(".qtcreator"), QStringLiteral("__pycache__")};
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        files.append(prefix + name);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (!foreign.contains(name))
            collect(QDir(folder.filePath(name)), prefix + name + u'/', files);
    }
}

} // namespace

SourceTree::SourceTree(const QString &root)
    : m_root(QDir(root).absolutePath())
{
    collect(QDir(m_root), QString(), m_files);
    m_files.sort();
}

QStringList SourceTree::files(const QStringList &suffixes) const
{
    if (suffixes.isEmpty())
        return m_files;
    QStringList chosen;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(chosen), [&](const QString &file) {
        return std::any_of(suffixes.begin(), suffixes.end(),
                           [&](const QString &suffix) { return file.endsWith(suffix); });
    });
    return chosen;
}

QStringList SourceTree::lines(const QString &file) const
{
    QFile device(QDir(m_root).filePath(file));
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(device.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace lajur::ground
