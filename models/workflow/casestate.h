// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace lajur::workflow {

/// One step of a case's past, as far as the engine needs it.
struct Step {
    int sequence = 0;
    QString type; ///< "open", "import", "transition", "undo"; others do not move a case and are ignored.
    QString transition;
    QString fromStage;
    QString toStage;
    int undoes = 0;
    QString doneByNip;
    QDateTime eventAt;
};

/// Where a case stands, derived from its history alone.
struct CaseState {
    QString stage;
    int round = 1;
    QString returnedFrom; ///< Set while the case is with the applicant for correction.
    QDateTime stageSince;
    QList<Step> trail; ///< Steps in force (undone ones removed), oldest first.
    int roundSince = 0; ///< Sequence of the step that began the round.
    int lastSequence = 0; ///< Of any step seen, also of those that do not move the case.

    /// Whether the transition was taken in this round and not undone.
    bool recorded(const QString &transition) const;
    bool operator==(const CaseState &other) const
    {
        return stage == other.stage && round == other.round && returnedFrom == other.returnedFrom
            && stageSince == other.stageSince;
    }
};

} // namespace lajur::workflow
