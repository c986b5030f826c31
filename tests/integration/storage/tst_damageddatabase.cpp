// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcasequeries.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;
using namespace lajur::tests;

namespace {

constexpr int PageSize = 4096;

/// Runs SQL on a file as another program would.
bool meddle(const QString &path, const QStringList &statements)
{
    Connection connection(QStringLiteral("QSQLITE"));
    connection.database().setDatabaseName(path);
    bool done = connection.database().open();
    QSqlQuery query(connection.database());
    for (const QString &sql : statements)
        done = done && query.exec(sql);
    return done;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_DamagedDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
                                   + QString::fromLatin1(QTest::currentDataTag()));
        DatabaseOptions options;
        options.create = true;
        const auto database = Database::open(DatabaseLocation::sqlite(m_path), options);
        VERIFY_DONE(database);
        SqlCaseRepository cases(**database);
        for (int i = 0; i < 50; ++i)
            VERIFY_DONE(cases.insert(aCase(QString::number(i))));
    }

    void shouldRefuseAFileThatIsNotOursUntouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("other application") << QStringLiteral("PRAGMA application_id = 7") << int(ErrorCode::Damaged);
        QTest::newRow("no application") << QStringLiteral("PRAGMA application_id = 0") << int(ErrorCode::Damaged);
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 9999") << int(ErrorCode::NewerSchema);
    }
    void shouldRefuseAFileThatIsNotOursUntouched()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, code);
        QVERIFY(meddle(m_path, {sql}));
        const QByteArray before = contentOf(m_path);
        DatabaseOptions options;
        options.create = true; // not even then
        VERIFY_ERROR(Database::open(DatabaseLocation::sqlite(m_path), options), ErrorCode(code));
        QCOMPARE(contentOf(m_path), before);
    }

    void shouldFindDamageWhenOpening_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("garbage") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("cut in half") << 2;
        QTest::newRow("first page zero") << 3;
    }
    void shouldFindDamageWhenOpening()
    {
        QFETCH(const int, kind);
        const QByteArray whole = contentOf(m_path);
        const QList<QByteArray> broken{QByteArray(8192, '\x5a'), QByteArray("Dear office,\n"),
                                       whole.left(whole.size() / 2), QByteArray(PageSize, '\0') + whole.mid(PageSize)};
        write(broken.at(kind));
        VERIFY_ERROR(Database::open(DatabaseLocation::sqlite(m_path)), ErrorCode::Damaged);
        QCOMPARE(contentOf(m_path), broken.at(kind));
    }

    void shouldFindAZeroedPageWhenChecking()
    {
        const QByteArray whole = contentOf(m_path);
        int found = 0;
        const int pages = int(whole.size() / PageSize);
        for (int page = pages / 2; page < pages; page += 3) {
            write(QByteArray(whole).replace(page * PageSize, PageSize, QByteArray(PageSize, '\0')));
            const auto database = Database::open(DatabaseLocation::sqlite(m_path));
            const Status status = database ? (*database)->checkIntegrity() : Status(failure(database));
            VERIFY_ERROR(status, ErrorCode::Damaged);
            ++found;
        }
        QVERIFY(found > 3);
    }

    void shouldAnswerDamagedFromAQueryThatMeetsIt()
    {
        // GIVEN every page of the cases' table zeroed
        QByteArray bytes = contentOf(m_path);
        for (qsizetype at = bytes.indexOf("Nurhaliza", PageSize); at >= 0; at = bytes.indexOf("Nurhaliza", at + 1))
            bytes.replace(at / PageSize * PageSize, PageSize, QByteArray(PageSize, '\0'));
        write(bytes);
        // WHEN
        const auto database = Database::open(DatabaseLocation::sqlite(m_path));
        VERIFY_DONE(database);
        SqlCaseQueries queries(**database);
        // THEN
        VERIFY_ERROR(queries.board(), ErrorCode::Damaged);
        VERIFY_ERROR(queries.list({}), ErrorCode::Damaged);
    }

    void shouldFindAMissingTable()
    {
        QVERIFY(meddle(m_path, {QStringLiteral("DROP TABLE letter_subject")}));
        const auto database = Database::open(DatabaseLocation::sqlite(m_path));
        VERIFY_DONE(database);
        VERIFY_ERROR((*database)->execute(QStringLiteral("SELECT * FROM letter_subject")), ErrorCode::Damaged);
    }

    void shouldRefuseAServerDatabaseOfOthersOrNewer()
    {
        TestDatabase databases;
        const DatabaseLocation location = databases.freshLocation(QStringLiteral("postgresql"));
        DatabaseOptions options;
        options.create = true;
        QVERIFY2(databases.server().execute(location.database, QStringLiteral("CREATE TABLE other (x int)")),
                 qPrintable(databases.server().error()));
        VERIFY_ERROR(Database::open(location, options), ErrorCode::Damaged);
        QVERIFY(databases.server().execute(location.database, QStringLiteral("DROP TABLE other")));
        VERIFY_DONE(Database::open(location, options));
        QVERIFY(
            databases.server().execute(location.database, QStringLiteral("UPDATE schema_version SET version = 9999")));
        VERIFY_ERROR(Database::open(location, options), ErrorCode::NewerSchema);
    }
};

QTEST_GUILESS_MAIN(tst_DamagedDatabase)
#include "tst_damageddatabase.moc"
