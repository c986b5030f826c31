// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/identitycomparison.h"

#include <QTest>

using namespace lajur::identity;

namespace {

const QDate Today(2026, 1, 5);

KtpReading card()
{
    KtpReading reading;
    reading.nik.value = QStringLiteral("9971015207900001");
    reading.name.value = QStringLiteral("SITI MUHAMMAD LESTARI");
    reading.birthPlace.value = QStringLiteral("BATAM");
    reading.birthDate.value = QStringLiteral("12-07-1990");
    reading.sex.value = QStringLiteral("PEREMPUAN");
    return reading;
}

TypedIdentity typed()
{
    return {QStringLiteral("9971015207900001"),
            {},
            QStringLiteral("Siti Muhammad Lestari"),
            QStringLiteral("Batam"),
            QStringLiteral("12-07-1990"),
            QStringLiteral("P")};
}

FieldComparison compared(const TypedIdentity &form, const QString &field, const KtpReading &reading = card())
{
    for (const FieldComparison &one : IdentityComparison::compare(form, reading, Today)) {
        if (one.field == field)
            return one;
    }
    return {};
}

} // namespace

class TestIdentityComparison : public QObject
{
    Q_OBJECT

private slots:
    void shouldCallEqualWhatIsEqual();
    void shouldExplainNames_data();
    void shouldExplainNames();
    void shouldMarkEachPlantedDifference_data();
    void shouldMarkEachPlantedDifference();
    void shouldTakeBirthAndSexFromTheNip();
    void shouldNotPassWhatWasNotRead();
};

void TestIdentityComparison::shouldCallEqualWhatIsEqual()
{
    const QList<FieldComparison> fields = IdentityComparison::compare(typed(), card(), Today);
    QCOMPARE(fields.size(), 5);
    for (const FieldComparison &field : fields) {
        QCOMPARE(field.likeness, Likeness::Equal);
        QVERIFY(!field.text.isEmpty());
        QVERIFY(field.difference.inFirst.isEmpty() && field.difference.inSecond.isEmpty());
    }
}

void TestIdentityComparison::shouldExplainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("likeness");
    QTest::newRow("same") << "SITI MUHAMMAD LESTARI"
                          << "equal";
    QTest::newRow("small letters") << "siti muhammad lestari"
                                   << "equal";
    QTest::newRow("gelar") << "Dra. Siti Muhammad Lestari, M.Si."
                           << "equal-without-titles";
    QTest::newRow("abbreviation") << "Siti Muh. Lestari"
                                  << "equal-written-out";
    QTest::newRow("one letter") << "Siti Muhammad Lestary"
                                << "differs";
    QTest::newRow("a word less") << "Siti Lestari"
                                 << "differs";
    QTest::newRow("nothing typed") << ""
                                   << "missing";
}

void TestIdentityComparison::shouldExplainNames()
{
    QFETCH(QString, name);
    QFETCH(QString, likeness);
    TypedIdentity form = typed();
    form.name = name;
    QCOMPARE(likenessName(compared(form, QStringLiteral("name")).likeness), likeness);
}

void TestIdentityComparison::shouldMarkEachPlantedDifference_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("nik") << "nik"
                         << "9971015207900007";
    QTest::newRow("name") << "name"
                          << "SITI MUHAMMAD LASTARI";
    QTest::newRow("date") << "birthDate"
                          << "12-07-1991";
    QTest::newRow("sex") << "sex"
                         << "L";
    QTest::newRow("place") << "birthPlace"
                           << "BINTAN";
}

void TestIdentityComparison::shouldMarkEachPlantedDifference()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TypedIdentity form = typed();
    if (field == u"nik")
        form.nik = value;
    else if (field == u"name")
        form.name = value;
    else if (field == u"birthDate")
        form.birthDate = value;
    else if (field == u"sex")
        form.sex = value;
    else
        form.birthPlace = value;

    const FieldComparison result = compared(form, field);

    QCOMPARE(result.likeness, Likeness::Differs);
    QVERIFY(!result.difference.inFirst.isEmpty());
    QVERIFY(!result.difference.inSecond.isEmpty());
}

void TestIdentityComparison::shouldTakeBirthAndSexFromTheNip()
{
    TypedIdentity form = typed();
    form.birthDate.clear();
    form.sex.clear();
    form.nip = QStringLiteral("199007132015032001");
    QCOMPARE(compared(form, QStringLiteral("birthDate")).likeness, Likeness::Differs);
    QCOMPARE(compared(form, QStringLiteral("sex")).likeness, Likeness::Equal);
    form.nip = QStringLiteral("199007122015031001");
    QCOMPARE(compared(form, QStringLiteral("birthDate")).likeness, Likeness::Equal);
    QCOMPARE(compared(form, QStringLiteral("sex")).likeness, Likeness::Differs);
}

void TestIdentityComparison::shouldNotPassWhatWasNotRead()
{
    for (const FieldComparison &field : IdentityComparison::compare(typed(), KtpReading(), Today)) {
        QCOMPARE(field.likeness, Likeness::Unsure);
        QVERIFY(!field.text.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestIdentityComparison)
#include "tst_identitycomparison.moc"
