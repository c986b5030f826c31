// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/case.h"
#include "models/domain/caseevent.h"
#include "models/domain/result.h"

#include <QHash>

namespace lajur::domain {

/// What the board shows of one open case.
struct BoardRow {
    CaseId id;
    QString number;
    QString name;
    QString opd;
    QString kind;
    QString stage;
    QString lane;
    QDateTime stageSince;
    int round = 1;
    int missing = 0;
    UserId assignee;
};

/// All open cases and how many stand in each lane.
struct Board {
    QList<BoardRow> rows;
    QHash<QString, int> laneCounts;
};

/// One line of a list or of a search.
struct CaseSummary {
    CaseId id;
    QString number;
    QString name;
    QString nip;
    QString email;
    QString opd;
    QString kind;
    QString stage;
    int round = 1;
    bool open = true;
    QDateTime openedAt;
    QDateTime closedAt;
};

/// A step of some case with what was said at it, still sealed.
struct SealedStep {
    QString caseNumber;
    QByteArray keyWrap; ///< Key of the case, sealed to the office's public key.
    int sequence = 0;
    QByteArray sealedDetails;
};

struct CaseFilter {
    QString stage; ///< Empty: any.
    QString opd; ///< Empty: any.
    bool openOnly = false;
    int limit = 200; ///< 1 to 10,000.
    int offset = 0;
};

/// Reads cases.
class CaseQueries
{
public:
    virtual ~CaseQueries() = default;
    virtual Result<Case> byId(CaseId id) = 0;
    virtual Result<Case> byNumber(const QString &number) = 0;
    virtual Result<QList<CaseSummary>> list(const CaseFilter &filter) = 0;
    virtual Result<Board> board() = 0;
    /// Type-ahead over name, NIP, e-mail and OPD, newest first; one or two letters match the start of the name.
    virtual Result<QList<CaseSummary>> search(const QString &text, int limit) = 0;
    /// The open case of a person, if any (one request per person at a time).
    virtual Result<QList<CaseSummary>> openOfPerson(PersonId person) = 0;
    /// All cases of a person, the open one first, then the newest.
    virtual Result<QList<CaseSummary>> ofPerson(PersonId person, int limit) = 0;
    /// Oldest first.
    virtual Result<QList<CaseEvent>> history(CaseId id) = 0;
    virtual Result<CaseEvent> lastEvent(CaseId id) = 0;
    virtual Result<QList<CaseId>> allIds() = 0;
    /// Steps by that action in whatever case, newest first, at most `limit`, of the office's last 50,000 entries: what
    /// was said longer ago is no guide to what is said today.
    virtual Result<QList<SealedStep>> latestSteps(const QString &transition, int limit) = 0;
};

} // namespace lajur::domain
