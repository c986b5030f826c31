// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/workflow/engine.h"

namespace lajur::itemmodels {

/// One thing that still keeps an action closed, short enough for a link, with the place where it can be mended.
struct CaseMissing {
    QString text; ///< "NIK", "KTP", "e-mail not proven".
    QString sentence; ///< The reason in full.
    QString source; ///< What the SOP or a law says of it; empty where the program alone asks for it.
    QString place; ///< As Workspace::openCase() takes it; empty if nothing on the case page can mend it.

    /// In the order a person would mend them; a closed fieldsComplete gives one for every empty field.
    static QList<CaseMissing> of(const workflow::Action &action, const domain::CaseForm &form);
};

} // namespace lajur::itemmodels
