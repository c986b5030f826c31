// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterfields.h"
#include "models/services/caseledger.h"
#include "models/services/lettersheet.h"
#include "models/services/officeprofile.h"

#include <QHash>

namespace lajur::services {

/// Puts together what would stand in the letter of recommendation of a case.
class LetterContent
{
public:
    explicit LetterContent(const Ports &ports);

    /// Everything but the number; the signatory is the one of the day. `numberByHand` prints an empty line for it.
    domain::Result<letters::LetterFields> fields(const domain::CaseForm &form, const OfficeProfile &profile, QDate day,
                                                 bool numberByHand) const;
    /// The applicant as the letter names them.
    static letters::LetterPerson applicant(const domain::CaseForm &form, const OfficeProfile &profile);
    /// What of it the check compares, as it would be printed, by field of the check.
    static QHash<QString, QString> printedForCheck(const letters::LetterPerson &applicant);
    /// The office's template, or the shipped one.
    domain::Result<letters::LetterRenderer> renderer(const OfficeProfile &profile) const;

    /// The number a letter of that day would get, with dots for what only its issue decides.
    static domain::Result<QString> numberToCome(const domain::NumberSeries &series, const OfficeProfile &profile,
                                                QDate day);
    /// For a preview: what a letter may not leave empty says so in its place.
    static letters::LetterFields withGapsShown(letters::LetterFields fields);
    /// What an empty merge field is called, and where it is filled in.
    static MissingValue missingValue(const QString &mergeField);

    static QJsonObject toJson(const letters::LetterFields &fields);
    static letters::LetterFields fromJson(const QJsonObject &json);

private:
    domain::Result<letters::LetterPerson> signatory(const domain::Official &official,
                                                    const OfficeProfile &profile) const;

    const Ports &m_ports;
};

} // namespace lajur::services
