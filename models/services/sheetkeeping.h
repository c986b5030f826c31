// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"
#include "models/letters/pages.h"

namespace lajur::services {

class OpenOffice;

/// A page that cannot be laid out is told when it is made, not first at the printer: the error paint() would have.
domain::Status requireLaidOut(const letters::Pages &pages);

/// Seals a sheet the office made as a PDF of the case, with its entry in the history. Errors as for
/// PaperIntake::attachBytes().
domain::Result<domain::DocumentVersion> keepSheet(OpenOffice &office, domain::CaseId id, const QString &kind,
                                                  const letters::Pages &pages);

} // namespace lajur::services
