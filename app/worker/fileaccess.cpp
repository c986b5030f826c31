// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/fileaccess.h"

#include <cerrno>
#include <cstddef>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lajur::worker {

namespace {

// What later kernels know and Debian 12's headers do not.
constexpr quint64 AccessTruncate = 1ULL << 14; // From ABI 3 on.
constexpr quint64 AccessIoctlDevice = 1ULL << 15; // From ABI 5 on.
constexpr quint64 NetworkBindTcp = 1ULL << 0; // From ABI 4 on.
constexpr quint64 NetworkConnectTcp = 1ULL << 1;
constexpr quint64 ScopeAbstractSocket = 1ULL << 0; // From ABI 6 on.
constexpr quint64 ScopeSignal = 1ULL << 1;

/// `struct landlock_ruleset_attr` of ABI 6.
struct Ruleset {
    quint64 files;
    quint64 network;
    quint64 scoped;
};

Ruleset everything(long abi)
{
    Ruleset rules = {(LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1, 0, 0};
    if (abi >= 2)
        rules.files |= LANDLOCK_ACCESS_FS_REFER;
    if (abi >= 3)
        rules.files |= AccessTruncate;
    if (abi >= 4)
        rules.network = NetworkBindTcp | NetworkConnectTcp;
    if (abi >= 5)
        rules.files |= AccessIoctlDevice;
    if (abi >= 6)
        rules.scoped = ScopeAbstractSocket | ScopeSignal;
    return rules;
}

/// How much of the rules a kernel of that ABI knows.
std::size_t knownSize(long abi)
{
    if (abi >= 6)
        return sizeof(Ruleset);
    return abi >= 4 ? offsetof(Ruleset, scoped) : offsetof(Ruleset, network);
}

bool allowReading(int ruleset, const QByteArray &folder)
{
    const int descriptor = open(folder.constData(), O_PATH | O_CLOEXEC | O_DIRECTORY);
    if (descriptor < 0)
        return errno == ENOENT || errno == ENOTDIR || errno == EACCES;
    landlock_path_beneath_attr beneath = {};
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    beneath.parent_fd = descriptor;
    const bool added = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    close(descriptor);
    return added;
}

} // namespace

bool restrictFileAccess(const QList<QByteArray> &readable)
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return false;
    const Ruleset rules = everything(abi);
    const auto ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &rules, knownSize(abi), 0));
    if (ruleset < 0)
        return false;
    bool done = true;
    for (const QByteArray &folder : readable)
        done = done && allowReading(ruleset, folder);
    done = done && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return done;
}

} // namespace lajur::worker
