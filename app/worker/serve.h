// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"
#include "app/worker/sandbox.h"

namespace lajur::worker {

/// Everything the worker of the program can do.
Operations standardOperations();

/// The worker's whole life: shuts itself in, answers requests on standard input and output, ends with them. Answers the
/// exit code.
int serve(Operations operations, Sandbox &sandbox);

} // namespace lajur::worker
