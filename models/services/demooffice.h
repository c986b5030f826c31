// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseintake.h"
#include "models/services/casesteps.h"
#include "models/services/officesetup.h"
#include "models/services/registerexport.h"
#include "models/services/session.h"
#include "models/services/signin.h"

#include <functional>

namespace lajur::services {

/// What a demo walk left for the user to look at; absolute paths.
struct DemoWalk {
    QString caseNumber;
    QString letterNumber;
    QString pdf;
    QStringList registers;
};

/// An office to learn and to try things on: invented people, CONTOH on every print.
class DemoOffice
{
public:
    struct UseCases {
        const Ports &ports;
        Session &session;
        OfficeSetup &setup;
        SignIn &signIn;
        CaseIntake &intake;
        PaperIntake &papers;
        CaseSteps &steps;
        RegisterExport &registers;
    };

    explicit DemoOffice(const UseCases &use);

    static QString userName();
    static QString password();

    /// Makes the office with the user `contoh`, who holds every role, and signs in.
    domain::Status found(PasswordCost cost);
    /// Signs in to a demo office made before.
    domain::Status enter();
    /// Adds open cases spread over the stages, and closed ones; the first of each walk the whole SOP with papers, the
    /// rest are taken over at their stage, so that 100,000 take minutes and not hours.
    ///
    /// `beforeCase` is told how many cases are done and how many there will be, before each that walks the SOP: to show
    /// progress, or to move the clock so that the cases tell a believable story.
    domain::Status fill(int open, int closed, const std::function<void(int done, int all)> &beforeCase = {});
    /// One case from intake to the printed letter, with the letter's PDF and the three registers in `folder`.
    domain::Result<DemoWalk> walk(const QString &folder);

private:
    domain::Result<domain::CaseId> openCase(const domain::CaseForm &form);
    domain::Status attach(domain::CaseId id, const QString &kind, const QByteArray &bytes, const QString &suffix);
    /// Puts the papers in and takes the SOP's steps up to the stage; `detour`: by way of a return and its correction.
    domain::Status takeAll(domain::CaseId id, const domain::CaseForm &form, const QString &lastStage,
                           bool detour = false);
    domain::Status leaveTheWay(domain::CaseId id, const QString &stage);
    domain::Result<StepOutcome> step(domain::CaseId id, const QString &transition, const QJsonObject &inputs = {});
    domain::Status takeOver(int n, const QString &stage);
    domain::Result<int> people() const;

    UseCases m_use;
    OfficeProfile m_profile;
};

} // namespace lajur::services
