// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/caseformmodel.h"
#include "models/forms/draftkeeper.h"
#include "models/itemmodels/caseoverview.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>

namespace lajur::ui {

class Workspace;

/// Holds the case somebody works on: reads it, keeps what is typed, stores it, and notices what others did meanwhile.
///
/// What is typed is never lost and never overwrites anything: it is journalled, and rebased onto what others stored.
class CaseDesk : public QObject
{
    Q_OBJECT

public:
    explicit CaseDesk(Workspace &workspace, QObject *parent = nullptr);
    ~CaseDesk() override;

    /// Puts the present case away (its draft stays) and opens another; `draft` is resumed if it is this case's.
    void open(domain::CaseId id, domain::DraftId draft = {});
    void openNew(domain::DraftId draft = {});
    void close();
    /// Reads the case again if it has changed, keeping what is typed; always with `thoroughly` (other rules, another
    /// language).
    void reload(bool thoroughly = false);

    bool isOpen() const { return m_new || m_id.isValid(); }
    bool isNew() const { return m_new; }
    domain::CaseId id() const { return m_id; }
    /// Null until the case was read, and for a new one.
    const itemmodels::CaseOverview *overview() const { return m_overview.get(); }
    forms::CaseFormModel &form() { return m_form; }
    QDateTime draftSavedAt() const { return m_keeper->savedAt(); }

    /// Stores the form, then calls `then`; calls it at once if there is nothing to store.
    void save(std::function<void()> then = {});
    bool isSaving() const { return m_saving; }
    void leave(); ///< The form is left: what is not journalled yet is, at once.
    void resumeDraft(); ///< Goes on with the draft that was found.
    void discardDraft(); ///< Throws the draft that was found away.

signals:
    void opened(); ///< Another case or a new one, not read yet.
    void overviewChanged();
    void readFailed(const lajur::domain::Error &error);
    void draftFound(const QDateTime &savedAt);
    void draftResumed(const QDateTime &savedAt);
    void journalled(const QDateTime &at);
    void journalFailed(const lajur::domain::Error &error);
    void saveStarted();
    void stored();
    /// `rest` are the reasons that no field shows.
    void saveFailed(const lajur::domain::Error &error, const QStringList &rest);
    /// Somebody changed the case while it was being typed in; both changed `fields`.
    void changedByOthers(const QString &who, const QDateTime &when, const QStringList &fields);

private:
    struct Reading;
    struct Found {
        domain::DraftId id;
        QJsonObject content;
        QDateTime savedAt;
    };

    void start(domain::CaseId id, bool isNew, domain::DraftId draft);
    void read(domain::DraftId draft);
    void take(const Reading &reading);
    void takeDraft(const std::optional<Found> &draft, bool resume);
    void takeForm();
    void makeKeeper();
    QJsonObject draftContent() const;
    void storeNew(std::function<void()> then);
    void storeChange(std::function<void()> then);
    void finishSave(const domain::Error *error, const std::function<void()> &then);

    Workspace &m_workspace;
    forms::CaseFormModel m_form;
    std::unique_ptr<forms::DraftKeeper> m_keeper;
    std::unique_ptr<itemmodels::CaseOverview> m_overview;
    std::optional<Found> m_draft; ///< Found and not resumed.
    domain::CaseId m_id;
    bool m_new = false;
    bool m_saving = false;
    int m_visit = 0; ///< Answers for a case put away meanwhile are dropped.
    int m_ownEvents = 0; ///< Entries of the history known to be ours or seen.
};

} // namespace lajur::ui
