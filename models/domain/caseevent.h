// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lajur::domain {

/// One line of a case's history; never changed, chained to the line before it by a keyed hash.
struct CaseEvent {
    CaseEventId id;
    CaseId caseId;
    int sequence = 0; ///< 1, 2, 3 … within the case.
    QString type; ///< "open", "import", "transition", "undo", "edit", "attach", "access" (open, print, export).
    QString transition; ///< Transition id for "transition", else what happened, for example "reprint".
    QString fromStage;
    QString toStage;
    int round = 1;
    int undoes = 0; ///< Sequence of the event this one takes back, 0 if none.
    QString function; ///< Whose act it is by the SOP: pemohon, kepala_dinas, kabid, kasi, verifikator, loket, bsre.
    QString doneByName; ///< The official or party who did it.
    QString doneByNip;
    UserId recordedBy; ///< The user who recorded it.
    QString recordedByName;
    QDateTime eventAt; ///< When it happened (UTC).
    QDateTime enteredAt; ///< When it was recorded (UTC).
    QByteArray sealedDetails; ///< Reasons, notes and values as JSON under the case's key.
    QByteArray mac; ///< Keyed hash over all of the above and the predecessor's.
};

} // namespace lajur::domain
