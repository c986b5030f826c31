// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/phone.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstPhone : public QObject
{
    Q_OBJECT

private slots:
    void shouldParseNumbers_data();
    void shouldParseNumbers();
    void shouldRefuseOthers_data();
    void shouldRefuseOthers();
};

void TstPhone::shouldParseNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("display");
    const auto row = [](const QString &text, const QString &digits, const QString &display) {
        QTest::newRow(qPrintable(text)) << text << digits << display;
    };
    row(u"081234567890"_s, u"6281234567890"_s, u"0812-3456-7890"_s);
    row(u"+62 812-3456-7890"_s, u"6281234567890"_s, u"0812-3456-7890"_s);
    row(u"6281234567890"_s, u"6281234567890"_s, u"0812-3456-7890"_s);
    row(u"+62 (0)812 3456 7890"_s, u"6281234567890"_s, u"0812-3456-7890"_s);
    row(u"0812.3456.7890"_s, u"6281234567890"_s, u"0812-3456-7890"_s);
    row(u"(0778) 123456"_s, u"62778123456"_s, u"0778-1234-56"_s);
    row(u"+65 9123 4567"_s, u"6591234567"_s, u"+6591234567"_s);
    row(u"077812345"_s, u"6277812345"_s, u"0778-1234-5"_s);
    row(u"081234567890123"_s, u"6281234567890123"_s, u"0812-3456-7890123"_s);
}

void TstPhone::shouldParseNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(QString, display);
    const Phone phone = Phone::parse(text).value();
    QCOMPARE(phone.digits(), digits);
    QCOMPARE(phone.display(), display);
    QVERIFY(Phone::parse(phone.display()).value() == phone);
}

void TstPhone::shouldRefuseOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"phone.length"_s;
    QTest::newRow("8 digits") << u"08123456"_s << u"phone.length"_s;
    QTest::newRow("9 digits with country code") << u"621234567"_s << u"phone.length"_s;
    QTest::newRow("16 digits") << u"0812345678901234"_s << u"phone.length"_s;
    QTest::newRow("letters") << u"0812 abc 4567"_s << u"phone.characters"_s;
    QTest::newRow("two numbers") << u"08123456789/08123456780"_s << u"phone.characters"_s;
    QTest::newRow("plus inside") << u"0812+3456789"_s << u"phone.characters"_s;
    QTest::newRow("two pluses") << u"++6281234567"_s << u"phone.characters"_s;
    QTest::newRow("Arabic digits") << u"081234567\u0663\u0663"_s << u"phone.characters"_s;
    QTest::newRow("first 0 lost") << u"81234567890"_s << u"phone.prefix"_s;
    QTest::newRow("plus and 0") << u"+081234567890"_s << u"phone.prefix"_s;
}

void TstPhone::shouldRefuseOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(refusal(Phone::parse(text)), QStringList{code});
}

QTEST_GUILESS_MAIN(TstPhone)
#include "tst_phone.moc"
