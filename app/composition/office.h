// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseintake.h"
#include "models/services/casepackage.h"
#include "models/services/casesteps.h"
#include "models/services/dailysealing.h"
#include "models/services/draftjournal.h"
#include "models/services/letterreprint.h"
#include "models/services/officesetup.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/registerexport.h"
#include "models/services/scantray.h"
#include "models/services/session.h"
#include "models/services/signin.h"
#include "models/services/useradministration.h"
#include "models/services/verification.h"
#include "models/services/watchroutine.h"

#include <memory>

namespace lajur::composition {

/// What tests set otherwise than the programs do.
struct OfficeOptions {
    const services::Clock *clock = nullptr; ///< Null: the computer's.
    services::PasswordCost passwordCost; ///< Zero: the vault's own default.
    int busyTimeoutMs = 8000;
};

/// An office opened in its data folder: the one place that names concrete classes and ties them to the use cases.
class Office final : public services::OpenOffice
{
public:
    /// NotFound if there is none; NetworkShare, NewerSchema, Damaged, ReadOnly, Busy as the storage says.
    static domain::Result<std::unique_ptr<Office>> open(const QString &dataFolder, const OfficeOptions &options = {});
    /// Makes the folder (0700) and an empty database; Refused if an office is there already.
    static domain::Result<std::unique_ptr<Office>> create(const QString &dataFolder, const OfficeOptions &options = {});
    /// Whether a file would lie in the data folder, seen through links.
    static bool isInside(const QString &dataFolder, const QString &path);
    ~Office() override;
    Q_DISABLE_COPY_MOVE(Office)

    const services::Ports &ports() const override;
    services::Session &session() override;
    services::WorkflowCatalog &workflows() override;
    services::CaseLedger &ledger() override;
    services::OfficeSetup &setup() override;
    services::SignIn &signIn() override;
    services::UserAdministration &users() override;
    services::CaseIntake &intake() override;
    services::PaperIntake &papers() override;
    services::ScanTray &tray() override;
    services::WatchRoutine &watch() override;
    services::CasePackage &packages() override;
    services::CaseSteps &steps() override;
    services::LetterReprint &letters() override;
    services::RegisterExport &registers() override;
    services::Verification &verification();
    services::DraftJournal &drafts() override;
    services::PasswordCost passwordCost() const;
    const QString &dataFolder() const;

    /// What is due when the work is done: once a day the seal and the sweep of orphans, each time the write-ahead log
    /// moved into the file.
    domain::Status finishWork() override;
    domain::Result<qint64> changeStamp() override;
    domain::Result<QString> backUp(const QString &folder, int keep, services::Progress *progress) override;
    /// Takes create() back after a founding that failed: removes the database if create() made it. False, and nothing
    /// is touched, if the database holds an office or that cannot be told. Close the office afterwards.
    bool abandon();
    /// Reads the whole database file for damage; slow.
    domain::Status checkDatabase();

private:
    struct Parts;
    explicit Office(std::unique_ptr<Parts> parts);
    static domain::Result<std::unique_ptr<Office>> build(const QString &dataFolder, const OfficeOptions &options,
                                                         bool create);

    std::unique_ptr<Parts> m_parts;
};

} // namespace lajur::composition
