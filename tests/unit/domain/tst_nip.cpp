// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"
#include "models/domain/nip.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstNip : public QObject
{
    Q_OBJECT

private slots:
    void shouldInspectWhatIsTyped_data();
    void shouldInspectWhatIsTyped();
    void shouldParseWhatHasNoStructuralFault_data() { shouldInspectWhatIsTyped_data(); }
    void shouldParseWhatHasNoStructuralFault();
    void shouldWarnWhereTheKindIsAnother_data();
    void shouldWarnWhereTheKindIsAnother();
    void shouldTellThePartsOfAPns();
    void shouldTellThePartsOfAPppk();
    void shouldHaveOwnSentencesForCommonMistakes();
};

void TstNip::shouldInspectWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("man") << u"198508172010011003"_s << QStringList{};
    QTest::newRow("woman") << u"199005212015032001"_s << QStringList{};
    QTest::newRow("as printed") << u"19730408 200212 1 005"_s << QStringList{};
    QTest::newRow("dots") << u"19730408.200212.1.005"_s << QStringList{};
    QTest::newRow("month 12") << u"198508172010121003"_s << QStringList{};

    const QStringList digits{u"nip.digits block"_s};
    QTest::newRow("letter l") << u"19850817201001l003"_s << digits;
    QTest::newRow("label before") << u"NIP 198508172010011003"_s << digits;
    QTest::newRow("minus") << u"-98508172010011003"_s << digits;
    const QStringList length{u"nip.length block"_s};
    QTest::newRow("empty") << QString() << length;
    QTest::newRow("17 digits") << u"19850817201001103"_s << length;
    QTest::newRow("19 digits") << u"1985081720100110031"_s << length;
    QTest::newRow("old, 9 digits") << u"131234567"_s << length;
    QTest::newRow("a NIK") << u"2171101708850003"_s << length;

    QTest::newRow("day 32") << u"198508322010011003"_s << QStringList{u"nip.date block"_s};
    QTest::newRow("29 February 1985") << u"198502292010011003"_s << QStringList{u"nip.date block"_s};
    QTest::newRow("29 February 1984") << u"198402292010011003"_s << QStringList{};
    QTest::newRow("year 1085") << u"108508172010011003"_s << QStringList{u"nip.date block"_s};
    QTest::newRow("start in month 0") << u"198508172010001003"_s << QStringList{u"nip.month block"_s};
    QTest::newRow("sex 0") << u"198508172010010003"_s << QStringList{u"nip.sex block"_s};
    QTest::newRow("sex 3") << u"198508172010013003"_s << QStringList{u"nip.sex block"_s};
    QTest::newRow("serial 000") << u"198508172010011000"_s << QStringList{u"nip.serial block"_s};
    QTest::newRow("all zero") << QString(
        18, u'0') << QStringList{u"nip.date block"_s, u"nip.month block"_s, u"nip.sex block"_s, u"nip.serial block"_s};

    QTest::newRow("starts this month") << u"199508172026071003"_s << QStringList{};
    QTest::newRow("starts next month") << u"199508172026081003"_s << QStringList{u"nip.future-start warn"_s};
    QTest::newRow("starts next year") << u"199508172027011003"_s << QStringList{u"nip.future-start warn"_s};
    QTest::newRow("18 at the start") << u"199201012010011003"_s << QStringList{};
    QTest::newRow("one day under 18") << u"199201022010011003"_s << QStringList{u"nip.young warn"_s};
    QTest::newRow("born after the start") << u"201508172010011003"_s << QStringList{u"nip.young warn"_s};
}

void TstNip::shouldInspectWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    QCOMPARE(readable(Nip::inspect(text, QDate(2026, 7, 20), Employment::Pns)), findings);
}

void TstNip::shouldParseWhatHasNoStructuralFault()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    QStringList faults;
    for (const QString &finding : findings) {
        if (finding.endsWith(u" block"))
            faults.append(finding.chopped(6));
    }
    QCOMPARE(refusal(Nip::parse(text)), faults.isEmpty() ? QStringList{u"accepted"_s} : faults);
}

