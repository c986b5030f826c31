// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::workflow {

/// Makes `:/lajur/workflows/` readable: the shipped definitions and the schema; may be called repeatedly.
void initResources();

} // namespace lajur::workflow
