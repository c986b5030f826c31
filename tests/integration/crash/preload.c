/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preload.h"

static char root[PATH_MAX];
static size_t rootLength;

_Noreturn void preload_die(const char *what)
{
    dprintf(STDERR_FILENO, "preloaded test library: %s (%s)\n", what, strerror(errno));
    _exit(125);
}

void preload_set_root(const char *variable)
{
    const char *folder = getenv(variable);
    if (!folder || !realpath(folder, root))
        preload_die("the watched folder does not exist");
    rootLength = strlen(root);
}

const char *preload_root(void)
{
    return root;
}

bool preload_path_is_below(const char *canonical)
{
    return strncmp(canonical, root, rootLength) == 0 && (canonical[rootLength] == '/' || canonical[rootLength] == '\0');
}

bool preload_path_of_fd(int fd, char path[PATH_MAX])
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return path[0] == '/';
}

bool preload_fd_is_below(int fd, struct stat *status)
{
    char path[PATH_MAX];
    return fstat(fd, status) == 0 && (S_ISREG(status->st_mode) || S_ISDIR(status->st_mode))
        && preload_path_of_fd(fd, path) && preload_path_is_below(path);
}

/* Makes a path absolute, without a slash at its end. */
static bool absolute(int dirfd, const char *path, char out[PATH_MAX])
{
    char base[PATH_MAX] = "";
    if (path[0] != '/') {
        if (dirfd == AT_FDCWD ? !getcwd(base, sizeof base) : !preload_path_of_fd(dirfd, base))
            return false;
    }
    int length = snprintf(out, PATH_MAX, "%s%s%s", base, base[0] ? "/" : "", path);
    if (length >= PATH_MAX)
        return false;
    while (length > 1 && out[length - 1] == '/')
        out[--length] = '\0';
    return true;
}

bool preload_place_of(int dirfd, const char *path, struct preload_place *place)
{
    char full[PATH_MAX];
    struct stat status;
    if (!path || !absolute(dirfd, path, full))
        return false;
    char *slash = strrchr(full, '/');
    if (!slash || strlen(slash + 1) > NAME_MAX)
        return false;
    strcpy(place->name, slash + 1);
    *slash = '\0';
    if (!realpath(full[0] ? full : "/", place->parent) || !preload_path_is_below(place->parent)
        || stat(place->parent, &status) != 0)
        return false;
    place->folder = status.st_ino;
    return true;
}
