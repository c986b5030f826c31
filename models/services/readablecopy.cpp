// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/readablecopy.h"

#include "models/domain/nip.h"
#include "models/domain/personname.h"

namespace lajur::services {

using namespace domain;

ReadableCopy::ReadableCopy(const CaseForm &form)
    : name(form.name.simplified())
    , email(form.email.trimmed().toLower())
    , opd(form.opd.simplified())
{
    if (const auto parsed = PersonName::parse(form.name))
        nameKey = parsed->comparisonForm();
    if (const auto parsed = Nip::parse(form.nip))
        nip = parsed->digits();
}

} // namespace lajur::services
