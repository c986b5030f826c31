// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schemamigrator.h"
#include "app/storage/sqlsettingrepository.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;

namespace {

/// What the catalogue says, in an order of its own; one object or column a line.
QString catalogueSql(Dialect dialect)
{
    return dialect == Dialect::Sqlite
        ? QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        : QStringLiteral(
            "SELECT line FROM (SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS "
            "line "
            "FROM information_schema.columns WHERE table_schema = 'public' UNION ALL "
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL "
            "SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE connamespace = 'public'::regnamespace UNION ALL "
            "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal) x ORDER BY line COLLATE \"C\"");
}

} // namespace

class tst_SchemaMigrator : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;

    /// A folder with the shipped first file and a second one.
    static void fill(const QTemporaryDir &folder, const QString &driver, const QByteArray &second)
    {
        QVERIFY(QFile::copy(QStringLiteral(":/lajur/sql/%1/0001_initial.sql").arg(driver),
                            folder.filePath(QStringLiteral("0001_initial.sql"))));
        QFile file(folder.filePath(QStringLiteral("0002_more.sql")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(second) > 0);
    }

private slots:
    /// A released schema is never edited: a change is a new numbered file. To freeze a new version, copy the text this
    /// test prints into tests/data/schema.
    void shouldMakeTheSchemaThatWasFrozen_data() { TestDatabase::addDrivers(); }
    void shouldMakeTheSchemaThatWasFrozen()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        const auto lines = database->statement(catalogueSql(database->dialect())).list<QString>([](Row &row) {
            QString line;
            row >> line;
            return line;
        });
        VERIFY_DONE(lines);
        const QString made = lines->join(u'\n') + u'\n';
        QFile frozen(QStringLiteral(LAJUR_SOURCE_DIR "/tests/data/schema/%1-0001.txt").arg(driver));
        if (!frozen.open(QIODevice::ReadOnly) || QString::fromUtf8(frozen.readAll()) != made) {
            const QString path = QDir::temp().filePath(QStringLiteral("lajur-schema-%1.txt").arg(driver));
            QFile actual(path);
            QVERIFY(actual.open(QIODevice::WriteOnly));
            actual.write(made.toUtf8());
            QFAIL(qPrintable(QStringLiteral("differs from %1; see %2").arg(frozen.fileName(), path)));
        }
    }

    void shouldUpgradeAndKeepACopy_data() { TestDatabase::addDrivers(); }
    void shouldUpgradeAndKeepACopy()
    {
        QFETCH(const QString, driver);
        auto database = m_databases.fresh(driver);
        QVERIFY(database);
        const DatabaseLocation location = database->location();
        VERIFY_DONE(SqlSettingRepository(*database).setValue(QStringLiteral("a"), QStringLiteral("b")));
        database.reset();
        QTemporaryDir scripts;
        fill(scripts, driver, "CREATE TABLE extra (x INTEGER);\n");
        DatabaseOptions options;
        options.sqlFolder = scripts.path();

        auto upgraded = Database::open(location, options);
        VERIFY_DONE(upgraded);
        QCOMPARE((*upgraded)->schemaOutcome(), SchemaOutcome::Upgraded);
        VERIFY_DONE((*upgraded)->execute(QStringLiteral("INSERT INTO extra VALUES (1)")));
        QCOMPARE(*SqlSettingRepository(**upgraded).value(QStringLiteral("a")), QStringLiteral("b"));
        upgraded->reset();

        VERIFY_ERROR(Database::open(location), ErrorCode::NewerSchema);
        if (driver == u"sqlite") {
            const auto copy = Database::open(DatabaseLocation::sqlite(SchemaMigrator::copyPath(location.path, 1)));
            VERIFY_DONE(copy);
            QCOMPARE(*SqlSettingRepository(**copy).value(QStringLiteral("a")), QStringLiteral("b"));
        }
    }

    void shouldLeaveEverythingWhenAnUpgradeFails_data() { TestDatabase::addDrivers(); }
    void shouldLeaveEverythingWhenAnUpgradeFails()
    {
        QFETCH(const QString, driver);
        auto database = m_databases.fresh(driver);
        QVERIFY(database);
        const DatabaseLocation location = database->location();
        database.reset();
        QTemporaryDir scripts;
        fill(scripts, driver, "CREATE TABLE extra (x INTEGER);\nINSERT INTO nowhere VALUES (1);\n");
        DatabaseOptions options;
        options.sqlFolder = scripts.path();
        QVERIFY(!Database::open(location, options));

        const auto old = Database::open(location);
        VERIFY_DONE(old);
        QCOMPARE((*old)->schemaOutcome(), SchemaOutcome::Current);
        QVERIFY(!(*old)->execute(QStringLiteral("SELECT * FROM extra")));
    }
};

QTEST_GUILESS_MAIN(tst_SchemaMigrator)
#include "tst_schemamigrator.moc"
