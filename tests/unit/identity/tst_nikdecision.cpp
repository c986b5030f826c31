// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/nikdecision.h"

#include <QTest>

using namespace lajur::identity;

namespace {

/// Digits that fit well, each by the same margin.
NikShapes shapesOf(const QString &digits, double margin = 0.6)
{
    NikShapes shapes;
    for (const QChar character : digits) {
        DigitDistances digit;
        digit.distance.fill(0.5);
        digit.distance[std::size_t(character.digitValue())] = 0.5 * (1 - margin);
        shapes.digits.append(digit);
    }
    return shapes;
}

KtpReading readingOf(const QString &birthDate, const QString &sex)
{
    KtpReading reading;
    reading.birthDate.value = birthDate;
    reading.sex.value = sex;
    return reading;
}

const QString Nik = QStringLiteral("9971015207900001");

} // namespace

class TestNikDecision : public QObject
{
    Q_OBJECT

private slots:
    void shouldAcceptWhatIsClearAndBorneOut();
    void shouldNotAccept_data();
    void shouldNotAccept();
    void shouldMendADoubtfulDigitThatNoNikCanHave();
    void shouldNotMendAClearDigit();
    void shouldNotAcceptShapesThatAreNoDigits();
    void shouldSayWhenNothingWasRead();
};

void TestNikDecision::shouldAcceptWhatIsClearAndBorneOut()
{
    const KtpField field
        = decideNik(shapesOf(Nik), readingOf(QStringLiteral("12-07-1990"), QStringLiteral("PEREMPUAN")));
    QCOMPARE(field.value, Nik);
    QVERIFY(field.accepted);
    QVERIFY(!field.reason.isEmpty());
}

void TestNikDecision::shouldNotAccept_data()
{
    QTest::addColumn<QString>("nik");
    QTest::addColumn<QString>("birthDate");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<double>("margin");
    QTest::newRow("other day") << Nik << "13-07-1990"
                               << "PEREMPUAN" << 0.6;
    QTest::newRow("other month") << Nik << "12-08-1990"
                                 << "PEREMPUAN" << 0.6;
    QTest::newRow("other year") << Nik << "12-07-1991"
                                << "PEREMPUAN" << 0.6;
    QTest::newRow("other sex") << Nik << "12-07-1990"
                               << "LAKI-LAKI" << 0.6;
    QTest::newRow("no birth date") << Nik << ""
                                   << "PEREMPUAN" << 0.6;
    QTest::newRow("unclear digits") << Nik << "12-07-1990"
                                    << "PEREMPUAN" << 0.05;
    QTest::newRow("no province") << "0071015207900001"
                                 << "12-07-1990"
                                 << "PEREMPUAN" << 0.6;
    QTest::newRow("serial 0000") << "9971015207900000"
                                 << "12-07-1990"
                                 << "PEREMPUAN" << 0.6;
}

void TestNikDecision::shouldNotAccept()
{
    QFETCH(QString, nik);
    QFETCH(QString, birthDate);
    QFETCH(QString, sex);
    QFETCH(double, margin);

    const KtpField field = decideNik(shapesOf(nik, margin), readingOf(birthDate, sex));

    QCOMPARE(field.value, nik); // shown all the same
    QVERIFY(!field.accepted);
    QVERIFY(!field.reason.isEmpty());
}

void TestNikDecision::shouldMendADoubtfulDigitThatNoNikCanHave()
{
    // Month 87 is none; that the 8 is a 0 is nearly as likely.
    NikShapes shapes = shapesOf(QStringLiteral("9971015287900001"));
    shapes.digits[8].distance[0] = shapes.digits[8].distance[8] + 0.01;

    const KtpField field = decideNik(shapes, readingOf(QStringLiteral("12-07-1990"), QStringLiteral("PEREMPUAN")));

    QCOMPARE(field.value, Nik);
    QVERIFY(!field.accepted);
}

void TestNikDecision::shouldNotMendAClearDigit()
{
    const QString impossible = QStringLiteral("9971015287900001");
    const KtpField field
        = decideNik(shapesOf(impossible), readingOf(QStringLiteral("12-07-1990"), QStringLiteral("PEREMPUAN")));
    QCOMPARE(field.value, impossible);
    QVERIFY(!field.accepted);
}

void TestNikDecision::shouldNotAcceptShapesThatAreNoDigits()
{
    NikShapes shapes = shapesOf(Nik);
    shapes.digits[15].distance.fill(2);
    shapes.digits[15].distance[1] = 0.9;
    const KtpField field = decideNik(shapes, readingOf(QStringLiteral("12-07-1990"), QStringLiteral("PEREMPUAN")));
    QVERIFY(!field.accepted);
}

void TestNikDecision::shouldSayWhenNothingWasRead()
{
    const KtpField field = decideNik({}, readingOf(QStringLiteral("12-07-1990"), QStringLiteral("PEREMPUAN")));
    QVERIFY(field.value.isEmpty());
    QVERIFY(!field.accepted);
    QVERIFY(!field.reason.isEmpty());
}

QTEST_APPLESS_MAIN(TestNikDecision)
#include "tst_nikdecision.moc"
