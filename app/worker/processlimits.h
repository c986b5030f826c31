// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::worker {

/// Sets what the worker may use of the computer: memory, processor time, open files; no file grows, no core is left.
/// False if a limit could not be set.
bool setProcessLimits();

} // namespace lajur::worker
