/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Full disk for LD_PRELOAD: counts the calls that need room below one folder and lets the Nth of them fail.
 *
 *   FAIL_ROOT        the folder that is watched; must exist
 *   FAIL_N           which call fails, from 1; 0 counts only
 *   FAIL_MODE        once: only that call; on: that call and all after it (default)
 *   FAIL_ERRNO       ENOSPC (default), EDQUOT, EIO, EROFS, EACCES or a number
 *   FAIL_ONLY_DATA   1: only what needs room for data is counted and fails (write and its kin, fallocate), as on a disk
 *                    that is merely full: names still fit into their folder, and a sync has nothing to do
 *   FAIL_SHORT       1: if the Nth call is a write of two bytes or more, half of it is written and no error given
 *   FAIL_COUNT_FILE  a file that holds the number of calls as a uint64_t; shared by child processes, right after a
 *                    kill too
 *   FAIL_SWITCH_FILE a file outside the folder: instead of the Nth, every call fails while its first byte is '1'
 *
 * Counted: opens that create, write and its kin, ftruncate, fallocate, rename, link, mkdir, fsync, fdatasync. Removing
 * needs no room.
 */
#include "preload.h"

#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/sendfile.h>

static bool active;
static uint64_t failAt;
static bool failOn = true;
static bool failShort;
static bool onlyData;
static int failErrno = ENOSPC;
static _Atomic uint64_t ownCount;
static _Atomic uint64_t *count = &ownCount;
static const volatile char *fullSwitch;

enum verdict { Pass, Fail, Shorten };

static int errnoNamed(const char *name)
{
    static const struct {
        const char *name;
        int number;
    } known[] = {{"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EIO", EIO}, {"EROFS", EROFS}, {"EACCES", EACCES}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; ++i) {
        if (strcmp(name, known[i].name) == 0)
            return known[i].number;
    }
    const int number = atoi(name);
    if (number <= 0)
        preload_die("FAIL_ERRNO is not an error");
    return number;
}

/* `size` bytes of a file that other processes see too. */
static void *shareFile(const char *path, size_t size)
{
    NEXT(open);
    NEXT(ftruncate);
    const int fd = next_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || next_ftruncate(fd, (off_t)size) != 0)
        preload_die("cannot open FAIL_COUNT_FILE or FAIL_SWITCH_FILE");
    void *shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (shared == MAP_FAILED)
        preload_die("cannot map FAIL_COUNT_FILE or FAIL_SWITCH_FILE");
    close(fd);
    return shared;
}

__attribute__((constructor)) static void start(void)
{
    if (!getenv("FAIL_ROOT"))
        return;
    preload_set_root("FAIL_ROOT");
    const char *value;
    if ((value = getenv("FAIL_N")))
        failAt = strtoull(value, NULL, 10);
    if ((value = getenv("FAIL_MODE")))
        failOn = strcmp(value, "once") != 0;
    if ((value = getenv("FAIL_ERRNO")))
        failErrno = errnoNamed(value);
    if ((value = getenv("FAIL_SHORT")))
        failShort = strcmp(value, "1") == 0;
    if ((value = getenv("FAIL_ONLY_DATA")))
        onlyData = strcmp(value, "1") == 0;
    if ((value = getenv("FAIL_COUNT_FILE")))
        count = shareFile(value, sizeof *count);
    if ((value = getenv("FAIL_SWITCH_FILE")))
        fullSwitch = shareFile(value, 1);
    active = true;
}

static enum verdict judge(size_t size)
{
    const uint64_t number = atomic_fetch_add(count, 1) + 1;
    if (fullSwitch) {
        if (*fullSwitch != '1')
            return Pass;
        errno = failErrno;
        return Fail;
    }
    if (failAt == 0 || number < failAt || (number > failAt && !failOn))
        return Pass;
    if (failShort && number == failAt && size > 1)
        return Shorten;
    errno = failErrno;
    return Fail;
}

/* The verdict on a call through a descriptor; size is 0 for calls that bring no data. */
static enum verdict judgeFd(int fd, size_t size)
{
    struct stat status;
    const int error = errno;
    const bool watched = active && (size > 0 || !onlyData) && preload_fd_is_below(fd, &status);
    errno = error;
    return watched ? judge(size) : Pass;
}

static enum verdict judgePath(int dirfd, const char *path)
{
    struct preload_place place;
    const int error = errno;
    const bool watched = active && !onlyData && preload_place_of(dirfd, path, &place);
    errno = error;
    return watched ? judge(0) : Pass;
}

