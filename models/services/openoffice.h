// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace lajur::services {

class CaseIntake;
class CaseLedger;
class CasePackage;
class CaseSteps;
class DraftJournal;
class LetterReprint;
class OfficeSetup;
class PaperIntake;
class Progress;
class RegisterExport;
class ScanTray;
class Session;
class SignIn;
class UserAdministration;
class WatchRoutine;
class WorkflowCatalog;
struct Ports;

/// The use cases of one office as a program finds them, whoever put the office together.
class OpenOffice
{
public:
    virtual ~OpenOffice() = default;

    virtual const Ports &ports() const = 0;
    virtual Session &session() = 0;
    virtual WorkflowCatalog &workflows() = 0;
    virtual CaseLedger &ledger() = 0;
    virtual OfficeSetup &setup() = 0;
    virtual SignIn &signIn() = 0;
    virtual UserAdministration &users() = 0;
    virtual CaseIntake &intake() = 0;
    virtual PaperIntake &papers() = 0;
    virtual ScanTray &tray() = 0;
    virtual WatchRoutine &watch() = 0;
    virtual CasePackage &packages() = 0;
    virtual CaseSteps &steps() = 0;
    virtual LetterReprint &letters() = 0;
    virtual RegisterExport &registers() = 0;
    virtual DraftJournal &drafts() = 0;

    /// A number that differs from the last one when anything was written in between, here or by another program.
    virtual domain::Result<qint64> changeStamp() = 0;
    /// What is due when nobody works: the daily seal, the database's log moved into its file.
    virtual domain::Status finishWork() = 0;
    /// Adds a backup to `folder`, keeping the newest `keep`; answers a warning, empty if there is none. Cancelled, with
    /// nothing left behind, if `progress` (may be null) is told to.
    virtual domain::Result<QString> backUp(const QString &folder, int keep, Progress *progress) = 0;
};

} // namespace lajur::services
