// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterfields.h"
#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// Puts together what would stand in the letter of recommendation of a case.
class LetterContent
{
public:
    explicit LetterContent(const Ports &ports);

    /// Everything but the number; the signatory is the one of the day. `numberByHand` prints an empty line for it.
    domain::Result<letters::LetterFields> fields(const domain::CaseForm &form, const OfficeProfile &profile, QDate day,
                                                 bool numberByHand) const;
    /// The office's template, or the shipped one.
    domain::Result<letters::LetterRenderer> renderer(const OfficeProfile &profile) const;

    static QJsonObject toJson(const letters::LetterFields &fields);
    static letters::LetterFields fromJson(const QJsonObject &json);

private:
    domain::Result<letters::LetterPerson> signatory(const domain::Official &official,
                                                    const OfficeProfile &profile) const;

    const Ports &m_ports;
};

} // namespace lajur::services
