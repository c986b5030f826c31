// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/everycall.h"

#include "tests/integration/crash/provenrows.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

// Names the condition that did not hold and leaves.
#define DO(condition)                                                                                                  \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            return QStringLiteral(#condition);                                                                         \
    } while (false)

namespace lajur::crash {

namespace {

QString writeByDescriptor()
{
    const int file = ::open("written", O_RDWR | O_CREAT | O_TRUNC, 0600);
    const iovec parts[]{{const_cast<char *>("gathered "), 9}, {const_cast<char *>("words"), 5}};
    DO(file >= 0);
    DO(::write(file, "first words of a file", 21) == 21);
    DO(::pwrite(file, "later", 5, 2000) == 5);
    DO(::writev(file, parts, 2) == 14);
    DO(::pwritev(file, parts, 2, 700) == 14);
    const int twin = ::dup(file);
    DO(::write(twin, " through a twin", 15) == 15);
    ::close(twin);
    DO(::ftruncate(file, 1500) == 0);
    DO(::ftruncate(file, 1800) == 0);
    DO(::fdatasync(file) == 0);
    ::close(file);
    const int end = ::open("written", O_WRONLY | O_APPEND);
    DO(::write(end, "appended", 8) == 8);
    ::close(end);
    const int again = ::creat("emptied", 0600);
    DO(::write(again, "gone", 4) == 4);
    ::close(again);
    ::close(::creat("emptied", 0600));
    return {};
}

QString changeSizes()
{
    const int reserved = ::creat("reserved", 0600);
    DO(::fallocate(reserved, FALLOC_FL_KEEP_SIZE, 0, 9000) == 0 && ::fallocate(reserved, 0, 0, 5000) == 0);
    ::close(reserved);
    const int grown = ::creat("grown", 0600);
    DO(::write(grown, "ten bytes.", 10) == 10 && ::posix_fallocate(grown, 100, 5000) == 0);
    ::close(grown);
    const int cut = ::creat("cut", 0600);
    DO(::write(cut, "ten bytes.", 10) == 10 && ::truncate("cut", 4) == 0);
    ::close(cut);
    return {};
}

QString changeNames(const QByteArray &outside)
{
    DO(::mkdir("sub", 0700) == 0);
    DO(::mkdir("sub/deep", 0700) == 0);
    const int sub = ::open("sub", O_RDONLY | O_DIRECTORY);
    const int inner = ::openat(sub, "inner", O_WRONLY | O_CREAT, 0600);
    DO(::write(inner, "inner", 5) == 5);
    ::close(inner);
    DO(::mkdirat(sub, "brief", 0700) == 0);
    DO(::unlinkat(sub, "brief", AT_REMOVEDIR) == 0);
    DO(::mkdirat(sub, "lasting", 0700) == 0);
    DO(::renameat(sub, "inner", AT_FDCWD, "outer") == 0);
    DO(::link("outer", "sub/linked") == 0);
    DO(::link("outer", "sub/second") == 0);
    DO(::rename("emptied", "outer") == 0);
    DO(::rename("outer", "outer2") == 0);
    DO(::rename("sub/deep", "moved") == 0);
    DO(::fsync(sub) == 0);
    const int unnamed = ::open("sub", O_WRONLY | O_TMPFILE, 0600);
    DO(::write(unnamed, "named at last", 13) == 13);
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(unnamed);
    DO(::linkat(AT_FDCWD, link.constData(), sub, "tmp", AT_SYMLINK_FOLLOW) == 0);
    ::close(unnamed);
    ::close(sub);
    const QByteArray away = outside + "/away";
    DO(::rename("sub/linked", away.constData()) == 0);
    DO(::rename(away.constData(), "back") == 0);
    DO(::mkdir("short", 0700) == 0 && ::rmdir("short") == 0 && ::unlink("outer2") == 0);
    return {};
}

QString writeByLibraries()
{
    DO(std::fclose(std::fopen("opened", "w")) == 0);
    std::ofstream("stream") << std::string(20'000, 's') << std::flush;
    QSaveFile saved(QStringLiteral("saved"));
    DO(saved.open(QIODevice::WriteOnly) && saved.write(QByteArray(100'000, 'q')) == 100'000 && saved.commit());
    DO(QFile::copy(QStringLiteral("saved"), QStringLiteral("copied")));
    DO(QFile(QStringLiteral("copied")).rename(QStringLiteral("renamed")));
    QTemporaryFile temporary(QStringLiteral("temporary-XXXXXX"));
    temporary.setAutoRemove(false);
    DO(temporary.open() && temporary.write("kept") == 4 && temporary.rename(QStringLiteral("kept")));
    QFile appended(QStringLiteral("written"));
    DO(appended.open(QIODevice::Append) && appended.write("by Qt") == 5 && appended.resize(2100));
    DO(QDir().mkpath(QStringLiteral("a/b/c")) && QDir(QStringLiteral("a/b")).removeRecursively());
    for (const char *journal : {"DELETE", "TRUNCATE", "PERSIST", "WAL"}) {
        const QByteArray folder = QByteArray("db-") + journal;
        DO(QDir().mkpath(QString::fromUtf8(folder)));
        ProvenRows rows(QString::fromUtf8(folder), QByteArray("PRAGMA journal_mode=").append(journal).constData());
        for (int i = 0; i < 30; ++i)
            DO(rows.append() > 0);
    }
    return {};
}

QString writeFromThreadsAndChildren()
{
    const auto scribble = [](int number) {
        const int file = ::open(qPrintable(QStringLiteral("together")), O_WRONLY | O_CREAT | O_APPEND, 0600);
        for (int i = 0; i < 200; ++i)
            static_cast<void>(!::write(file, &"abcdefgh"[number], 1));
        ::close(file);
    };
    const pid_t child = ::fork();
    if (child == 0) {
        scribble(0);
        ::_exit(0);
    }
    std::thread one(scribble, 1);
    std::thread two(scribble, 2);
    one.join();
    two.join();
    int status = 1;
    DO(::waitpid(child, &status, 0) == child && status == 0);
    return {};
}

} // namespace

QString EveryCall::make(const QString &folder, const QString &outside)
{
    DO(QDir::setCurrent(folder));
    QString failed = writeByDescriptor();
    if (failed.isEmpty())
        failed = changeSizes();
    if (failed.isEmpty())
        failed = changeNames(QFile::encodeName(outside));
    if (failed.isEmpty())
        failed = writeByLibraries();
    if (failed.isEmpty())
        failed = writeFromThreadsAndChildren();
    return failed;
}

} // namespace lajur::crash
