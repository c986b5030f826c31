// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schemamigrator.h"
#include "app/storage/sqlregisterqueries.h"
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

    /// Version of the schema that is shipped.
    static int shipped() { return SchemaScripts(Dialect::Sqlite).newest(); }

    /// A folder with the shipped files and one more.
    static void fill(const QTemporaryDir &folder, const QString &driver, const QByteArray &more)
    {
        const QDir files(QStringLiteral(":/lajur/sql/%1").arg(driver));
        for (const QString &name : files.entryList(QDir::Files))
            QVERIFY(QFile::copy(files.filePath(name), folder.filePath(name)));
        QFile file(folder.filePath(QStringLiteral("%1_more.sql").arg(shipped() + 1, 4, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(more) > 0);
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
        QFile frozen(QStringLiteral(LAJUR_SOURCE_DIR "/tests/data/schema/%1-%2.txt")
                         .arg(driver)
                         .arg(shipped(), 4, 10, QLatin1Char('0')));
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
            const auto copy
                = Database::open(DatabaseLocation::sqlite(SchemaMigrator::copyPath(location.path, shipped())));
            VERIFY_DONE(copy);
            QCOMPARE(*SqlSettingRepository(**copy).value(QStringLiteral("a")), QStringLiteral("b"));
        }
    }

    /// Records of an office of the first version, as its program left them, are found in today's registers.
    void shouldBringRecordsOfTheFirstVersionAlong_data() { TestDatabase::addDrivers(); }
    void shouldBringRecordsOfTheFirstVersionAlong()
    {
        QFETCH(const QString, driver);
        // GIVEN
        QTemporaryDir scripts;
        QVERIFY(QFile::copy(QStringLiteral(":/lajur/sql/%1/0001_initial.sql").arg(driver),
                            scripts.filePath(QStringLiteral("0001_initial.sql"))));
        DatabaseOptions options;
        options.create = true;
        options.sqlFolder = scripts.path();
        const DatabaseLocation location = m_databases.freshLocation(driver);
        auto old = Database::open(location, options);
        VERIFY_DONE(old);
        const QString blob = driver == u"sqlite" ? QStringLiteral("x'00'") : QStringLiteral("'\\x00'::bytea");
        const QString key = driver == u"sqlite" ? QStringLiteral("rowid") : QStringLiteral("case_id");
        for (const QString &sql :
             {QStringLiteral("INSERT INTO case_file (id, number, kind, stage, lane, stage_since, round, returned_from, "
                             "event_count, open, opened_at, agenda_number, missing, name, name_key, nip, email, opd, "
                             "workflow_version, workflow_hash, key_wrap, sealed_form) VALUES (7, 'P-7', 'baru', 'x', "
                             "'x', 'x', 1, '', 0, 1, 'x', 'a-9', 0, 'Siti', 'SITI', '1', 'e', 'Dinas', 1, %1, %1, %1)")
                  .arg(blob),
              QStringLiteral("INSERT INTO case_search (%1, text) VALUES (7, 'SITI 1 E DINAS')").arg(key),
              QStringLiteral("INSERT INTO letter (id, number_text, state, signatory_name, template_name, printed, "
                             "issued_at, sealed_content) VALUES (3, 'r/001', 'signed', '', '', 1, 'x', %1)")
                  .arg(blob),
              QStringLiteral("INSERT INTO letter_subject (letter_id, case_id) VALUES (3, 7)"),
              QStringLiteral("INSERT INTO certificate (id, name, nip, email, opd, serial, issuer, status, mac) "
                             "VALUES (5, 'Siti', '1', 'e', 'Dinas', '7788', 'i', 'aktif', %1)")
                  .arg(blob)})
            VERIFY_DONE((*old)->execute(sql));
        old->reset();
        // WHEN
        const auto now = Database::open(location);
        VERIFY_DONE(now);
        // THEN
        SqlRegisterQueries registers(**now);
        const auto count = [&](Register kind, const char *text) {
            RegisterFilter filter;
            filter.kind = kind;
            filter.text = QString::fromLatin1(text);
            return registers.count(filter).value_or(-1);
        };
        QCOMPARE(count(Register::Applicants, "siti P-7 a-9"), 1);
        QCOMPARE(count(Register::Applicants, "siti P-8"), 0);
        QCOMPARE(count(Register::Letters, "dinas R/001"), 1);
        QCOMPARE(count(Register::Certificates, "siti 7788"), 1);
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
