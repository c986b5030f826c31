// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/services/key.h"
#include "models/services/ports.h"
#include "models/services/workflowcatalog.h"

#include <optional>

namespace lajur::services {

class Session;

/// A case read for work: its row, its state replayed from the history, and the key to its personal values.
struct OpenedCase {
    domain::Case record;
    const workflow::Engine *engine = nullptr;
    workflow::CaseState state;
    QList<domain::CaseEvent> history;
    Key key;
    bool formChanged = false; ///< The form was sealed anew and no entry says so yet.
};

/// One entry to write into a case's history.
struct Entry {
    QString type;
    QString transition;
    QString toStage; ///< Empty: the case stays where it is.
    int undoes = 0;
    QString function;
    QString doneByName;
    QString doneByNip;
    std::optional<QDateTime> at; ///< When it happened; now if not given.
    QJsonObject details; ///< Sealed: reasons, notes, values.
};

/// Entry of what the signed-in user does, under the function the SOP knows it by.
Entry ownEntry(const Session &session, const QString &type, const QString &transition,
               const QString &function = QStringLiteral("loket"));

/// The one place that reads a case with its history and writes to both, so that the two can never disagree.
class CaseLedger
{
public:
    CaseLedger(const Ports &ports, const Session &session, WorkflowCatalog &workflows);

    /// Damaged if the row and the history disagree.
    domain::Result<OpenedCase> load(domain::CaseId id);
    domain::Result<domain::CaseForm> form(const OpenedCase &opened) const;
    void setForm(OpenedCase &opened, const domain::CaseForm &form) const;
    /// Digest of the sealed form, as the entry that wrote it keeps it ("form" in its details).
    static QString formDigest(const domain::Case &record);
    /// Details of one event of the case, opened.
    domain::Result<QJsonObject> details(const OpenedCase &opened, const domain::CaseEvent &event) const;

    /// Details of a step of whatever case, opened.
    domain::Result<QJsonObject> details(const domain::SealedStep &step) const;

    /// Subject of the letter of request as last entered; it stands in the history only, sealed.
    domain::Result<QString> letterSubject(const OpenedCase &opened) const;

    /// Inserts the new row (key, form, person and numbers are in `opened`), then its first entry.
    domain::Status create(OpenedCase &opened, const Entry &entry);
    /// Appends the entry and writes the row; call inside a transaction. Refused for a time in the future or before
    /// the last step in force (papers and prints are entered when they come, often before the step they belong to).
    domain::Status append(OpenedCase &opened, const Entry &entry);

    /// When the next entry happened: the time given, or now. Refused as append() would.
    domain::Result<QDateTime> eventTime(const OpenedCase &opened, const std::optional<QDateTime> &given,
                                        const QDateTime &now) const;
    /// Number of another open case of the same person, empty if there is none: one request per person at a time.
    domain::Result<QString> otherOpenCase(const domain::Case &record) const;

    /// Conflict, saying who did what, if the case was worked on since it stood at `seenRowVersion`, the one that was
    /// shown; entries that only log a look at a paper do not count. Nothing is asked without a version.
    domain::Status requireSeen(const OpenedCase &opened, std::optional<qint64> seenRowVersion) const;

    /// True when the clock stands behind the newest entry: the user is to be told.
    bool clockIsBehind(const OpenedCase &opened) const;

private:
    domain::Result<domain::CaseEvent> buildEvent(const OpenedCase &opened, const Entry &entry) const;
    domain::Status project(OpenedCase &opened, const domain::CaseEvent &event) const;

    const Ports &m_ports;
    const Session &m_session;
    WorkflowCatalog &m_workflows;
};

/// The history's event as the engine sees it.
workflow::Step stepOf(const domain::CaseEvent &event);

} // namespace lajur::services
