/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the preloaded libraries share: finding the real function and telling whether a file lies below the watched
 * folder. */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

_Static_assert(sizeof(off_t) == 8, "the 64-bit names (open64, pwrite64) are taken to be the same calls");

/* Declares next_NAME, the NAME that would have been called without this library (or another preloaded one). */
#define NEXT(name)                                                                                                     \
    static __typeof__(&name) next_##name;                                                                              \
    if (!next_##name)                                                                                                  \
    *(void **)(&next_##name) = dlsym(RTLD_NEXT, #name)

/* The optional third argument of open() and its kin. */
#define OPEN_MODE(flags, mode)                                                                                         \
    mode_t mode = 0;                                                                                                   \
    if ((flags)&O_CREAT || ((flags)&O_TMPFILE) == O_TMPFILE) {                                                         \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        mode = (mode_t)va_arg(arguments, unsigned int);                                                                \
        va_end(arguments);                                                                                             \
    }

#pragma GCC visibility push(hidden) /* or these names would replace those of the program under test */

/* A path below the watched folder, links resolved, split where its name begins. */
struct preload_place {
    char parent[PATH_MAX];
    char name[NAME_MAX + 1];
    uint64_t folder; /* inode of the parent */
};

/* Ends the process: a harness that half works would report safety that is not there. */
_Noreturn void preload_die(const char *what);
/* Reads the watched folder from this environment variable; dies if it is not an existing folder. */
void preload_set_root(const char *variable);
const char *preload_root(void);
/* The watched folder itself or something below it. */
bool preload_path_is_below(const char *canonical);
/* The resolved path behind a descriptor, " (deleted)" and all; false if it has none. */
bool preload_path_of_fd(int fd, char path[PATH_MAX]);
/* A file or folder below the watched folder stands behind this descriptor; status receives its stat. */
bool preload_fd_is_below(int fd, struct stat *status);
/* Where a path points whose last part need not exist; false if that is not strictly below the watched folder. */
bool preload_place_of(int dirfd, const char *path, struct preload_place *place);

#pragma GCC visibility pop
