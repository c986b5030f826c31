// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/numberpattern.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstNumberPattern : public QObject
{
    Q_OBJECT

private slots:
    void shouldFormat_data();
    void shouldFormat();
    void shouldRefusePatterns_data();
    void shouldRefusePatterns();
    void shouldNameTheUnknownField();
    void shouldSayWhatItUses();
};

void TstNumberPattern::shouldFormat_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("number");
    QTest::newRow("usual") << u"{klas}/{urut:3}/{opd}/{bulan_romawi}/{tahun}"_s << 7 << u"800/007/KOMINFO/VII/2026"_s;
    QTest::newRow("number only") << u"{urut}"_s << 12 << u"12"_s;
    QTest::newRow("wider than asked") << u"{urut:3}"_s << 12345 << u"12345"_s;
    QTest::newRow("widest") << u"{urut:9}"_s << 1 << u"000000001"_s;
    QTest::newRow("month as digits") << u"{bulan}-{urut}"_s << 1 << u"07-1"_s;
    QTest::newRow("literals around") << u"  No. {urut} (x) "_s << 1 << u"No. 1 (x)"_s;
    QTest::newRow("field twice") << u"{tahun}/{urut}/{tahun}"_s << 1 << u"2026/1/2026"_s;
    QTest::newRow("markup is literal") << u"<b>&%1{urut}"_s << 1 << u"<b>&%11"_s;
}

void TstNumberPattern::shouldFormat()
{
    QFETCH(QString, pattern);
    QFETCH(int, value);
    QFETCH(QString, number);
    const NumberPattern parsed = NumberPattern::parse(pattern).value();
    QCOMPARE(parsed.format(value, QDate(2026, 7, 20), u"800"_s, u"KOMINFO"_s), number);
    QCOMPARE(parsed.text(), pattern.trimmed());
}

void TstNumberPattern::shouldRefusePatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"pattern.urut"_s;
    QTest::newRow("no field") << u"800"_s << u"pattern.urut"_s;
    QTest::newRow("no {urut}") << u"{klas}/{tahun}"_s << u"pattern.urut"_s;
    QTest::newRow("unknown field") << u"{urut}/{hari}"_s << u"pattern.field"_s;
    QTest::newRow("capitals") << u"{URUT}"_s << u"pattern.field"_s;
    QTest::newRow("space in a field") << u"{ urut}"_s << u"pattern.field"_s;
    QTest::newRow("empty field") << u"{urut}{}"_s << u"pattern.field"_s;
    QTest::newRow("width 0") << u"{urut:0}"_s << u"pattern.width"_s;
    QTest::newRow("width 10") << u"{urut:10}"_s << u"pattern.width"_s;
    QTest::newRow("no width") << u"{urut:}"_s << u"pattern.width"_s;
    QTest::newRow("negative width") << u"{urut:-3}"_s << u"pattern.width"_s;
    QTest::newRow("width of a letter") << u"{urut:a}"_s << u"pattern.width"_s;
    QTest::newRow("width of another field") << u"{urut}{tahun:2}"_s << u"pattern.width"_s;
    QTest::newRow("open brace") << u"{urut}/{tahun"_s << u"pattern.brace"_s;
    QTest::newRow("closing brace") << u"{urut}/tahun}"_s << u"pattern.brace"_s;
    QTest::newRow("nested") << u"{ur{urut}}"_s << u"pattern.brace"_s;
    QTest::newRow("line break") << u"{urut}\n{tahun}"_s << u"pattern.length"_s;
    QTest::newRow("101 characters") << u"{urut}"_s + QString(95, u'x') << u"pattern.length"_s;
}

void TstNumberPattern::shouldRefusePatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, code);
    QCOMPARE(refusal(NumberPattern::parse(pattern)), QStringList{code});
}

void TstNumberPattern::shouldNameTheUnknownField()
{
    const QString text = NumberPattern::parse(u"{urut}/{hari}").error().text;
    QVERIFY(text.contains(u"{hari}"_s));
    QVERIFY(text.contains(u"bulan_romawi"_s));
}

void TstNumberPattern::shouldSayWhatItUses()
{
    const NumberPattern pattern = NumberPattern::parse(u"klas {urut:3}/{opd}").value();
    QVERIFY(pattern.uses(u"urut"_s));
    QVERIFY(pattern.uses(u"opd"_s));
    QVERIFY(!pattern.uses(u"klas"_s));
    // A value that looks like a field stays what it is.
    QCOMPARE(pattern.format(1, QDate(2026, 1, 1), {}, u"{tahun}"_s), u"klas 001/{tahun}"_s);
}

QTEST_GUILESS_MAIN(TstNumberPattern)
#include "tst_numberpattern.moc"