static int failingOpen(int dirfd, const char *path, int flags, mode_t mode)
{
    NEXT(openat);
    struct stat status;
    char unnamed[PATH_MAX];
    const char *created = NULL;
    if (active && (flags & O_TMPFILE) == O_TMPFILE && snprintf(unnamed, sizeof unnamed, "%s/unnamed", path) < PATH_MAX)
        created = unnamed;
    else if (active && flags & O_CREAT && fstatat(dirfd, path, &status, 0) != 0)
        created = path;
    if (created && judgePath(dirfd, created) == Fail)
        return -1;
    return next_openat(dirfd, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return failingOpen(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return failingOpen(AT_FDCWD, path, flags, mode);
}
int openat(int dirfd, const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return failingOpen(dirfd, path, flags, mode);
}
int openat64(int dirfd, const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return failingOpen(dirfd, path, flags, mode);
}
int creat(const char *path, mode_t mode)
{
    return failingOpen(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode)
{
    return failingOpen(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

ssize_t write(int fd, const void *data, size_t size)
{
    NEXT(write);
    const enum verdict verdict = judgeFd(fd, size);
    return verdict == Fail ? -1 : next_write(fd, data, verdict == Shorten ? size / 2 : size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    NEXT(pwrite);
    const enum verdict verdict = judgeFd(fd, size);
    return verdict == Fail ? -1 : next_pwrite(fd, data, verdict == Shorten ? size / 2 : size, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return pwrite(fd, data, size, offset);
}

/* Shortened, a gathered write ends after half of its first part. */
static ssize_t shortened(int fd, const struct iovec *parts, int partCount, off_t offset)
{
    NEXT(writev);
    NEXT(pwritev);
    struct iovec half = partCount > 0 ? parts[0] : (struct iovec){0};
    half.iov_len = half.iov_len > 1 ? half.iov_len / 2 : half.iov_len;
    return offset < 0 ? next_writev(fd, &half, 1) : next_pwritev(fd, &half, 1, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int partCount)
{
    NEXT(writev);
    const enum verdict verdict = judgeFd(fd, 2);
    if (verdict == Shorten)
        return shortened(fd, parts, partCount, -1);
    return verdict == Fail ? -1 : next_writev(fd, parts, partCount);
}

ssize_t pwritev(int fd, const struct iovec *parts, int partCount, off_t offset)
{
    NEXT(pwritev);
    const enum verdict verdict = judgeFd(fd, 2);
    if (verdict == Shorten)
        return shortened(fd, parts, partCount, offset);
    return verdict == Fail ? -1 : next_pwritev(fd, parts, partCount, offset);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int partCount, off64_t offset)
{
    return pwritev(fd, parts, partCount, offset);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size)
{
    NEXT(sendfile);
    const enum verdict verdict = judgeFd(out, size);
    return verdict == Fail ? -1 : next_sendfile(out, in, offset, verdict == Shorten ? size / 2 : size);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t size)
{
    return sendfile(out, in, offset, size);
}

ssize_t copy_file_range(int in, off64_t *inOffset, int out, off64_t *outOffset, size_t size, unsigned int flags)
{
    NEXT(copy_file_range);
    const enum verdict verdict = judgeFd(out, size);
    return verdict == Fail
        ? -1
        : next_copy_file_range(in, inOffset, out, outOffset, verdict == Shorten ? size / 2 : size, flags);
}

#define FAILING_FD_CALL(name, needed, parameters, arguments)                                                           \
    int name parameters                                                                                                \
    {                                                                                                                  \
        NEXT(name);                                                                                                    \
        return judgeFd(fd, needed) == Fail ? -1 : next_##name arguments;                                               \
    }

FAILING_FD_CALL(ftruncate, 0, (int fd, off_t size), (fd, size))
FAILING_FD_CALL(ftruncate64, 0, (int fd, off64_t size), (fd, size))
FAILING_FD_CALL(fallocate, 1, (int fd, int mode, off_t offset, off_t size), (fd, mode, offset, size))
FAILING_FD_CALL(fallocate64, 1, (int fd, int mode, off64_t offset, off64_t size), (fd, mode, offset, size))
FAILING_FD_CALL(fsync, 0, (int fd), (fd))
FAILING_FD_CALL(fdatasync, 0, (int fd), (fd))

int posix_fallocate(int fd, off_t offset, off_t size)
{
    NEXT(posix_fallocate);
    return judgeFd(fd, 1) == Fail ? failErrno : next_posix_fallocate(fd, offset, size);
}
int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    return posix_fallocate(fd, offset, size);
}

#define FAILING_PATH_CALL(name, dirfd, path, parameters, arguments)                                                    \
    int name parameters                                                                                                \
    {                                                                                                                  \
        NEXT(name);                                                                                                    \
        return judgePath(dirfd, path) == Fail ? -1 : next_##name arguments;                                            \
    }

FAILING_PATH_CALL(mkdir, AT_FDCWD, path, (const char *path, mode_t mode), (path, mode))
FAILING_PATH_CALL(mkdirat, dirfd, path, (int dirfd, const char *path, mode_t mode), (dirfd, path, mode))
FAILING_PATH_CALL(rename, AT_FDCWD, to, (const char *from, const char *to), (from, to))
FAILING_PATH_CALL(renameat, toDir, to, (int fromDir, const char *from, int toDir, const char *to),
                  (fromDir, from, toDir, to))
FAILING_PATH_CALL(renameat2, toDir, to, (int fromDir, const char *from, int toDir, const char *to, unsigned int flags),
                  (fromDir, from, toDir, to, flags))
FAILING_PATH_CALL(link, AT_FDCWD, to, (const char *from, const char *to), (from, to))
FAILING_PATH_CALL(linkat, toDir, to, (int fromDir, const char *from, int toDir, const char *to, int flags),
                  (fromDir, from, toDir, to, flags))
