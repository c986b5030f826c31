// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/office.h"

#include "app/codes/qrcodewriter.h"
#include "app/composition/systemclock.h"
#include "app/composition/upkeep.h"
#include "app/exchange/pdfpagejoiner.h"
#include "app/exchange/ziparchivewriter.h"
#include "app/intake/watchfolder.h"
#include "app/papers/workerpictureshrinker.h"
#include "app/storage/backup.h"
#include "app/storage/database.h"
#include "app/storage/filesystemkind.h"
#include "app/storage/folderdocumentstore.h"
#include "app/storage/posixfile.h"
#include "app/storage/safefilewriter.h"
#include "app/storage/sqlcasequeries.h"
#include "app/storage/sqlcaserepository.h"
#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqldocumentrepository.h"
#include "app/storage/sqldraftrepository.h"
#include "app/storage/sqlincomingletterrepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlnumberrepository.h"
#include "app/storage/sqlofficialrepository.h"
#include "app/storage/sqlpersonrepository.h"
#include "app/storage/sqlregisterqueries.h"
#include "app/storage/sqlsealrepository.h"
#include "app/storage/sqlsettingrepository.h"
#include "app/storage/sqltrayrepository.h"
#include "app/storage/sqluserrepository.h"
#include "app/vault/sodiumkeykeeper.h"
#include "app/vault/sodiumsealer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lajur::composition {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Composition)
};

QString databasePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("lajur.sqlite"));
}

/// The tables, each behind its interface.
struct Tables {
    explicit Tables(storage::Database &database)
        : cases(database)
        , caseQueries(database)
        , persons(database)
        , incomingLetters(database)
        , users(database)
        , officials(database)
        , documents(database)
        , numbers(database)
        , letters(database)
        , certificates(database)
        , drafts(database)
        , settings(database)
        , seals(database)
        , registers(database)
        , tray(database)
    {
    }
    storage::SqlCaseRepository cases;
    storage::SqlCaseQueries caseQueries;
    storage::SqlPersonRepository persons;
    storage::SqlIncomingLetterRepository incomingLetters;
    storage::SqlUserRepository users;
    storage::SqlOfficialRepository officials;
    storage::SqlDocumentRepository documents;
    storage::SqlNumberRepository numbers;
    storage::SqlLetterRepository letters;
    storage::SqlCertificateRepository certificates;
    storage::SqlDraftRepository drafts;
    storage::SqlSettingRepository settings;
    storage::SqlSealRepository seals;
    storage::SqlRegisterQueries registers;
    storage::SqlTrayRepository tray;
};

} // namespace

/// Everything an open office consists of, in the order it has to be made.
struct Office::Parts {
    Parts(const QString &folder, const OfficeOptions &options, std::unique_ptr<storage::Database> opened,
          const std::shared_ptr<vault::OfficeSecret> &secret)
        : dataFolder(folder)
        , passwordCost(options.passwordCost)
        , database(std::move(opened))
        , tables(*database)
        , sealer(secret)
        , keys(secret)
        , papersFolder(QDir(folder).filePath(storage::Backup::papersFolderName()))
        , ports{*database,
                tables.cases,
                tables.caseQueries,
                tables.persons,
                tables.incomingLetters,
                tables.users,
                tables.officials,
                tables.documents,
                tables.numbers,
                tables.letters,
                tables.certificates,
                tables.drafts,
                tables.settings,
                tables.seals,
                tables.registers,
                tables.tray,
                sealer,
                keys,
                papersFolder,
                files,
                codes,
                options.clock ? *options.clock : systemClock}
        , workflows(tables.settings)
        , ledger(ports, session, workflows)
        , setup(ports, session)
        , signIn(ports, session)
        , users(ports, session, passwordCost)
        , intake(ports, session, ledger, workflows)
        , papers(ports, session, ledger)
        , tray(ports, session, papers, joiner)
        , watchFolder(tray, ports.clock)
        , watch(ports, session, watchFolder, isInsideThis())
        , packages(ports, session, ledger, papers, archive, isInsideThis())
        , steps(ports, session, ledger, papers)
        , letters(ports, session, ledger)
        , registers(ports, session)
        , verification(ports, ledger, workflows)
        , drafts(ports, session)
    {
        packages.setShrinker(&shrinker);
    }

    std::function<bool(const QString &)> isInsideThis() const
    {
        return [folder = dataFolder](const QString &path) { return isInside(folder, path); };
    }

    QString dataFolder;
    bool madeDatabase = false;
    services::PasswordCost passwordCost;
    SystemClock systemClock;
    std::unique_ptr<storage::Database> database;
    Tables tables;
    vault::SodiumSealer sealer;
    vault::SodiumKeyKeeper keys;
    storage::FolderDocumentStore papersFolder;
    storage::SafeFileWriter files;
    codes::QrCodeWriter codes;
    exchange::PdfPageJoiner joiner;
    exchange::ZipArchiveWriter archive;
    lajur::papers::WorkerPictureShrinker shrinker;
    services::Ports ports;
    services::Session session;
    services::WorkflowCatalog workflows;
    services::CaseLedger ledger;
    services::OfficeSetup setup;
    services::SignIn signIn;
    services::UserAdministration users;
    services::CaseIntake intake;
    services::PaperIntake papers;
    services::ScanTray tray;
    intake::WatchFolder watchFolder;
    services::WatchRoutine watch;
    services::CasePackage packages;
    services::CaseSteps steps;
    services::LetterReprint letters;
    services::RegisterExport registers;
    services::Verification verification;
    services::DraftJournal drafts;
};

