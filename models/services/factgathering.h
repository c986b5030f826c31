// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// Gathers what the guards ask about a case, and only that: a step without guards costs no query.
class FactGathering
{
public:
    FactGathering(const Ports &ports, const CaseLedger &ledger);

    /// Facts for the guards of these transitions.
    domain::Result<workflow::Facts> facts(const OpenedCase &opened,
                                          const QList<const workflow::Transition *> &transitions,
                                          const OfficeProfile &profile) const;
    /// Fields and papers missing, as the card shows, once `next` is written.
    domain::Result<int> missing(const OpenedCase &opened, const Entry &next) const;

private:
    domain::Status addForm(workflow::Facts &facts, const OpenedCase &opened, const OfficeProfile &profile,
                           const QSet<QString> &wanted) const;
    /// Kinds of paper that speak for the case; `next` names an entry about to be written, empty if none.
    domain::Result<QSet<QString>> presentPapers(const OpenedCase &opened, const QString &next) const;
    domain::Status addPapers(workflow::Facts &facts, const OpenedCase &opened) const;
    domain::Status addLetter(workflow::Facts &facts, const OpenedCase &opened) const;

    const Ports &m_ports;
    const CaseLedger &m_ledger;
};

} // namespace lajur::services
