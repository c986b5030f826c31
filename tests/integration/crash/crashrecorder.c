/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "crashrecorder.h"

#include <dirent.h>
#include <pthread.h>
#include <sys/file.h>
#include <sys/syscall.h>

static int logFile = -1;
static pid_t owner; /* a vfork child shares our memory and must not touch it */
static int ackDescriptor = -1;
static char ackPath[PATH_MAX];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static __thread int inside; /* 1 while this thread is in the recorder */

/* ---- the log ---------------------------------------------------------------------------------------------------- */

static void append(const void *bytes, size_t size)
{
    for (const char *at = bytes; size > 0;) {
        const long written = syscall(SYS_write, logFile, at, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            preload_die("cannot write the log");
        at += written;
        size -= (size_t)written;
    }
}

void emit(struct crashlog_record record, const char *name, const char *newName, const void *data, size_t size)
{
    record.nameLength = name ? (uint32_t)strlen(name) : 0;
    record.newNameLength = newName ? (uint32_t)strlen(newName) : 0;
    const size_t length = sizeof record + record.nameLength + record.newNameLength + size;
    char *buffer = length <= UINT32_MAX ? malloc(length) : NULL;
    if (!buffer)
        preload_die("a record is too large");
    record.length = (uint32_t)length;
    char *at = mempcpy(buffer, &record, sizeof record);
    at = mempcpy(at, name ? name : "", record.nameLength);
    at = mempcpy(at, newName ? newName : "", record.newNameLength);
    if (size > 0)
        memcpy(at, data, size);
    append(buffer, length);
    free(buffer);
}

void emitNode(uint32_t kind, uint64_t node, int64_t offset)
{
    emit((struct crashlog_record){.kind = kind, .node = node, .offset = offset}, NULL, NULL, NULL, 0);
}

void emitName(uint32_t kind, const struct preload_place *place, uint64_t node)
{
    emit((struct crashlog_record){.kind = kind, .node = node, .folder = place->folder}, place->name, NULL, NULL, 0);
}

void emitWrite(uint64_t node, int64_t offset, const void *data, size_t size)
{
    emit((struct crashlog_record){.kind = CRASHLOG_WRITE, .node = node, .offset = offset}, NULL, NULL, data, size);
}

bool enter(void)
{
    if (logFile < 0 || inside || getpid() != owner)
        return false;
    inside = 1;
    pthread_mutex_lock(&mutex);
    while (flock(logFile, LOCK_EX) != 0 && errno == EINTR) { }
    return true;
}

void leave(bool entered)
{
    if (!entered)
        return;
    const int error = errno;
    flock(logFile, LOCK_UN);
    pthread_mutex_unlock(&mutex);
    inside = 0;
    errno = error;
}

bool enterFor(int fd, struct stat *status)
{
    const int error = errno;
    const bool watched = logFile >= 0 && !inside && preload_fd_is_below(fd, status);
    errno = error;
    return watched && enter();
}

/* ---- start ------------------------------------------------------------------------------------------------------ */

void *readWhole(const char *path, size_t *size)
{
    NEXT(open);
    struct stat status;
    const int fd = next_open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &status) != 0)
        preload_die("cannot read a file of the watched folder");
    char *bytes = malloc((size_t)status.st_size + 1);
    *size = 0;
    for (ssize_t n = 1; bytes && n > 0 && *size<(size_t)status.st_size; *size += n> 0 ? (size_t)n : 0)
        n = read(fd, bytes + *size, (size_t)status.st_size - *size);
    close(fd);
    if (!bytes)
        preload_die("out of memory");
    return bytes;
}

static void emitBaseline(const char *path, const char *name, uint64_t folder)
{
    struct stat status;
    if (lstat(path, &status) != 0)
        preload_die("cannot read the watched folder");
    struct crashlog_record record = {.kind = CRASHLOG_BASE_FILE, .node = status.st_ino, .folder = folder};
    if (S_ISREG(status.st_mode)) {
        size_t size;
        void *bytes = readWhole(path, &size);
        emit(record, name, NULL, bytes, size);
        free(bytes);
    }
    DIR *entries = S_ISDIR(status.st_mode) ? opendir(path) : NULL;
    if (!entries)
        return;
    record.kind = CRASHLOG_BASE_FOLDER;
    emit(record, name, NULL, NULL, 0);
    for (struct dirent *entry; (entry = readdir(entries));) {
        char child[PATH_MAX];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (snprintf(child, sizeof child, "%s/%s", path, entry->d_name) >= (int)sizeof child)
            preload_die("a path is too long");
        emitBaseline(child, entry->d_name, status.st_ino);
    }
    closedir(entries);
}

static void openLog(void)
{
    NEXT(open);
    const char *path = getenv("CRASHLOG_FILE");
    const int fd = path ? next_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    /* far from the low numbers that programs close and reuse by hand */
    logFile = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 900);
    if (logFile < 0)
        preload_die("cannot open the log");
    close(fd);
}

static void afterFork(void)
{
    owner = getpid();
    pthread_mutex_init(&mutex, NULL);
    close(logFile);
    openLog(); /* a lock of its own: one shared with the parent would not exclude it */
    ackDescriptor = -1;
}

__attribute__((constructor)) static void start(void)
{
    if (!getenv("CRASHLOG_ROOT"))
        return;
    preload_set_root("CRASHLOG_ROOT");
    owner = getpid();
    openLog();
    pthread_atfork(NULL, NULL, afterFork);
    const bool entered = enter();
    const bool first = lseek(logFile, 0, SEEK_END) == 0;
    if (first) {
        append(CRASHLOG_MAGIC, CRASHLOG_MAGIC_LENGTH);
        emitBaseline(preload_root(), "", 0);
    }
    const char *ack = getenv("CRASHLOG_ACK");
    if (ack && strspn(ack, "0123456789") == strlen(ack))
        ackDescriptor = first ? atoi(ack) : -1;
    else if (ack)
        snprintf(ackPath, sizeof ackPath, "%s", ack);
    leave(entered);
}

/* ---- promises -----------------------------------------------------------------------------------------------------
 */

static bool acknowledges(int fd)
{
    char path[PATH_MAX];
    return fd == ackDescriptor || (ackPath[0] && preload_path_of_fd(fd, path) && strcmp(path, ackPath) == 0);
}

bool recordAcknowledgement(int fd, const void *data, size_t size)
{
    if ((ackDescriptor < 0 && !ackPath[0]) || !enter())
        return false;
    const bool is = acknowledges(fd);
    if (is)
        emit((struct crashlog_record){.kind = CRASHLOG_ACKNOWLEDGE}, NULL, NULL, data, size);
    leave(true);
    return is;
}

bool acknowledgementsAreExpected(void)
{
    return ackDescriptor >= 0 || ackPath[0];
}
