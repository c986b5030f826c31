// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <memory>
#include <QIODevice>

namespace lajur::storage {

/// Fills one new file so that no byte gets lost unnoticed: a short write, a full disk and a failed sync all come back
/// as errors, and a file nobody kept is removed with the object.
class PosixFile final : public QIODevice
{
public:
    /// Creates `path` (0600); fails if anything of that name is there already.
    static domain::Result<std::unique_ptr<PosixFile>> create(const QString &path);
    ~PosixFile() override;
    Q_DISABLE_COPY_MOVE(PosixFile)

    bool isSequential() const override { return true; }
    /// Syncs and closes. Answers the first failure since the file was created, so that a writer who ignored what
    /// write() said is still found out.
    domain::Status finish();
    /// Leaves the file where it is; the name is durable once its folder is synced.
    void keep() { m_kept = true; }
    /// Puts the file in the place of `path`, and leaves it there; durable once that folder is synced.
    domain::Status moveTo(const QString &path);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    PosixFile(int descriptor, const QString &path);

    int m_descriptor;
    int m_failure = 0; ///< errno of the first write that failed.
    bool m_kept = false;
    QString m_path;
};

/// The failure that `code` (an errno) of the system call `call` means for somebody who wanted to write `path`.
tl::unexpected<domain::Error> systemFailure(int code, const QString &path, QLatin1String call);

/// Makes the names in `folder` durable. File systems that cannot sync a folder (some shares) count as done.
domain::Status syncFolder(const QString &folder);

/// Makes `folder` (0700) durably, unless it is there. Its parent must be: a missing one is a disk not plugged in, and
/// filling its mount point would look like success.
domain::Status makeFolder(const QString &folder);

/// Copies `from` over `to` by way of `to`.part; synced, but for the folder. Answers the bytes copied.
/// Damaged if `from` cannot be read to its end; any other error concerns `to`.
domain::Result<qint64> copyFile(const QString &from, const QString &to);

/// Whether `inner` is `outer` or lies below it, seen through links; neither need exist.
bool liesWithin(const QString &inner, const QString &outer);

} // namespace lajur::storage
