// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/filecalls.h"

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> syncs = 0;

int synced(long call, int descriptor)
{
    ++syncs;
    return static_cast<int>(::syscall(call, descriptor)); // sets errno as the C library does
}

} // namespace

// Found before the C library's by every shared library of the program, SQLite among them.
extern "C" int fsync(int descriptor)
{
    return synced(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return synced(SYS_fdatasync, descriptor);
}

namespace lajur::bench {

int syncCount()
{
    return syncs;
}

} // namespace lajur::bench
