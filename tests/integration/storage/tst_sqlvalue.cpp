// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlvalue.h"

#include <QTest>

using namespace lajur::storage;

namespace {

QString textOf(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QStringLiteral("NULL");
}

} // namespace

class TestSqlValue : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteTimesAsQtDoesAndReadThemBack_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QDateTime &time, const QString &text) { QTest::newRow(name) << time << text; };
        row("UTC", QDateTime(QDate(2026, 2, 1), QTime(3, 4, 5, 678), Qt::UTC),
            QStringLiteral("2026-02-01T03:04:05.678Z"));
        row("offset", QDateTime(QDate(2026, 1, 1), QTime(6, 59, 59), Qt::OffsetFromUTC, 7 * 3600),
            QStringLiteral("2025-12-31T23:59:59.000Z"));
        row("leap day", QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59, 999), Qt::UTC),
            QStringLiteral("2028-02-29T23:59:59.999Z"));
        row("small year", QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC), QStringLiteral("0001-01-01T00:00:00.000Z"));
    }
    void shouldWriteTimesAsQtDoesAndReadThemBack()
    {
        QFETCH(QDateTime, time);
        QFETCH(QString, text);
        QCOMPARE(textOf(toSql(time)), text);
        QCOMPARE(text, time.toUTC().toString(Qt::ISODateWithMs));
        QCOMPARE(timeFromSql(text.toLatin1()), time.toUTC());
        QCOMPARE(timeFromSql(text.toLatin1()).timeSpec(), Qt::UTC);
        const QDate date = time.toUTC().date();
        QCOMPARE(textOf(toSql(date)), date.toString(Qt::ISODate));
        QCOMPARE(dateFromSql(text.left(10).toLatin1()), date);
    }

    void shouldTakeNothingElseForATime_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2026-02-01", "2026-02-01T03:04:05Z", "2026-02-01T03:04:05.678+",
                                 "2026-02-30T03:04:05.678Z", "2026-02-01T24:04:05.678Z", "2026-02-01 03:04:05.678Z",
                                 "2026-02-0xT03:04:05.678Z", "2026-02-01T03:04:05.-78Z"})
            QTest::newRow(text) << QByteArray(text);
    }
    void shouldTakeNothingElseForATime()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!timeFromSql(text).isValid());
    }

    void shouldTakeNothingElseForADate()
    {
        for (const char *text : {"", "2026-2-01", "2026-02-30", "2026/02/01", "20260201", "2026-02-01T", "2026-0x-01"})
            QVERIFY2(!dateFromSql(text).isValid(), text);
    }

    void shouldTellEmptyFromNull()
    {
        QVERIFY(std::holds_alternative<QString>(toSql(QString())));
        QVERIFY(std::holds_alternative<QByteArray>(toSql(QByteArray())));
        QVERIFY(std::holds_alternative<std::monostate>(toSql(QDate())));
        QVERIFY(std::holds_alternative<std::monostate>(toSql(QDateTime())));
        QVERIFY(std::holds_alternative<std::monostate>(toSql(lajur::domain::CaseId())));
    }
};

QTEST_GUILESS_MAIN(TestSqlValue)
#include "tst_sqlvalue.moc"
