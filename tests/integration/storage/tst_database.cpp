// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlsettingrepository.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

#include <QDir>
#include <QProcess>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;

namespace {

const QString Key = QStringLiteral("key");

DatabaseOptions impatient()
{
    DatabaseOptions options;
    options.busyTimeout = std::chrono::milliseconds(50);
    return options;
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;

    /// What the same program answers when it opens `path` as nobody: the code's name, or "done".
    QString openedByNobody(const QString &path)
    {
        QProcess process;
        QStringList arguments{QCoreApplication::applicationFilePath(), QStringLiteral("--open"), path};
        QString program = arguments.takeFirst();
        if (::geteuid() == 0) {
            arguments
                = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"), program} + arguments;
            program = QStringLiteral("setpriv");
        }
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void shouldKeepWhatWasCommittedOnly_data() { TestDatabase::addDrivers(); }
    void shouldKeepWhatWasCommittedOnly()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlSettingRepository settings(*database);
        {
            const auto transaction = database->begin();
            VERIFY_DONE(transaction);
            VERIFY_DONE(settings.setValue(Key, QStringLiteral("lost")));
        }
        QCOMPARE(*settings.value(Key), QString());
        const auto transaction = database->begin();
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("kept")));
        VERIFY_DONE((*transaction)->commit());
        QCOMPARE(*settings.value(Key), QStringLiteral("kept"));
    }

    void shouldJoinInnerTransactions_data() { TestDatabase::addDrivers(); }
    void shouldJoinInnerTransactions()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlSettingRepository settings(*database);
        {
            const auto outer = database->begin();
            const auto inner = database->begin();
            VERIFY_DONE(settings.setValue(Key, QStringLiteral("inner")));
            VERIFY_DONE((*inner)->commit());
        } // the outer one decides
        QCOMPARE(*settings.value(Key), QString());
    }

    void shouldNotCommitAfterAnInnerRollbackOrFailure_data() { TestDatabase::addDrivers(); }
    void shouldNotCommitAfterAnInnerRollbackOrFailure()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlSettingRepository settings(*database);
        auto outer = database->begin();
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("x")));
        {
            const auto inner = database->begin();
        }
        VERIFY_ERROR((*outer)->commit(), ErrorCode::Refused);

        outer = database->begin();
        VERIFY_DONE(outer);
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("y")));
        QVERIFY(!database->execute(QStringLiteral("INSERT INTO opd (name) VALUES ('')"))); // breaks a CHECK
        VERIFY_ERROR((*outer)->commit(), ErrorCode::Refused);
        QCOMPARE(*settings.value(Key), QString());
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("z"))); // and the next action is a new one
    }

    void shouldAnswerBusyWhileAnotherWrites_data() { TestDatabase::addDrivers(); }
    void shouldAnswerBusyWhileAnotherWrites()
    {
        QFETCH(const QString, driver);
        const auto first = m_databases.fresh(driver);
        QVERIFY(first);
        const auto second = Database::open(first->location(), impatient());
        VERIFY_DONE(second);
        auto transaction = first->begin();
        VERIFY_DONE(SqlSettingRepository(*first).setValue(Key, QStringLiteral("first")));
        VERIFY_ERROR((*second)->begin(), ErrorCode::Busy);
        QCOMPARE(*SqlSettingRepository(**second).value(Key), QString()); // reading goes on
        VERIFY_DONE((*transaction)->commit());
        VERIFY_DONE((*second)->begin());
        QCOMPARE(*SqlSettingRepository(**second).value(Key), QStringLiteral("first"));
    }

    void shouldRefuseAMissingOfficeUnlessTold_data() { TestDatabase::addDrivers(); }
    void shouldRefuseAMissingOfficeUnlessTold()
    {
        QFETCH(const QString, driver);
        const DatabaseLocation location = m_databases.freshLocation(driver);
        VERIFY_ERROR(Database::open(location), ErrorCode::NotFound);
        QVERIFY(driver != u"sqlite" || !QFile::exists(location.path));
        DatabaseOptions options;
        options.create = true;
        {
            const auto created = Database::open(location, options);
            VERIFY_DONE(created);
            QCOMPARE((*created)->schemaOutcome(), SchemaOutcome::Created);
        }
        const auto opened = Database::open(location);
        VERIFY_DONE(opened);
        QCOMPARE((*opened)->schemaOutcome(), SchemaOutcome::Current);
    }

    void shouldKeepFilesToTheirOwnerAndEmptyTheLogAtTheEnd()
    {
        auto database = m_databases.fresh(QStringLiteral("sqlite"));
        const QString path = database->location().path;
        VERIFY_DONE(SqlSettingRepository(*database).setValue(Key, QStringLiteral("x")));
        const auto readable = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")})
            QVERIFY2(!(QFile::permissions(name) & readable), qPrintable(name));
        QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
        VERIFY_DONE(database->checkpoint());
        QCOMPARE(QFileInfo(path + QStringLiteral("-wal")).size(), 0);
        VERIFY_DONE(SqlSettingRepository(*database).setValue(Key, QStringLiteral("y")));
        database.reset();
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void shouldWriteOverTheLogThatACheckpointLeft()
    {
        const auto database = m_databases.fresh(QStringLiteral("sqlite"));
        SqlSettingRepository settings(*database);
        const QString path = database->location().path;
        for (const QString &value : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            VERIFY_DONE(settings.setValue(Key, value));
        const QString log = path + QStringLiteral("-wal");
        const qint64 size = QFileInfo(log).size();
        VERIFY_DONE(database->checkpoint(Database::Log::Reused));
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("d")));
        QCOMPARE(QFileInfo(log).size(), size);
        const auto other = Database::open(database->location(), impatient());
        VERIFY_DONE(other);
        QCOMPARE(*SqlSettingRepository(**other).value(Key), QStringLiteral("d"));
    }

    void shouldLeaveNoReaderBehindThatBlocksACheckpoint()
    {
        const auto database = m_databases.fresh(QStringLiteral("sqlite"));
        SqlSettingRepository settings(*database);
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("x")));
        VERIFY_DONE(settings.setValue(QStringLiteral("other"), QStringLiteral("x")));
        QCOMPARE(*settings.value(Key), QStringLiteral("x")); // stops at the first row
        const auto other = Database::open(database->location(), impatient());
        VERIFY_DONE((*other)->checkpoint());
        const auto transaction = database->begin();
        VERIFY_ERROR(database->checkpoint(), ErrorCode::Busy);
    }

    void shouldNoticeThatItsFileIsGone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("replace");
        QTest::newRow("file removed") << QString() << false;
        QTest::newRow("file replaced") << QString() << true;
        QTest::newRow("log removed") << QStringLiteral("-wal") << false;
        QTest::newRow("folder removed") << QStringLiteral("/..") << false;
    }
    void shouldNoticeThatItsFileIsGone()
    {
        QFETCH(const QString, suffix);
        QFETCH(const bool, replace);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("office.sqlite"));
        DatabaseOptions options;
        options.create = true;
        const auto database = Database::open(DatabaseLocation::sqlite(path), options);
        VERIFY_DONE(database);
        SqlSettingRepository settings(**database);
        auto pending = (*database)->begin();
        VERIFY_DONE(settings.setValue(Key, QStringLiteral("x")));
        if (suffix == u"/..")
            QVERIFY(folder.remove());
        else
            QVERIFY(QFile::remove(path + suffix));
        if (replace) {
            QFile other(path);
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        VERIFY_ERROR((*pending)->commit(), ErrorCode::Unavailable);
        VERIFY_ERROR((*database)->begin(), ErrorCode::Unavailable);
        VERIFY_ERROR(settings.setValue(Key, QStringLiteral("y")), ErrorCode::Unavailable);
    }

    void shouldSayThatAFolderOrFileIsReadOnly_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<QString>("answer");
        QTest::newRow("both writable") << 0777 << 0666 << QStringLiteral("done");
        QTest::newRow("folder") << 0555 << 0666 << QStringLiteral("read-only");
        QTest::newRow("file") << 0777 << 0444 << QStringLiteral("read-only");
        QTest::newRow("unreadable") << 0777 << 0000 << QStringLiteral("unavailable");
    }
    void shouldSayThatAFolderOrFileIsReadOnly()
    {
        QFETCH(const int, folderMode);
        QFETCH(const int, fileMode);
        QTemporaryDir folder(QStringLiteral("/tmp/lajur-readonly-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("office.sqlite"));
        DatabaseOptions options;
        options.create = true;
        VERIFY_DONE(Database::open(DatabaseLocation::sqlite(path), options));
        QVERIFY(::chmod(qPrintable(path), mode_t(fileMode)) == 0);
        QVERIFY(::chmod(qPrintable(folder.path()), mode_t(folderMode)) == 0);
        QTEST(openedByNobody(path), "answer");
        ::chmod(qPrintable(folder.path()), 0700);
    }

    void shouldSayThatTheServerIsAway()
    {
        VERIFY_ERROR(Database::open(DatabaseLocation::postgresql(m_databases.folder(), 5432, QStringLiteral("x"),
                                                                 QStringLiteral("x"))),
                     ErrorCode::Unavailable);
        const auto database = m_databases.fresh(QStringLiteral("postgresql"));
        QVERIFY(database);
        m_databases.server().stopImmediately();
        VERIFY_ERROR(SqlSettingRepository(*database).value(Key), ErrorCode::Unavailable);
        VERIFY_ERROR(database->begin(), ErrorCode::Unavailable);
        QVERIFY2(m_databases.server().start(), qPrintable(m_databases.server().error()));
        VERIFY_DONE(Database::open(database->location()));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--open") {
        const auto opened = Database::open(DatabaseLocation::sqlite(application.arguments().at(2)));
        std::fputs(opened ? "done" : qPrintable(errorCodeName(opened.error().code)), stdout);
        return 0;
    }
    tst_Database test;
    return QTest::qExec(&test, application.arguments());
}

#include "tst_database.moc"
