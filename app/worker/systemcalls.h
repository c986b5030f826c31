// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::worker {

/// Leaves this process the system calls that reading, computing and answering need; all others answer EPERM from now
/// on. False if the kernel has no seccomp.
bool restrictSystemCalls();

} // namespace lajur::worker
