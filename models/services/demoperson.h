// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"

namespace lajur::services {

/// The n-th invented civil servant of the demo office, always the same one: NIK in province 99, which does not exist.
domain::CaseForm demoPerson(int n);

} // namespace lajur::services
