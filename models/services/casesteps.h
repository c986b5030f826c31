// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/attribution.h"
#include "models/services/factgathering.h"
#include "models/services/stepeffects.h"

namespace lajur::services {

/// How an action is taken.
struct StepRequest {
    QString transition;
    QJsonObject inputs;
    QString by; ///< NIP of the official whose act it is; empty: whoever holds the function.
    QString note;
    std::optional<QDateTime> at;
    std::optional<qint64> seenRowVersion = {}; ///< Of the case as it was shown when the person decided.
};

/// What came of it.
struct StepOutcome {
    OpenedCase opened;
    QStringList warnings;
    QString number; ///< Given by the step, empty if none.
    QByteArray letterPdf; ///< Of a letter just issued; already sealed in the case.
};

/// Takes a case through the SOP: which actions there are, taking one, taking the last one back.
class CaseSteps
{
public:
    CaseSteps(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers);

    domain::Result<QList<workflow::Action>> actions(domain::CaseId id, const OfficeProfile &profile);
    /// Refused with every reason; Conflict, saying who did what, if the case is no longer at `seenRowVersion`. Nothing
    /// has changed then.
    domain::Result<StepOutcome> take(domain::CaseId id, const StepRequest &request, const OfficeProfile &profile);
    /// Writes the entry that takes the last step back; Refused if a printed number or a signature stands in the way.
    domain::Result<StepOutcome> undo(domain::CaseId id, const QString &reason, const OfficeProfile &profile);

private:
    workflow::Actor actor(const Doer &doer) const;
    QStringList warnings(const OpenedCase &opened, const workflow::Transition &transition, const Doer &doer) const;
    domain::Status finish(OpenedCase &opened, const Entry &entry);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
    FactGathering m_facts;
    Attribution m_attribution;
    StepEffects m_effects;
};

} // namespace lajur::services
