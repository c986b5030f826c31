// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/casestate.h"

#include <algorithm>

namespace lajur::workflow {

bool CaseState::recorded(const QString &transition) const
{
    return std::ranges::any_of(trail, [&](const Step &step) {
        return step.type == QLatin1String("transition") && step.transition == transition && step.sequence >= roundSince;
    });
}

} // namespace lajur::workflow
