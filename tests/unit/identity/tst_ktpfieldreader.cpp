// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/ktpfieldreader.h"
#include "tests/unit/identity/cardwords.h"

#include <QTest>

using namespace lajur::identity;

class TestKtpFieldReader : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEveryFieldOfACard();
    void shouldFindValuesWhereLabelsWereMisread();
    void shouldReadWhatMachinesMistake_data();
    void shouldReadWhatMachinesMistake();
    void shouldNotInventADate_data();
    void shouldNotInventADate();
    void shouldReadNothingFromNothing();
    void shouldLookForTheNikBetweenHeadingAndName();
    void shouldNotTrustWordsReadBadly();
};

void TestKtpFieldReader::shouldReadEveryFieldOfACard()
{
    const KtpFieldReader reader(wordsOf(cardLines()), CardSize);
    const KtpReading reading = reader.reading();

    QCOMPARE(reading.labels, 13);
    QCOMPARE(reading.name.value, QStringLiteral("SITI CONTOH LESTARI"));
    QVERIFY(reading.name.accepted);
    QCOMPARE(reading.birthPlace.value, QStringLiteral("TANJUNG PINANG"));
    QCOMPARE(reading.birthDay(), QDate(1990, 7, 12));
    QCOMPARE(reading.sex.value, QStringLiteral("PEREMPUAN"));
    QCOMPARE(reading.bloodType.value, QStringLiteral("AB"));
    QCOMPARE(reading.province.value, QStringLiteral("KEPULAUAN RIAU"));
    QCOMPARE(reading.city.value, QStringLiteral("KOTA CONTOH"));
    QCOMPARE(reading.neighbourhood.value, QStringLiteral("001/002"));
    QCOMPARE(reading.maritalStatus.value, QStringLiteral("BELUM KAWIN"));
    QCOMPARE(reading.validUntil.value, QStringLiteral("SEUMUR HIDUP"));
    QVERIFY(reader.fit() >= 1);
}

void TestKtpFieldReader::shouldFindValuesWhereLabelsWereMisread()
{
    QStringList lines = cardLines();
    lines[3] = QStringLiteral("Hawe|: SITI CONTOH LESTARI");
    lines[5] = QStringLiteral("-|: PEREMPUAN");
    const KtpReading reading = KtpFieldReader(wordsOf(lines), CardSize).reading();

    QCOMPARE(reading.labels, 11);
    QCOMPARE(reading.name.value, QStringLiteral("SITI CONTOH LESTARI"));
    QCOMPARE(reading.sex.value, QStringLiteral("PEREMPUAN"));
}

void TestKtpFieldReader::shouldReadWhatMachinesMistake_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("digit in a name") << 3 << "Nama|: S1TI C0NTOH"
                                     << "name"
                                     << "SITI CONTOH";
    QTest::newRow("colon as dash") << 3 << "Nama|- SITI CONTOH"
                                   << "name"
                                   << "SITI CONTOH";
    QTest::newRow("colon at the word") << 3 << "Nama|:SITI CONTOH"
                                       << "name"
                                       << "SITI CONTOH";
    QTest::newRow("apostrophe") << 3 << "Nama|: NUR'AINI"
                                << "name"
                                << "NUR'AINI";
    QTest::newRow("misread sex") << 5 << "Jenis kelamin|: LAKFLAKI"
                                 << "sex"
                                 << "LAKI-LAKI";
    QTest::newRow("no sex") << 5 << "Jenis kelamin|: XQZ"
                            << "sex"
                            << "";
    QTest::newRow("dots in the date") << 4 << "Tempat/Tgl Lahir|: BATAM, 01.02.1980"
                                      << "birthDate"
                                      << "01-02-1980";
    QTest::newRow("letter in the date") << 4 << "Tempat/Tgl Lahir|: BATAM, O1-02-198O"
                                        << "birthDate"
                                        << "01-02-1980";
}

void TestKtpFieldReader::shouldReadWhatMachinesMistake()
{
    QFETCH(int, line);
    QFETCH(QString, read);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QStringList lines = cardLines();
    lines[line] = read;

    const KtpReading reading = KtpFieldReader(wordsOf(lines), CardSize).reading();

    for (const KtpFieldName &name : ktpFieldNames()) {
        if (field == QLatin1String(name.name))
            QCOMPARE((reading.*name.field).value, value);
    }
}

void TestKtpFieldReader::shouldNotInventADate_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no such day") << "Tempat/Tgl Lahir|: BATAM, 31-02-1985";
    QTest::newRow("no such month") << "Tempat/Tgl Lahir|: BATAM, 01-13-1985";
    QTest::newRow("digits missing") << "Tempat/Tgl Lahir|: BATAM, 01-1985";
    QTest::newRow("no date") << "Tempat/Tgl Lahir|: BATAM";
}

void TestKtpFieldReader::shouldNotInventADate()
{
    QFETCH(QString, line);
    QStringList lines = cardLines();
    lines[4] = line;

    const KtpField date = KtpFieldReader(wordsOf(lines), CardSize).reading().birthDate;

    QVERIFY(date.value.isEmpty());
    QVERIFY(!date.accepted);
    QVERIFY(!date.reason.isEmpty());
}

void TestKtpFieldReader::shouldReadNothingFromNothing()
{
    for (const OcrWords &words : {OcrWords(), OcrWords{{QStringLiteral("x"), QRectF(), 1}}}) {
        const KtpFieldReader reader(words, CardSize);
        QCOMPARE(reader.reading().labels, 0);
        QVERIFY(reader.reading().name.value.isEmpty());
        QVERIFY(!reader.reading().name.accepted);
        QVERIFY(reader.fit() < 1);
    }
}

void TestKtpFieldReader::shouldLookForTheNikBetweenHeadingAndName()
{
    const QRect region = KtpFieldReader(wordsOf(cardLines()), CardSize).nikRegion();
    QVERIFY(region.contains(QPoint(500, 240)));
    QVERIFY(!region.contains(QPoint(500, 145)));
    QVERIFY(!region.contains(QPoint(500, 330)));
    // Of large digits the last stands above the photo.
    QVERIFY(region.contains(QPoint(1290, 240)));
}

void TestKtpFieldReader::shouldNotTrustWordsReadBadly()
{
    OcrWords words = wordsOf(cardLines());
    for (OcrWord &word : words)
        word.confidence = 0.4;
    const KtpReading reading = KtpFieldReader(words, CardSize).reading();
    QCOMPARE(reading.name.value, QStringLiteral("SITI CONTOH LESTARI"));
    QVERIFY(!reading.name.accepted);
}

QTEST_APPLESS_MAIN(TestKtpFieldReader)
#include "tst_ktpfieldreader.moc"
