// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/certificateserial.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstCertificateSerial : public QObject
{
    Q_OBJECT

private slots:
    void shouldParseNumbers_data();
    void shouldParseNumbers();
    void shouldRefuseOthers_data();
    void shouldRefuseOthers();
};

// 2^160 - 1 and 2^160
static const QString highest = u"1461501637330902918203684832716283019655932542975"_s;
static const QString tooHigh = u"1461501637330902918203684832716283019655932542976"_s;

void TstCertificateSerial::shouldParseNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("hex");
    QTest::newRow("one") << u"1"_s << u"1"_s << u"0x01"_s;
    QTest::newRow("leading zeros") << u"000255"_s << u"255"_s << u"0xff"_s;
    QTest::newRow("spaces around") << u" 256\n"_s << u"256"_s << u"0x0100"_s;
    QTest::newRow("hex") << u"0xFF"_s << u"255"_s << u"0xff"_s;
    QTest::newRow("odd hex") << u"0X100"_s << u"256"_s << u"0x0100"_s;
    QTest::newRow("pairs") << u"01:00"_s << u"256"_s << u"0x0100"_s;
    QTest::newRow("pairs of decimal digits") << u"10:00"_s << u"4096"_s << u"0x1000"_s;
    QTest::newRow("64 bit") << u"18446744073709551616"_s << u"18446744073709551616"_s << u"0x010000000000000000"_s;
    QTest::newRow("highest") << highest << highest << u"0x"_s + QString(40, u'f');
    QTest::newRow("highest in hex") << u"0x"_s + QString(40, u'F') << highest << u"0x"_s + QString(40, u'f');
    QTest::newRow("sign octet") << u"00:"_s + u"FF:"_s.repeated(19) + u"FF"_s << highest << u"0x"_s + QString(40, u'f');
    QTest::newRow("known") << u"0x1234567890abcdef1234567890abcdef12345678"_s
                           << u"103929005307927756724354605802047639613112342136"_s
                           << u"0x1234567890abcdef1234567890abcdef12345678"_s;
}

void TstCertificateSerial::shouldParseNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, decimal);
    QFETCH(QString, hex);
    const CertificateSerial serial = CertificateSerial::parse(text).value();
    QCOMPARE(serial.decimal(), decimal);
    QCOMPARE(serial.hex(), hex);
    QVERIFY(CertificateSerial::parse(decimal).value() == serial);
    QVERIFY(CertificateSerial::parse(hex).value() == serial);
}

void TstCertificateSerial::shouldRefuseOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const char *text : {"", "0x", "ff", "12ab", "-1", "+1", "1.5", "1 2", "1,000", "0A:1", "0A:", "0A::1B", ":0A",
                             "0xg", "0x0A:1B", "1e5"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << u"serial.syntax"_s;
    }
    QTest::newRow("Arabic digits") << u"1\u0663"_s << u"serial.syntax"_s;
    QTest::newRow("zero") << u"0"_s << u"serial.range"_s;
    QTest::newRow("zero in hex") << u"00:00"_s << u"serial.range"_s;
    QTest::newRow("2^160") << tooHigh << u"serial.range"_s;
    QTest::newRow("2^160 in hex") << u"0x1"_s + QString(40, u'0') << u"serial.range"_s;
    QTest::newRow("a million digits") << QString(1'000'000, u'9') << u"serial.range"_s;
}

void TstCertificateSerial::shouldRefuseOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(refusal(CertificateSerial::parse(text)), QStringList{code});
}

QTEST_GUILESS_MAIN(TstCertificateSerial)
#include "tst_certificateserial.moc"