Office::Office(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::build(const QString &dataFolder, const OfficeOptions &options, bool create)
{
    LAJUR_TRY(storage::FileSystemKind::requireLocal(dataFolder));
    storage::DatabaseOptions databaseOptions;
    databaseOptions.create = create;
    databaseOptions.busyTimeout = std::chrono::milliseconds(options.busyTimeoutMs);
    LAJUR_TRY_VALUE(
        auto database,
        storage::Database::open(storage::DatabaseLocation::sqlite(databasePath(dataFolder)), databaseOptions));
    LAJUR_TRY_VALUE(const auto secret, vault::OfficeSecret::create());
    std::unique_ptr<Office> office(
        new Office(std::make_unique<Parts>(dataFolder, options, std::move(database), secret)));
    LAJUR_TRY(office->m_parts->workflows.loadShipped());
    if (!create)
        LAJUR_TRY(office->m_parts->signIn.prepareSealing());
    return office;
}

Result<std::unique_ptr<Office>> Office::open(const QString &dataFolder, const OfficeOptions &options)
{
    if (!QFile::exists(databasePath(dataFolder)))
        return failure(
            ErrorCode::NotFound,
            Tr::tr("There is no office in %1. Found one, restore a backup, or name another folder.").arg(dataFolder));
    return build(dataFolder, options, false);
}

Result<std::unique_ptr<Office>> Office::create(const QString &dataFolder, const OfficeOptions &options)
{
    LAJUR_TRY(storage::FileSystemKind::requireLocal(dataFolder));
    if (!QDir(dataFolder).exists()) {
        if (!QDir().mkpath(dataFolder))
            return failure(ErrorCode::ReadOnly,
                           Tr::tr("The folder %1 cannot be made. Choose one you may write to.").arg(dataFolder));
        QFile::setPermissions(dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const bool isNew = !QFile::exists(databasePath(dataFolder));
    const QDir papers(QDir(dataFolder).filePath(storage::Backup::papersFolderName()));
    if (QFileInfo(databasePath(dataFolder)).size() == 0 && !papers.isEmpty())
        return failure(ErrorCode::Refused,
                       Tr::tr("The folder %1 holds the papers of an office whose database is gone. Restore a backup "
                              "into another folder.")
                           .arg(dataFolder));
    LAJUR_TRY_VALUE(auto office, build(dataFolder, options, true));
    office->m_parts->madeDatabase = isNew;
    const auto keys = office->ports().users.officeKeys();
    if (keys)
        return failure(ErrorCode::Refused,
                       Tr::tr("The folder %1 already holds an office. Choose another folder.").arg(dataFolder));
    if (keys.error().code != ErrorCode::NotFound)
        return failure(keys);
    return office;
}

const services::Ports &Office::ports() const
{
    return m_parts->ports;
}
services::Session &Office::session()
{
    return m_parts->session;
}
services::WorkflowCatalog &Office::workflows()
{
    return m_parts->workflows;
}
services::CaseLedger &Office::ledger()
{
    return m_parts->ledger;
}
services::OfficeSetup &Office::setup()
{
    return m_parts->setup;
}
services::SignIn &Office::signIn()
{
    return m_parts->signIn;
}
services::UserAdministration &Office::users()
{
    return m_parts->users;
}
services::CaseIntake &Office::intake()
{
    return m_parts->intake;
}
services::PaperIntake &Office::papers()
{
    return m_parts->papers;
}
services::ScanTray &Office::tray()
{
    return m_parts->tray;
}
services::WatchRoutine &Office::watch()
{
    return m_parts->watch;
}
services::CasePackage &Office::packages()
{
    return m_parts->packages;
}
services::CaseSteps &Office::steps()
{
    return m_parts->steps;
}
services::LetterReprint &Office::letters()
{
    return m_parts->letters;
}
services::RegisterExport &Office::registers()
{
    return m_parts->registers;
}
services::Verification &Office::verification()
{
    return m_parts->verification;
}
services::DraftJournal &Office::drafts()
{
    return m_parts->drafts;
}
services::PasswordCost Office::passwordCost() const
{
    return m_parts->passwordCost;
}
const QString &Office::dataFolder() const
{
    return m_parts->dataFolder;
}

Status Office::finishWork()
{
    if (m_parts->session.isSignedIn()) {
        LAJUR_TRY_VALUE(const bool sealed, services::DailySealing(m_parts->ports).sealIfDue());
        if (sealed)
            LAJUR_TRY(m_parts->verification.sweepOrphans());
    }
    // Somebody still reading only means that the log is emptied later.
    (void)m_parts->database->checkpoint(storage::Database::Log::Reused);
    return {};
}

Result<qint64> Office::changeStamp()
{
    return m_parts->database->changeStamp();
}

Result<QString> Office::backUp(const QString &folder, int keep, services::Progress *progress)
{
    LAJUR_TRY_VALUE(const BackupSummary summary, composition::backUp(m_parts->dataFolder, folder, keep, progress));
    if (summary.damagedPapers.isEmpty())
        return summary.warning;
    // Good for all else; nobody must take it for whole.
    return Tr::tr("The backup is written, but %n paper(s) in the office's folder are damaged. Bring them back from an "
                  "older backup.",
                  nullptr, int(summary.damagedPapers.size()));
}

bool Office::abandon()
{
    // Nobody else can found an office here while the writer's place is held.
    const auto writing = m_parts->database->begin();
    const auto keys = m_parts->ports.users.officeKeys();
    if (!writing || keys || keys.error().code != ErrorCode::NotFound)
        return false;
    if (m_parts->madeDatabase)
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(databasePath(m_parts->dataFolder) + QLatin1String(suffix));
    return true;
}

bool Office::isInside(const QString &dataFolder, const QString &path)
{
    return storage::liesWithin(path, dataFolder);
}

Status Office::checkDatabase()
{
    return m_parts->database->checkIntegrity();
}

} // namespace lajur::composition
