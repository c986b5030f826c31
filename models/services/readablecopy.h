// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"

namespace lajur::services {

/// The part of a form that may lie readable in the database, in the spelling that lists and searches use.
struct ReadableCopy {
    explicit ReadableCopy(const domain::CaseForm &form);

    QString name;
    QString nameKey; ///< Comparison form of the name.
    QString nip; ///< Empty for what is no NIP: it may be a NIK in the wrong field.
    QString email;
    QString opd;
};

} // namespace lajur::services
