// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/field.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace lajur::forms;
using namespace Qt::StringLiterals;

class TstField : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTypedDates_data();
    void shouldReadTypedDates();
    void shouldReadTypedTimes_data();
    void shouldReadTypedTimes();
    void shouldSurviveTheJournal_data();
    void shouldSurviveTheJournal();
    void shouldRefuseValuesOfAnotherType_data();
    void shouldRefuseValuesOfAnotherType();
    void shouldKnowBlankValues_data();
    void shouldKnowBlankValues();
};

void TstField::shouldReadTypedDates_data()
{
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QVariant>("kept");
    const QVariant day = QDate(2026, 11, 23);
    QTest::newRow("a date") << day << day;
    QTest::newRow("with hyphens") << QVariant(u"23-11-2026"_s) << day;
    QTest::newRow("with strokes") << QVariant(u"23/11/2026"_s) << day;
    QTest::newRow("with dots") << QVariant(u" 23.11.2026 "_s) << day;
    QTest::newRow("as in files") << QVariant(u"2026-11-23"_s) << day;
    QTest::newRow("short day and month") << QVariant(u"3-1-2026"_s) << QVariant(QDate(2026, 1, 3));
    QTest::newRow("nothing") << QVariant() << QVariant();
    QTest::newRow("no date") << QVariant(QDate()) << QVariant();
    QTest::newRow("spaces") << QVariant(u"  "_s) << QVariant();
    QTest::newRow("half typed") << QVariant(u"23-11"_s) << QVariant(u"23-11"_s);
    QTest::newRow("year of two digits") << QVariant(u"23-11-26"_s) << QVariant(u"23-11-26"_s);
    QTest::newRow("30 February") << QVariant(u"30-2-2026"_s) << QVariant(u"30-2-2026"_s);
    QTest::newRow("month first") << QVariant(u"11-23-2026"_s) << QVariant(u"11-23-2026"_s);
}

void TstField::shouldReadTypedDates()
{
    QFETCH(QVariant, typed);
    QFETCH(QVariant, kept);
    QCOMPARE(keptValue(FieldKind::Date, typed), kept);
}

void TstField::shouldReadTypedTimes_data()
{
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QVariant>("kept");
    const QVariant time = QDateTime(QDate(2026, 11, 23), QTime(8, 5));
    QTest::newRow("a time") << time << time;
    QTest::newRow("with a dot") << QVariant(u"23-11-2026 08.05"_s) << time;
    QTest::newRow("with a colon") << QVariant(u"23/11/2026  8:05"_s) << time;
    QTest::newRow("as in files") << QVariant(u"2026-11-23T08:05"_s) << time;
    QTest::newRow("nothing") << QVariant(QDateTime()) << QVariant();
    QTest::newRow("a day only") << QVariant(u"23-11-2026"_s) << QVariant(u"23-11-2026"_s);
    QTest::newRow("25 hours") << QVariant(u"23-11-2026 25.00"_s) << QVariant(u"23-11-2026 25.00"_s);
}

void TstField::shouldReadTypedTimes()
{
    QFETCH(QVariant, typed);
    QFETCH(QVariant, kept);
    QCOMPARE(keptValue(FieldKind::DateTime, typed), kept);
}

void TstField::shouldSurviveTheJournal_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << FieldKind::Text << QVariant(u" Nur\u2019aini \U0001F600\n<b>\"\\ "_s);
    QTest::newRow("flag") << FieldKind::Flag << QVariant(true);
    QTest::newRow("date") << FieldKind::Date << QVariant(QDate(2026, 11, 23));
    QTest::newRow("half a date") << FieldKind::Date << QVariant(u"23-1 "_s);
    QTest::newRow("no date") << FieldKind::Date << QVariant();
    QTest::newRow("time") << FieldKind::DateTime << QVariant(QDateTime(QDate(2026, 11, 23), QTime(8, 5, 7, 9)));
    QTest::newRow("UTC") << FieldKind::DateTime << QVariant(QDateTime(QDate(2026, 11, 23), QTime(8, 5), Qt::UTC));
    QTest::newRow("half a time") << FieldKind::DateTime << QVariant(u"23-11-2026 8"_s);
    QTest::newRow("texts") << FieldKind::Texts << QVariant(QStringList{u"kasi"_s, u"loket"_s});
    QTest::newRow("no texts") << FieldKind::Texts << QVariant(QStringList());
    QTest::newRow("bytes") << FieldKind::Bytes << QVariant(QByteArray("\x89PNG\0\xff", 6));
}

void TstField::shouldSurviveTheJournal()
{
    QFETCH(FieldKind, kind);
    QFETCH(QVariant, value);
    const QVariant kept = keptValue(kind, value);
    QCOMPARE(kept, value);
    QCOMPARE(keptValue(kind, readJson(kind, toJsonValue(kind, kept))), kept);
}

void TstField::shouldRefuseValuesOfAnotherType_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("number for text") << FieldKind::Text << QJsonValue(2171);
    QTest::newRow("null for text") << FieldKind::Text << QJsonValue();
    QTest::newRow("text for flag") << FieldKind::Flag << QJsonValue(u"true"_s);
    QTest::newRow("number for date") << FieldKind::Date << QJsonValue(20261123);
    QTest::newRow("text for texts") << FieldKind::Texts << QJsonValue(u"kasi"_s);
    QTest::newRow("numbers for texts") << FieldKind::Texts << QJsonValue(QJsonArray{1});
    QTest::newRow("no base64") << FieldKind::Bytes << QJsonValue(u"%%%"_s);
}

void TstField::shouldRefuseValuesOfAnotherType()
{
    QFETCH(FieldKind, kind);
    QFETCH(QJsonValue, json);
    QVERIFY(!readJson(kind, json).isValid());
}

void TstField::shouldKnowBlankValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("blank");
    QTest::newRow("null") << QVariant() << true;
    QTest::newRow("spaces") << QVariant(u" \t\n"_s) << true;
    QTest::newRow("text") << QVariant(u" x"_s) << false;
    QTest::newRow("unset flag") << QVariant(false) << false;
    QTest::newRow("date") << QVariant(QDate(2026, 1, 1)) << false;
    QTest::newRow("time") << QVariant(QDateTime(QDate(2026, 1, 1), QTime(0, 0))) << false;
    QTest::newRow("no texts") << QVariant(QStringList()) << true;
    QTest::newRow("texts") << QVariant(QStringList{u"kasi"_s}) << false;
    QTest::newRow("no bytes") << QVariant(QByteArray()) << true;
    QTest::newRow("bytes") << QVariant(QByteArray("\0", 1)) << false;
}

void TstField::shouldKnowBlankValues()
{
    QFETCH(QVariant, value);
    QFETCH(bool, blank);
    QCOMPARE(isBlank(value), blank);
}

QTEST_GUILESS_MAIN(TstField)
#include "tst_field.moc"
