// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schemascripts.h"
#include "tests/integration/storage/samples.h"

#include <QTest>

using namespace lajur::storage;

class tst_SchemaScripts : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepTriggersTextsAndCommentsWhole()
    {
        const auto statements = SchemaScripts::split(
            QStringLiteral("-- one; two\nCREATE TABLE a (b); CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\n  "
                           "SELECT ';';\nEND;\nINSERT INTO a VALUES ('x;y'); -- end; of line\nSELECT 2;\n"));
        VERIFY_DONE(statements);
        QCOMPARE(statements->size(), 4);
        QVERIFY(statements->at(1).endsWith(u"END;"));
        QCOMPARE(statements->at(2), QStringLiteral("INSERT INTO a VALUES ('x;y');"));
    }

    void shouldRefuseAStatementWithoutItsEnd()
    {
        VERIFY_ERROR(SchemaScripts::split(QStringLiteral("SELECT 1; SELECT 'x;")), lajur::domain::ErrorCode::Damaged);
    }

    void shouldCarryTheSameVersionsForBothDialects()
    {
        QVERIFY(SchemaScripts(Dialect::Sqlite).newest() >= 1);
        QCOMPARE(SchemaScripts(Dialect::Sqlite).newest(), SchemaScripts(Dialect::PostgreSql).newest());
        VERIFY_DONE(SchemaScripts(Dialect::Sqlite).statements(1));
        QVERIFY(!SchemaScripts(Dialect::Sqlite).statements(9999));
    }
};

QTEST_GUILESS_MAIN(tst_SchemaScripts)
#include "tst_schemascripts.moc"
