// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/jsonreading.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace lajur::services;

class TestJsonReading : public QObject
{
    Q_OBJECT

private:
    static QJsonObject json(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

private slots:
    void shouldReadWhatIsThereAndLeaveTheRestEmpty()
    {
        const QJsonObject object = json(QStringLiteral(
            R"({"a": "x", "b": true, "c": "2026-11-23", "d": "2026-11-23T08:00:00+07:00", "e": {"f": 1}})"));
        JsonReading reading(object, QStringLiteral("test"));
        QCOMPARE(reading.text(QStringLiteral("a")), QStringLiteral("x"));
        QVERIFY(reading.boolean(QStringLiteral("b")));
        QCOMPARE(reading.date(QStringLiteral("c")), QDate(2026, 11, 23));
        QCOMPARE(reading.time(QStringLiteral("d")).toUTC().time(), QTime(1, 0));
        QCOMPARE(reading.object(QStringLiteral("e")).size(), 1);
        QVERIFY(reading.text(QStringLiteral("g")).isEmpty());
        QVERIFY(!reading.date(QStringLiteral("h")).isValid());
        QVERIFY(reading.finish());
    }

    void shouldNameTheEntryThatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("number for a text") << QStringLiteral(R"({"text": 1})") << QStringLiteral("text");
        QTest::newRow("text for a flag") << QStringLiteral(R"({"flag": "true"})") << QStringLiteral("flag");
        QTest::newRow("null for a text") << QStringLiteral(R"({"text": null})") << QStringLiteral("text");
        QTest::newRow("no such day") << QStringLiteral(R"({"date": "2026-02-30"})") << QStringLiteral("date");
        QTest::newRow("day as an office writes it")
            << QStringLiteral(R"({"date": "23-11-2026"})") << QStringLiteral("date");
        QTest::newRow("no time") << QStringLiteral(R"({"time": "pagi"})") << QStringLiteral("time");
        QTest::newRow("list for an object") << QStringLiteral(R"({"object": []})") << QStringLiteral("object");
        QTest::newRow("nobody asked") << QStringLiteral(R"({"txet": "x"})") << QStringLiteral("txet");
    }

    void shouldNameTheEntryThatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, named);
        const QJsonObject object = json(text);
        JsonReading reading(object, QStringLiteral("berkas"));
        reading.text(QStringLiteral("text"));
        reading.boolean(QStringLiteral("flag"));
        reading.date(QStringLiteral("date"));
        reading.time(QStringLiteral("time"));
        reading.object(QStringLiteral("object"));
        const auto finished = reading.finish();
        QVERIFY(!finished);
        QVERIFY(finished.error().text.contains(named));
        QVERIFY(finished.error().text.contains(u"berkas"));
    }
};

QTEST_GUILESS_MAIN(TestJsonReading)
#include "tst_jsonreading.moc"
