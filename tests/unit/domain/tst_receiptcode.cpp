// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/receiptcode.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstReceiptCode : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteAndReadCaseNumber_data();
    void shouldWriteAndReadCaseNumber();
    void shouldRefuseOtherTexts_data();
    void shouldRefuseOtherTexts();
};

void TstReceiptCode::shouldWriteAndReadCaseNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << u"P-2026-00012"_s << u"LAJUR:1:P-2026-00012"_s;
    QTest::newRow("colon inside") << u"A:12:B"_s << u"LAJUR:1:A:12:B"_s;
    QTest::newRow("slashes and spaces") << u"800/12 /KOM"_s << u"LAJUR:1:800/12 /KOM"_s;
    QTest::newRow("not in ASCII") << u"№ 7"_s << u"LAJUR:1:№ 7"_s;
}

void TstReceiptCode::shouldWriteAndReadCaseNumber()
{
    QFETCH(QString, number);
    const ReceiptCode code(*CaseNumber::parse(number));
    QTEST(code.text(), "text");
    const Result<ReceiptCode> read = ReceiptCode::parse(code.text());
    QVERIFY(read.has_value());
    QCOMPARE(*read, code);
    QCOMPARE(read->caseNumber().display(), number);
}

void TstReceiptCode::shouldRefuseOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("empty") << QString() << u"receipt.foreign"_s;
    QTest::newRow("link") << u"https://example.org/LAJUR:1:7"_s << u"receipt.foreign"_s;
    QTest::newRow("small letters") << u"lajur:1:7"_s << u"receipt.foreign"_s;
    QTest::newRow("later version") << u"LAJUR:2:7"_s << u"receipt.version"_s;
    QTest::newRow("version 10") << u"LAJUR:10:7"_s << u"receipt.version"_s;
    QTest::newRow("nothing behind the mark") << u"LAJUR:"_s << u"receipt.version"_s;
    QTest::newRow("no number") << u"LAJUR:1:"_s << u"number.empty"_s;
    QTest::newRow("number too long") << u"LAJUR:1:"_s + QString(101, u'1') << u"number.long"_s;
    QTest::newRow("line break inside") << u"LAJUR:1:7\n8"_s << u"number.invisible"_s;
    QTest::newRow("half a character") << u"LAJUR:1:7"_s + QChar(0xd800) << u"number.invisible"_s;
}

void TstReceiptCode::shouldRefuseOtherTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(refusal(ReceiptCode::parse(text)), QStringList{outcome});
}

QTEST_APPLESS_MAIN(TstReceiptCode)
#include "tst_receiptcode.moc"
