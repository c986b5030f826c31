// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/domain/casequeries.h"
#include "models/domain/certificate.h"
#include "models/domain/document.h"
#include "models/domain/incomingletter.h"
#include "models/domain/letter.h"
#include "models/domain/official.h"
#include "models/services/checklist.h"
#include "models/services/officeprofile.h"
#include "models/workflow/clocks.h"
#include "models/workflow/engine.h"

#include <optional>

namespace lajur::services {
class OpenOffice;
struct OpenedCase;
} // namespace lajur::services

namespace lajur::itemmodels {

/// A kind of paper of a case, with what is stored of it.
struct CasePaper {
    QString kind;
    bool required = false; ///< Belongs to the stage (mutu baku).
    bool counts = false; ///< Speaks for the case: a signed copy of a letter taken back does not.
    QList<domain::DocumentVersion> versions; ///< Newest first.
};

/// An entry of the history with its sealed details opened.
struct CaseMemory {
    domain::CaseEvent event;
    QJsonObject details;
    QStringList changedFields; ///< Of an edit: names of the form fields it changed.
    workflow::Text action; ///< Title of the transition it speaks of, empty if it speaks of none.
    QList<workflow::Input> inputs; ///< What that transition asks for, for the titles of its values.
    bool takenBack = false; ///< A later undo took it back.
};

/// What would happen if the last step were taken back.
struct UndoOutlook {
    bool possible = false;
    workflow::Text step; ///< Title of the last step in force, empty if there is none.
    QStringList closedBecause; ///< Sentences.
};

/// Everything the case page shows of one case, read in one go so that its parts agree with each other.
struct CaseOverview {
    domain::Case record;
    domain::CaseForm form;
    domain::IncomingLetter incomingLetter;
    workflow::Stage stage;
    workflow::Text laneTitle;
    bool pastIntake = false; ///< A change of the form needs its reason now.
    QList<workflow::Action> actions;
    QString mainAction; ///< Transition that leads on by the SOP, empty in a final stage.
    QString backAction; ///< Transition that leads back or away, empty if there is none.
    UndoOutlook undo;
    QList<CasePaper> papers; ///< Required kinds first, then kinds present, in the SOP's order.
    QList<domain::Letter> letters; ///< Newest first.
    QList<domain::Certificate> certificates;
    QList<CaseMemory> history; ///< Oldest first.
    services::CheckState check;
    services::EarlierCheck earlierCheck;
    QHash<QString, QString> printed; ///< As the letter of recommendation would say it, by field of the check.
    workflow::CaseTimes times;
    bool externalNumbers = false; ///< Letter numbers come from Tata Usaha.

    /// Reads the case on the office's thread; errors as the use cases give them.
    static domain::Result<CaseOverview> read(services::OpenOffice &office, domain::CaseId id,
                                             const services::OfficeProfile &profile);

    const workflow::Action *action(const QString &transition) const;
    /// Of the paper of that kind; 0 if there is none.
    int newestVersion(const QString &kind) const;
    /// The letter that counts (issued or signed), null if there is none.
    const domain::Letter *currentLetter() const;
};

} // namespace lajur::itemmodels
