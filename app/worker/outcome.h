// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paperwire/refusal.h"

#include <tl/expected.hpp>

namespace lajur::worker {

/// What the worker found, or why it refuses.
template <typename T>
using Outcome = tl::expected<T, paperwire::Refusal>;

inline tl::unexpected<paperwire::Refusal> refuse(paperwire::Refusal refusal)
{
    return tl::unexpected<paperwire::Refusal>(refusal);
}

} // namespace lajur::worker
