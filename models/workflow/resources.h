// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::workflow {

/// Makes `:/lajur/workflows/` and `:/lajur/calendars/` readable: what is shipped and the schemas; may be called
/// repeatedly.
void initResources();

} // namespace lajur::workflow
