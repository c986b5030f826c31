// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QLatin1String>

namespace lajur::domain {

Finding blocking(QLatin1String code, const QString &text);
Finding warning(QLatin1String code, const QString &text);
Finding note(QLatin1String code, const QString &text);

/// What a `parse` answers for a value with these faults (at least one): Invalid, the first fault as text, all of them
/// as reasons. The detail names the codes only, never the value.
tl::unexpected<Error> invalid(const Findings &faults);

/// Sets the form field of all findings.
Findings inField(const QString &field, Findings findings);

} // namespace lajur::domain
