// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// What stands against an official as entered; none blocks if he may be kept. Codes official.function, official.name,
/// official.title, official.position, rank.unknown, email.*, nip.*, nik.*, official.period and official.overlap, in the
/// fields function, name, functionTitle, position, rank, email, nip, nik, validFrom and validTo.
///
/// `others` are all officials; the entry itself is told by its id. Two people do not hold one function in the same
/// quality on the same day, since letters and steps name its one holder; only verifiers are several. Whoever stands in
/// (Plh., Plt., a.n.) does so besides the holder. The signatory's NIK, e-mail and rank stand in BSrE's form, so he has
/// all three.
domain::Findings inspectOfficial(const OfficialEntry &entry, const QList<domain::Official> &others,
                                 const domain::FormContext &context);

/// The same as an answer: Invalid with the first block as its sentence and all as reasons.
domain::Status checkOfficial(const OfficialEntry &entry, const QList<domain::Official> &others,
                             const domain::FormContext &context);

} // namespace lajur::services
