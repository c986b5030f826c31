/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Recorder for LD_PRELOAD: writes down, in order, what a program does to the files of one folder and what it promises.
 *
 *   CRASHLOG_ROOT  the folder that is watched; must exist
 *   CRASHLOG_FILE  the log (crashlog.h), outside the folder; child processes add to the same log
 *   CRASHLOG_ACK   where the program acknowledges: a descriptor number (of the first process only) or a path
 *
 * A file is known by asking the kernel what stands behind its descriptor, so dup, fcntl, inheritance and close need no
 * hook.
 */
#include "crashrecorder.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>

/* ---- opening ---------------------------------------------------------------------------------------------------- */

/* After an open that succeeded: was something created or cut? `existed` is what a stat before it said. */
static void opened(int fd, int flags, bool existed)
{
    char path[PATH_MAX];
    struct preload_place place;
    struct stat status;
    if (!preload_fd_is_below(fd, &status) || !S_ISREG(status.st_mode))
        return;
    if ((flags & O_TMPFILE) == O_TMPFILE) {
        emitNode(CRASHLOG_NEW_FILE, status.st_ino, 0);
    } else if (!existed && preload_path_of_fd(fd, path) && preload_place_of(AT_FDCWD, path, &place)) {
        emitNode(CRASHLOG_NEW_FILE, status.st_ino, 0);
        emitName(CRASHLOG_LINK, &place, status.st_ino);
    } else if (flags & O_TRUNC) {
        emitNode(CRASHLOG_TRUNCATE, status.st_ino, 0);
    }
}

static int recordOpen(int dirfd, const char *path, int flags, mode_t mode)
{
    NEXT(openat);
    const bool changes = flags & (O_CREAT | O_TRUNC) || (flags & O_TMPFILE) == O_TMPFILE;
    const bool entered = changes && enter();
    struct stat status;
    const bool existed = entered && fstatat(dirfd, path, &status, 0) == 0;
    const int fd = next_openat(dirfd, path, flags, mode);
    if (entered && fd >= 0)
        opened(fd, flags, existed);
    leave(entered);
    return fd;
}

