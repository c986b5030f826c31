// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/user.h"
#include "models/services/clock.h"
#include "models/services/officeprofile.h"
#include "models/services/officework.h"
#include "ui/widgets/devices.h"
#include "ui/widgets/prompts.h"

#include <QObject>

namespace lajur::ui {

/// What the screens of one window share: the office at work, who is signed in, and the ways from screen to screen.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(services::OfficeWork &work, const Devices &devices, Prompts &prompts, const services::Clock &clock,
              QObject *parent = nullptr);

    /// Runs a use case; see OfficeWork::run().
    template <typename Job, typename Then>
    void run(QObject *context, Job job, Then then)
    {
        m_work.run(context, std::move(job), std::move(then));
    }
    /// The same for a job whose failure is simply told to the person; `then` gets the value, or nothing for a Status.
    template <typename Job, typename Then>
    void runOrTell(QWidget *context, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job, services::OpenOffice &>;
        m_work.run(context, std::move(job), [this, context, then = std::move(then)](Answer answer) {
            if (!answer)
                m_prompts.fail(context, answer.error());
            else if constexpr (std::is_void_v<typename Answer::value_type>)
                then();
            else
                then(std::move(*answer));
        });
    }

    services::OfficeWork &work() { return m_work; }
    services::PagePrinter &printer() { return m_devices.printer; }
    services::PaperReader *papers() const { return m_devices.papers; } ///< Null where papers are not shown.
    services::ScanWork *scans() const { return m_devices.scans; } ///< Null where nothing is scanned.
    Prompts &prompts() { return m_prompts; }
    QDateTime now() const { return m_clock.now(); } ///< UTC.
    QDate today() const { return m_clock.today(); } ///< The office's calendar day.

    /// Invalid id while nobody is signed in.
    const domain::User &user() const { return m_user; }
    bool hasRole(const QString &role) const { return m_user.roles.contains(role); }
    void setUser(const domain::User &user);
    const services::OfficeProfile &profile() const { return m_profile; }
    void setProfile(const services::OfficeProfile &profile);

    // Ways to other screens; the main window goes them.
    void openCase(domain::CaseId id, const QString &place = {}) { emit caseRequested(id, place); }
    void openNewCase() { emit newCaseRequested(); }
    void openLetter(domain::CaseId id) { emit letterRequested(id); }
    /// Lets the person take an action of the SOP on a case: asks for its inputs, takes it, says what came of it.
    void startAction(domain::CaseId id, const QString &transition) { emit actionRequested(id, transition); }
    /// The window is being locked: whatever shows or holds a paper lets it go. Forms stay.
    void lock() { emit locked(); }
    /// What keeps files in the watched folder; empty for nothing. Shown where its papers are waited for.
    void setWatchTrouble(const QString &sentence);
    const QString &watchTrouble() const { return m_watchTrouble; }
    /// A word in the status line: "Tersimpan 10.41".
    void say(const QString &text) { emit said(text); }

signals:
    void userChanged();
    void locked();
    void profileChanged();
    /// Data were written, by us or by another program.
    void changed();
    /// `place` is a form field ("nik"), "document:KIND", a tab ("data", "documents", "check", "letter", "history"),
    /// "arrived" after papers came in, or empty.
    void caseRequested(lajur::domain::CaseId id, const QString &place);
    void newCaseRequested();
    void letterRequested(lajur::domain::CaseId id);
    void actionRequested(lajur::domain::CaseId id, const QString &transition);
    void said(const QString &text);
    void watchTroubleChanged();

private:
    services::OfficeWork &m_work;
    Devices m_devices;
    Prompts &m_prompts;
    const services::Clock &m_clock;
    domain::User m_user;
    services::OfficeProfile m_profile;
    QString m_watchTrouble;
};

} // namespace lajur::ui
