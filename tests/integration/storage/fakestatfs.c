// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded, makes every file system bear the type in FAKE_STATFS_TYPE (hexadecimal), for trying network shares where
// none can be mounted.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/vfs.h>

#define FAKE(name, place, structure)                                                                                   \
    int name(place where, struct structure *answer)                                                                    \
    {                                                                                                                  \
        int (*real)(place, struct structure *) = NULL;                                                                 \
        *(void **)&real = dlsym(RTLD_NEXT, #name);                                                                     \
        const char *type = getenv("FAKE_STATFS_TYPE");                                                                 \
        int code = real(where, answer);                                                                                \
        if (code == 0 && type)                                                                                         \
            answer->f_type = (long)strtoul(type, NULL, 16);                                                            \
        return code;                                                                                                   \
    }

typedef const char *path;

FAKE(statfs, path, statfs)
FAKE(statfs64, path, statfs64)
FAKE(fstatfs, int, statfs)
FAKE(fstatfs64, int, statfs64)
