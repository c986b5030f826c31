// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/identity/textdifference.h"
#include "models/letters/comparisonsheet.h"
#include "models/services/caseledger.h"
#include "models/services/checklist.h"
#include "models/services/officeprofile.h"

#include <QImage>

#include <memory>

namespace lajur::services {

class OpenOffice;

/// One field of the check as a person saw it, in the words of the office's paper.
struct ComparedField {
    QString field; ///< Of CheckState::fields: "birthDate".
    QString formValue;
    QList<identity::TextSpan> formDiffers; ///< Of `formValue`, against the KTP.
    QString letterValue; ///< As typed from the letter of request; empty if it was not.
    QList<identity::TextSpan> letterDiffers;
    QImage crop; ///< The field's place on the KTP; null if it was not read.
    QString printed; ///< As the letter of recommendation would print it; empty if it does not.
    QList<identity::TextSpan> printedDiffers;
    Verdict verdict = Verdict::Open;
    QString reason; ///< For this field; may be empty.
};

/// Prints what was compared, and keeps it with the case: the SOP's second warning, answered on paper.
class CheckSheet
{
public:
    explicit CheckSheet(OpenOffice &office)
        : m_office(office)
    {
    }

    /// The sheet for preview and printer; it names the recorded check if the verdicts are its own, and says that
    /// nothing is recorded otherwise. Writes nothing. Invalid if it does not fit its page.
    domain::Result<std::shared_ptr<const letters::Pages>> pages(domain::CaseId id, const QList<ComparedField> &fields,
                                                                const QString &note,
                                                                const OfficeProfile &profile) const;
    /// Seals those pages into the case as the next version of `lembar_perbandingan`. Loket, Kasi or Verifikator;
    /// Refused in a closed case.
    domain::Result<domain::DocumentVersion> keep(domain::CaseId id, const letters::Pages &pages);

private:
    domain::Status nameTheCheck(letters::ComparisonFields &sheet, const OpenedCase &opened,
                                const QList<ComparedField> &fields, const QString &note) const;
    domain::Status nameTheOfficial(letters::ComparisonFields &sheet) const;

    OpenOffice &m_office;
};

} // namespace lajur::services
