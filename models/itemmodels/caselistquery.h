// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casequeries.h"
#include "models/workflow/text.h"

namespace lajur::services {
class OpenOffice;
}

namespace lajur::itemmodels {

/// A page of the list of cases.
struct CaseListPage {
    QList<domain::CaseSummary> rows;
    bool more = false; ///< There are further rows behind these.
};

/// Finds the cases a person asks for by what they type: nothing, part of a name, a NIP, a NIK or a case number.
struct CaseListQuery {
    static constexpr int pageSize = 200;
    static constexpr int mostFound = 500; ///< Of a search; narrower words find the rest.

    QString text;
    bool openOnly = true;
    int offset = 0; ///< For the list without words.

    domain::Result<CaseListPage> read(services::OpenOffice &office) const;
    /// Words for the stages of the shipped workflow, by id.
    static domain::Result<QHash<QString, workflow::Text>> stageTitles(services::OpenOffice &office);

    bool operator==(const CaseListQuery &) const = default;
};

} // namespace lajur::itemmodels