void TstNip::shouldWarnWhereTheKindIsAnother_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("employment");
    QTest::addColumn<QStringList>("findings");
    const QString pns = u"199005212015032001"_s;
    const QString pppk = u"199005212023212004"_s;
    const QStringList differs{u"nip.kind-differs warn"_s};
    QTest::newRow("PNS as PNS") << pns << int(Employment::Pns) << QStringList{};
    QTest::newRow("PNS as PPPK") << pns << int(Employment::Pppk) << differs;
    QTest::newRow("PNS as PPPK paruh waktu") << pns << int(Employment::PppkParuhWaktu) << differs;
    QTest::newRow("PNS as other") << pns << int(Employment::Other) << QStringList{};
    QTest::newRow("PPPK as PNS") << pppk << int(Employment::Pns) << differs;
    QTest::newRow("PPPK as PPPK") << pppk << int(Employment::Pppk) << QStringList{};
    QTest::newRow("PPPK as PPPK paruh waktu") << pppk << int(Employment::PppkParuhWaktu) << QStringList{};
    QTest::newRow("PPPK starting this year") << u"199005212026212004"_s << int(Employment::Pppk) << QStringList{};
    QTest::newRow("PPPK starting next year")
        << u"199005212027212004"_s << int(Employment::Pppk) << QStringList{u"nip.future-start warn"_s};
    QTest::newRow("PPPK of 18 by the end of the year")
        << u"200512312023212004"_s << int(Employment::Pppk) << QStringList{};
    QTest::newRow("PPPK too young") << u"200601012023212004"_s << int(Employment::Pppk)
                                    << QStringList{u"nip.young warn"_s};
}

void TstNip::shouldWarnWhereTheKindIsAnother()
{
    QFETCH(QString, text);
    QFETCH(int, employment);
    QFETCH(QStringList, findings);
    QCOMPARE(readable(Nip::inspect(text, QDate(2026, 7, 20), Employment{employment})), findings);
}

void TstNip::shouldTellThePartsOfAPns()
{
    const Nip nip = Nip::parse(u"197304082002121005").value();
    QCOMPARE(nip.digits(), u"197304082002121005"_s);
    QCOMPARE(nip.display(), u"19730408 200212 1 005"_s);
    QCOMPARE(nip.birthDate(), QDate(1973, 4, 8));
    QCOMPARE(nip.sex(), Sex::Male);
    QCOMPARE(nip.kind(), Nip::Kind::Pns);
    QCOMPARE(nip.startYear(), 2002);
    QCOMPARE(nip.startMonth(), 12);
    QVERIFY(nip == Nip::parse(nip.display()).value());
}

void TstNip::shouldTellThePartsOfAPppk()
{
    const Nip nip = Nip::parse(u"199312282025212001").value();
    QCOMPARE(nip.display(), u"19931228 2025 21 2 001"_s);
    QCOMPARE(nip.birthDate(), QDate(1993, 12, 28));
    QCOMPARE(nip.sex(), Sex::Female);
    QCOMPARE(nip.kind(), Nip::Kind::Pppk);
    QCOMPARE(nip.startYear(), 2025);
    QCOMPARE(nip.startMonth(), 0);
    QVERIFY(nip == Nip::parse(nip.display()).value());
}

void TstNip::shouldHaveOwnSentencesForCommonMistakes()
{
    const QString old = Nip::parse(u"131234567").error().text;
    const QString nik = Nip::parse(u"2171101708850003").error().text;
    const QString shortOne = Nip::parse(u"19850817201001100").error().text;
    QVERIFY(old.contains(u"old NIP of 9 digits"_s));
    QVERIFY(nik.contains(u"NIK"_s));
    QCOMPARE(shortOne, u"NIP has 17 digits; a NIP or NI PPPK has exactly 18. Check it against the SK."_s);
}

QTEST_GUILESS_MAIN(TstNip)
#include "tst_nip.moc"