int open(const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return recordOpen(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return recordOpen(AT_FDCWD, path, flags, mode);
}
int openat(int dirfd, const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return recordOpen(dirfd, path, flags, mode);
}
int openat64(int dirfd, const char *path, int flags, ...)
{
    OPEN_MODE(flags, mode)
    return recordOpen(dirfd, path, flags, mode);
}
int __open_2(const char *path, int flags)
{
    return recordOpen(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char *path, int flags)
{
    return recordOpen(AT_FDCWD, path, flags, 0);
}
int __openat_2(int dirfd, const char *path, int flags)
{
    return recordOpen(dirfd, path, flags, 0);
}
int __openat64_2(int dirfd, const char *path, int flags)
{
    return recordOpen(dirfd, path, flags, 0);
}
int creat(const char *path, mode_t mode)
{
    return recordOpen(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode)
{
    return recordOpen(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

/* std::ofstream opens through fopen and writes through write; what fwrite writes, glibc keeps to itself (see
 * README.md). */
static FILE *recordFopen(const char *path, const char *mode, FILE *(*next)(const char *, const char *))
{
    const bool entered = strpbrk(mode, "wa") && enter();
    struct stat status;
    const bool existed = entered && stat(path, &status) == 0;
    FILE *file = next(path, mode);
    if (entered && file)
        opened(fileno(file), mode[0] == 'w' ? O_TRUNC : 0, existed);
    leave(entered);
    return file;
}

FILE *fopen(const char *path, const char *mode)
{
    NEXT(fopen);
    return recordFopen(path, mode, next_fopen);
}
FILE *fopen64(const char *path, const char *mode)
{
    NEXT(fopen64);
    return recordFopen(path, mode, next_fopen64);
}

/* ---- writing ---------------------------------------------------------------------------------------------------- */

ssize_t write(int fd, const void *data, size_t size)
{
    NEXT(write);
    struct stat status;
    const bool entered = !recordAcknowledgement(fd, data, size) && enterFor(fd, &status);
    const ssize_t written = next_write(fd, data, size);
    if (entered && written > 0)
        emitWrite(status.st_ino, lseek(fd, 0, SEEK_CUR) - written, data, (size_t)written);
    leave(entered);
    return written;
}

static void *gathered(const struct iovec *parts, int count, size_t size)
{
    char *buffer = malloc(size + 1);
    if (!buffer)
        preload_die("out of memory");
    size_t at = 0;
    for (int i = 0; i < count && at < size; ++i) {
        const size_t here = parts[i].iov_len < size - at ? parts[i].iov_len : size - at;
        memcpy(buffer + at, parts[i].iov_base, here);
        at += here;
    }
    return buffer;
}

static size_t total(const struct iovec *parts, int count)
{
    size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    return size;
}

static void emitParts(uint64_t node, off_t offset, const struct iovec *parts, int count, ssize_t written)
{
    if (written <= 0)
        return;
    void *bytes = gathered(parts, count, (size_t)written);
    emitWrite(node, offset, bytes, (size_t)written);
    free(bytes);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    NEXT(writev);
    bool acknowledged = false;
    if (acknowledgementsAreExpected()) {
        void *bytes = gathered(parts, count, total(parts, count));
        acknowledged = recordAcknowledgement(fd, bytes, total(parts, count));
        free(bytes);
    }
    struct stat status;
    const bool entered = !acknowledged && enterFor(fd, &status);
    const ssize_t written = next_writev(fd, parts, count);
    if (entered)
        emitParts(status.st_ino, lseek(fd, 0, SEEK_CUR) - written, parts, count, written);
    leave(entered);
    return written;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    NEXT(pwrite);
    struct stat status;
    const bool entered = enterFor(fd, &status);
    const ssize_t written = next_pwrite(fd, data, size, offset);
    if (entered && written > 0)
        emitWrite(status.st_ino, offset, data, (size_t)written);
    leave(entered);
    return written;
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return pwrite(fd, data, size, offset);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset)
{
    NEXT(pwritev);
    struct stat status;
    const bool entered = enterFor(fd, &status);
    const ssize_t written = next_pwritev(fd, parts, count, offset);
    if (entered)
        emitParts(status.st_ino, offset, parts, count, written);
    leave(entered);
    return written;
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset)
{
    return pwritev(fd, parts, count, offset);
}

/* Copies inside the kernel show no bytes. They are refused the way a file system without them does; callers then read
 * and write. */
static bool mustNotCopyInto(int fd)
{
    struct stat status;
    const bool refused = enterFor(fd, &status);
    leave(refused);
    return refused;
}

ssize_t sendfile(int out, int in, off_t *offset, size_t count)
{
    NEXT(sendfile);
    if (!mustNotCopyInto(out))
        return next_sendfile(out, in, offset, count);
    errno = EINVAL;
    return -1;
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count)
{
    return sendfile(out, in, offset, count);
}

ssize_t copy_file_range(int in, off64_t *inOffset, int out, off64_t *outOffset, size_t size, unsigned int flags)
{
    NEXT(copy_file_range);
    if (!mustNotCopyInto(out))
        return next_copy_file_range(in, inOffset, out, outOffset, size, flags);
    errno = EXDEV;
    return -1;
}

int ioctl(int fd, unsigned long request, ...)
{
    NEXT(ioctl);
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    if ((request != FICLONE && request != FICLONERANGE) || !mustNotCopyInto(fd))
        return next_ioctl(fd, request, argument);
    errno = EOPNOTSUPP;
    return -1;
}

/* ---- sizes ------------------------------------------------------------------------------------------------------ */

int ftruncate(int fd, off_t size)
{
    NEXT(ftruncate);
    struct stat status;
    const bool entered = enterFor(fd, &status);
    const int result = next_ftruncate(fd, size);
    if (entered && result == 0)
        emitNode(CRASHLOG_TRUNCATE, status.st_ino, size);
    leave(entered);
    return result;
}
int ftruncate64(int fd, off64_t size)
{
    return ftruncate(fd, size);
}

int truncate(const char *path, off_t size)
{
    NEXT(truncate);
    const bool entered = enter();
    const int result = next_truncate(path, size);
    char canonical[PATH_MAX];
    struct stat status;
    if (entered && result == 0 && realpath(path, canonical) && preload_path_is_below(canonical)
        && stat(canonical, &status) == 0)
        emitNode(CRASHLOG_TRUNCATE, status.st_ino, size);
    leave(entered);
    return result;
}
int truncate64(const char *path, off64_t size)
{
    return truncate(path, size);
}

/* Only the plain form changes what a reader sees; holes and shifted ranges are refused, as many file systems do. */
int fallocate(int fd, int mode, off_t offset, off_t size)
{
    NEXT(fallocate);
    struct stat status;
    const bool watched = enterFor(fd, &status);
    int result = -1;
    if (watched && mode & ~FALLOC_FL_KEEP_SIZE)
        errno = EOPNOTSUPP;
    else
        result = next_fallocate(fd, mode, offset, size);
    if (watched && result == 0 && mode == 0 && offset + size > status.st_size)
        emitNode(CRASHLOG_TRUNCATE, status.st_ino, offset + size);
    leave(watched);
    return result;
}
int fallocate64(int fd, int mode, off64_t offset, off64_t size)
{
    return fallocate(fd, mode, offset, size);
}

int posix_fallocate(int fd, off_t offset, off_t size)
{
    const int before = errno;
    const int error = fallocate(fd, 0, offset, size) == 0 ? 0 : errno;
    errno = before;
    return error;
}
int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    return posix_fallocate(fd, offset, size);
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

/* A file that comes from outside brings content nobody has synced here. */
static void emitArrival(const struct preload_place *to)
{
    char path[PATH_MAX + NAME_MAX + 2];
    struct stat status;
    size_t size;
    snprintf(path, sizeof path, "%s/%s", to->parent, to->name);
    if (lstat(path, &status) != 0 || !S_ISREG(status.st_mode))
        return;
    void *bytes = readWhole(path, &size);
    emitNode(CRASHLOG_NEW_FILE, status.st_ino, 0);
    if (size > 0)
        emitWrite(status.st_ino, 0, bytes, size);
    free(bytes);
    emitName(CRASHLOG_LINK, to, status.st_ino);
}

int renameat2(int oldDir, const char *oldPath, int newDir, const char *newPath, unsigned int flags)
{
    struct preload_place from, to;
    struct stat node, target;
    const bool entered = enter();
    const bool leaves = entered && preload_place_of(oldDir, oldPath, &from);
    const bool arrives = entered && preload_place_of(newDir, newPath, &to);
    int result = -1;
    if ((leaves || arrives) && flags & ~(unsigned int)RENAME_NOREPLACE) {
        errno = EINVAL;
    } else {
        const bool known = fstatat(oldDir, oldPath, &node, AT_SYMLINK_NOFOLLOW) == 0;
        const bool same = known && fstatat(newDir, newPath, &target, AT_SYMLINK_NOFOLLOW) == 0
            && target.st_ino == node.st_ino && target.st_dev == node.st_dev;
        result = (int)syscall(SYS_renameat2, oldDir, oldPath, newDir, newPath, flags);
        if (result == 0 && leaves && arrives && !same) /* two links of one file: rename does nothing */
            emit(
                (struct crashlog_record){
                    .kind = CRASHLOG_RENAME, .node = node.st_ino, .folder = from.folder, .newFolder = to.folder},
                from.name, to.name, NULL, 0);
        else if (result == 0 && leaves && !arrives)
            emitName(CRASHLOG_UNLINK, &from, 0);
        else if (result == 0 && arrives && !leaves)
            emitArrival(&to);
    }
    leave(entered);
    return result;
}
int renameat(int oldDir, const char *oldPath, int newDir, const char *newPath)
{
    return renameat2(oldDir, oldPath, newDir, newPath, 0);
}
int rename(const char *oldPath, const char *newPath)
{
    return renameat2(AT_FDCWD, oldPath, AT_FDCWD, newPath, 0);
}

int unlinkat(int dirfd, const char *path, int flags)
{
    NEXT(unlinkat);
    struct preload_place place;
    const bool entered = enter();
    const bool watched = entered && preload_place_of(dirfd, path, &place);
    const int result = next_unlinkat(dirfd, path, flags);
    if (watched && result == 0)
        emitName(CRASHLOG_UNLINK, &place, 0);
    leave(entered);
    return result;
}
int unlink(const char *path)
{
    return unlinkat(AT_FDCWD, path, 0);
}
int rmdir(const char *path)
{
    return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}
int remove(const char *path)
{
    const int result = unlink(path);
    return result != 0 && errno == EISDIR ? rmdir(path) : result;
}

int mkdirat(int dirfd, const char *path, mode_t mode)
{
    NEXT(mkdirat);
    struct preload_place place;
    struct stat status;
    const bool entered = enter();
    const bool watched = entered && preload_place_of(dirfd, path, &place);
    const int result = next_mkdirat(dirfd, path, mode);
    if (watched && result == 0 && fstatat(dirfd, path, &status, 0) == 0) {
        emitNode(CRASHLOG_NEW_FOLDER, status.st_ino, 0);
        emitName(CRASHLOG_LINK, &place, status.st_ino);
    }
    leave(entered);
    return result;
}
int mkdir(const char *path, mode_t mode)
{
    return mkdirat(AT_FDCWD, path, mode);
}

int linkat(int oldDir, const char *oldPath, int newDir, const char *newPath, int flags)
{
    NEXT(linkat);
    struct preload_place place;
    struct stat status;
    const bool entered = enter();
    const bool watched = entered && preload_place_of(newDir, newPath, &place);
    const int result = next_linkat(oldDir, oldPath, newDir, newPath, flags);
    if (watched && result == 0 && fstatat(newDir, newPath, &status, AT_SYMLINK_NOFOLLOW) == 0)
        emitName(CRASHLOG_LINK, &place, status.st_ino);
    leave(entered);
    return result;
}
int link(const char *oldPath, const char *newPath)
{
    return linkat(AT_FDCWD, oldPath, AT_FDCWD, newPath, 0);
}

/* ---- syncing ---------------------------------------------------------------------------------------------------- */

static int recordSync(int fd, int (*next)(int))
{
    struct stat status;
    const bool entered = enterFor(fd, &status);
    const int result = next(fd);
    if (entered && result == 0)
        emitNode(CRASHLOG_SYNC, status.st_ino, 0);
    leave(entered);
    return result;
}

int fsync(int fd)
{
    NEXT(fsync);
    return recordSync(fd, next_fsync);
}
int fdatasync(int fd)
{
    NEXT(fdatasync);
    return recordSync(fd, next_fdatasync);
}
int syncfs(int fd)
{
    NEXT(syncfs);
    struct stat status;
    const bool entered = enterFor(fd, &status);
    const int result = next_syncfs(fd);
    if (entered && result == 0)
        emitNode(CRASHLOG_SYNC_ALL, 0, 0);
    leave(entered);
    return result;
}
void sync(void)
{
    NEXT(sync);
    const bool entered = enter();
    next_sync();
    if (entered)
        emitNode(CRASHLOG_SYNC_ALL, 0, 0);
    leave(entered);
}
