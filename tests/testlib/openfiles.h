// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sys/types.h>

namespace lajur::testlib {

/// A regular file that a process has open or mapped, deleted ones and those that never had a name included.
struct OpenFile {
    QString name; ///< What the kernel calls it: "/tmp/x (deleted)", "/memfd:lajur-page (deleted)".
    QString path; ///< By which it is read; empty if only the process's memory has it.
    quintptr begin = 0; ///< Where it is mapped.
    quintptr end = 0;
    dev_t device = 0;
    ino_t inode = 0;
    qint64 size = 0;
    qint64 written = 0; ///< Latest change of content or of name, nanoseconds.
};

/// Whether the kernel lets us look into the process.
bool canLookInto(qint64 process);
/// Files with what backs them; programs, libraries and all else that did not change since `since` (nanoseconds) are
/// left out: nothing of ours can be in them.
QList<OpenFile> openFiles(qint64 process, qint64 since);
/// The bytes, by its path or from the process's memory; nothing if it is gone meanwhile.
QByteArray contentOf(const OpenFile &file, qint64 process);
/// Fills in what `path` leads to; false if that is no regular file.
bool examine(const QString &path, OpenFile &file);
/// This process's children that still run.
QList<qint64> childProcesses();

} // namespace lajur::testlib
