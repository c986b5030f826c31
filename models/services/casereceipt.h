// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/receiptsheet.h"
#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

#include <memory>

namespace lajur::services {

class OpenOffice;

/// Makes the receipt for a case's papers: what came in, what is still missing, and the code that brings later pages to
/// the case.
class CaseReceipt
{
public:
    explicit CaseReceipt(OpenOffice &office)
        : m_office(office)
    {
    }

    /// The page for preview, printer and PDF, as the case stands now. Of the papers it names those that come from
    /// outside, not what the office makes itself. Writes nothing. Invalid if it does not fit its page.
    domain::Result<std::shared_ptr<const letters::Pages>> pages(domain::CaseId id, const OfficeProfile &profile) const;

private:
    domain::Status namePapers(letters::ReceiptFields &fields, const OpenedCase &opened) const;

    OpenOffice &m_office;
};

} // namespace lajur::services
