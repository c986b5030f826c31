// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::bench {

/// How often this program has asked for its writes to be on the disk (fsync and fdatasync), by whatever library: the
/// program defines these calls itself.
int syncCount();

} // namespace lajur::bench
