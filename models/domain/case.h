// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lajur::domain {

/// One request on its way through the SOP; everything from `stage` to `closedAt` is a projection of its history.
struct Case {
    CaseId id;
    QString number; ///< Case number, given at opening.
    QString kind; ///< Service kind, "baru" for a first certificate.
    int workflowVersion = 0;
    QByteArray workflowHash;
    PersonId person;
    IncomingLetterId incomingLetter;

    // Readable copies for the board and for search; everything else personal is in sealedForm.
    QString name;
    QString nameKey; ///< Comparison form of the name.
    QString nip;
    QString email;
    QString opd;

    QString stage;
    QString lane;
    QDateTime stageSince;
    int round = 1;
    QString returnedFrom; ///< Stage a returned case goes back to, empty if not returned.
    int eventCount = 0;
    bool open = true;
    QDateTime openedAt;
    QDateTime closedAt;

    QString agendaNumber;
    int missing = 0; ///< Fields and papers still missing for the next step, shown on the card.
    UserId assignee;

    QByteArray keyWrap; ///< Key of the case, sealed to the office's public key.
    QByteArray sealedForm; ///< CaseForm as JSON under the case's key.
    qint64 rowVersion = 0;
};

} // namespace lajur::domain
