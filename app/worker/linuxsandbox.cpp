// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/linuxsandbox.h"

#include "app/worker/fileaccess.h"
#include "app/worker/systemcalls.h"

#include <sys/prctl.h>

namespace lajur::worker {

std::unique_ptr<Sandbox> Sandbox::ofSystem()
{
    return std::make_unique<LinuxSandbox>();
}

bool LinuxSandbox::enter(const QList<QByteArray> &readable)
{
    // Landlock first: it needs system calls that are then no longer allowed.
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && restrictFileAccess(readable) && restrictSystemCalls();
}

} // namespace lajur::worker
