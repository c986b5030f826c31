// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/csv.h"

#include <QTest>

using lajur::services::csvLine;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteCellsThatASpreadsheetShowsAsTheyAre_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("Sri") << QByteArray("Sri");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("letters beyond ASCII") << QStringLiteral("Él") << QByteArray("\xc3\x89l");
        QTest::newRow("comma") << QStringLiteral("Sri, S.Kom") << QByteArray("\"Sri, S.Kom\"");
        QTest::newRow("quote") << QStringLiteral("\"Si\"") << QByteArray("\"\"\"Si\"\"\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("+") << QStringLiteral("+62812") << QByteArray("'+62812");
        QTest::newRow("-") << QStringLiteral("-") << QByteArray("'-");
        QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("formula with comma") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"");
        QTest::newRow("NIK") << QStringLiteral("9971010101850001") << QByteArray("'9971010101850001");
        QTest::newRow("leading zero") << QStringLiteral("007") << QByteArray("'007");
        QTest::newRow("zero") << QStringLiteral("0") << QByteArray("0");
        QTest::newRow("count") << QStringLiteral("1234567") << QByteArray("1234567");
        QTest::newRow("date") << QStringLiteral("2026-11-23") << QByteArray("2026-11-23");
    }

    void shouldWriteCellsThatASpreadsheetShowsAsTheyAre()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, written);
        QCOMPARE(csvLine({cell, QStringLiteral("x")}), written + ",x\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
