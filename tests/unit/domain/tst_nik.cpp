// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/nik.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstNik : public QObject
{
    Q_OBJECT

private slots:
    void shouldInspectWhatIsTyped_data();
    void shouldInspectWhatIsTyped();
    void shouldParseWhatHasNoStructuralFault_data() { shouldInspectWhatIsTyped_data(); }
    void shouldParseWhatHasNoStructuralFault();
    void shouldTellItsParts();
    void shouldGuessTheCentury_data();
    void shouldGuessTheCentury();
    void shouldSpeakToTheClerk();
    void shouldBlockSpecimenOutsideDemoOfficeOnly();
    void shouldKeepTheNumberOutOfErrorDetails();
    void shouldKnowExactlyTheProvincesInUse();
};

void TstNik::shouldInspectWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("man") << u"2171101708850003"_s << QStringList{};
    QTest::newRow("woman") << u"2171036105900001"_s << QStringList{};
    QTest::newRow("spaces") << u" 217110 170885 0003\n"_s << QStringList{};
    QTest::newRow("dots") << u"217110.170885.0003"_s << QStringList{};
    QTest::newRow("no-break space") << u"217110\u00a01708850003"_s << QStringList{};
    QTest::newRow("last day of a month") << u"2171103110900001"_s << QStringList{};
    QTest::newRow("woman on day 71") << u"2171107112900001"_s << QStringList{};
    QTest::newRow("29 February 1984") << u"2171102902840001"_s << QStringList{};
    QTest::newRow("woman on 29 February 1984") << u"2171106902840001"_s << QStringList{};
    QTest::newRow("29 February 2000") << u"2171102902000001"_s << QStringList{};
    QTest::newRow("serial 9999") << u"2171101708859999"_s << QStringList{};

    const QStringList digits{u"nik.digits block"_s};
    QTest::newRow("letter O") << u"21711O1708850003"_s << digits;
    QTest::newRow("hyphen") << u"217110-1708850003"_s << digits;
    QTest::newRow("Arabic digit") << u"217110170885000\u0663"_s << digits;
    QTest::newRow("full-width digit") << u"217110170885000\uff13"_s << digits;
    QTest::newRow("zero width space") << u"2171101708850003\u200b"_s << digits;
    QTest::newRow("emoji") << u"217110170885000\U0001F600"_s << digits;
    QTest::newRow("half a surrogate pair") << u"217110170885000"_s + QChar(0xD83D) << digits;
    QTest::newRow("markup") << u"<b>2171101708850003"_s << digits;

    const QStringList length{u"nik.length block"_s};
    QTest::newRow("empty") << QString() << length;
    QTest::newRow("only spaces") << u"  "_s << length;
    QTest::newRow("15 digits") << u"217110170885000"_s << length;
    QTest::newRow("17 digits") << u"21711017088500031"_s << length;
    QTest::newRow("a NIP") << u"198508172010011003"_s << length;
    QTest::newRow("a million digits") << QString(1'000'000, u'1') << length;

    QTest::newRow("province 00") << u"0071101708850003"_s << QStringList{u"nik.province block"_s};
    QTest::newRow("province 54, history") << u"5401011708850003"_s << QStringList{u"nik.province block"_s};
    QTest::newRow("province 97") << u"9701011708850003"_s << QStringList{u"nik.province block"_s};

    const QStringList date{u"nik.date block"_s};
    QTest::newRow("day 0") << u"2171100008850003"_s << date;
    QTest::newRow("day 32") << u"2171103202850001"_s << date;
    QTest::newRow("day 40") << u"2171104002850001"_s << date;
    QTest::newRow("day 72") << u"2171107212850001"_s << date;
    QTest::newRow("woman on 31 April") << u"2171107104900001"_s << date;
    QTest::newRow("29 February 1985 or 2085") << u"2171106902850001"_s << date;
    QTest::newRow("30 February") << u"2171103002840001"_s << date;
    QTest::newRow("month 0") << u"2171101700850003"_s << date;
    QTest::newRow("month 13") << u"2171101713850003"_s << date;

    QTest::newRow("serial 0000") << u"2171101708850000"_s << QStringList{u"nik.serial block"_s};
    QTest::newRow("all zero") << QString(16, u'0')
                              << QStringList{u"nik.province block"_s, u"nik.date block"_s, u"nik.serial block"_s};

    QTest::newRow("specimen") << u"9971010101850001"_s << QStringList{u"nik.specimen block"_s};
    QTest::newRow("specimen with serial 0000") << u"9971010101850000"_s << QStringList{u"nik.serial block"_s};

    QTest::newRow("16 years old") << u"2171100201100001"_s << QStringList{u"nik.age warn"_s};
    QTest::newRow("17 today") << u"2171102007090001"_s << QStringList{};
    QTest::newRow("17 tomorrow") << u"2171102107090001"_s << QStringList{u"nik.age warn"_s};
    QTest::newRow("70, 71 tomorrow") << u"2171102107550001"_s << QStringList{};
    QTest::newRow("71 today") << u"2171102007550001"_s << QStringList{u"nik.age warn"_s};
    QTest::newRow("not yet born in this century") << u"2171101512260001"_s << QStringList{u"nik.age warn"_s};
}

void TstNik::shouldInspectWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    QCOMPARE(readable(Nik::inspect(text, QDate(2026, 7, 20), false)), findings);
}

void TstNik::shouldParseWhatHasNoStructuralFault()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    QStringList faults;
    for (const QString &finding : findings) {
        if (finding.endsWith(u" block") && !finding.startsWith(u"nik.specimen"))
            faults.append(finding.chopped(6));
    }
    const Result<Nik> nik = Nik::parse(text);
    QCOMPARE(refusal(nik), faults.isEmpty() ? QStringList{u"accepted"_s} : faults);
    if (nik)
        QCOMPARE(nik->digits().size(), 16);
}

void TstNik::shouldTellItsParts()
{
    const Nik man = Nik::parse(u"217110 170885 0003").value();
    const Nik woman = Nik::parse(u"2171036105900001").value();

    QCOMPARE(man.digits(), u"2171101708850003"_s);
    QCOMPARE(man.regionCode(), u"217110"_s);
    QCOMPARE(man.masked(), u"217110••••••0003"_s);
    QCOMPARE(man.birthDate(QDate(2026, 7, 20)), QDate(1985, 8, 17));
    QCOMPARE(man.sex(), Sex::Male);
    QVERIFY(!man.isSpecimen());
    QCOMPARE(woman.birthDate(QDate(2026, 7, 20)), QDate(1990, 5, 21));
    QCOMPARE(woman.sex(), Sex::Female);
    QVERIFY(man != woman);
    QVERIFY(man == Nik::parse(u"2171101708850003").value());
    QVERIFY(Nik::parse(u"9971010101850001").value().isSpecimen());
}

void TstNik::shouldGuessTheCentury_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("birth");
    const QDate today(2026, 7, 20);
    QTest::newRow("working age then") << u"2171101708850003"_s << today << QDate(1985, 8, 17);
    QTest::newRow("working age now") << u"2171101708050003"_s << today << QDate(2005, 8, 17);
    QTest::newRow("16 rather than 116") << u"2171100201100001"_s << today << QDate(2010, 1, 2);
    QTest::newRow("76 rather than unborn") << u"2171100201500001"_s << today << QDate(1950, 1, 2);
    QTest::newRow("99 rather than unborn") << u"2171101512260001"_s << today << QDate(1926, 12, 15);
    QTest::newRow("only a leap year") << u"2171102902000001"_s << today << QDate(2000, 2, 29);
    QTest::newRow("decades later") << u"2171101708050003"_s << QDate(2080, 1, 1) << QDate(2005, 8, 17);
}

void TstNik::shouldGuessTheCentury()
{
    QFETCH(QString, text);
    QFETCH(QDate, today);
    QFETCH(QDate, birth);
    QCOMPARE(Nik::parse(text).value().birthDate(today), birth);
}

void TstNik::shouldSpeakToTheClerk()
{
    QCOMPARE(Nik::parse(u"217110170885000").error().text,
             u"NIK has 15 digits; a NIK has exactly 16. Check it against the KTP."_s);
    QCOMPARE(Nik::parse(u"21711O1708850003").error().text,
             u"NIK contains “O”; a NIK has digits only. Check it against the KTP."_s);
    QVERIFY(Nik::parse(u"2171101708850003\u200b").error().text.contains(u"“U+200B”"_s));
}

void TstNik::shouldBlockSpecimenOutsideDemoOfficeOnly()
{
    const QDate today(2026, 7, 20);
    QCOMPARE(readable(Nik::inspect(u"9971010101850001", today, true)), QStringList{u"nik.specimen note"_s});
    QCOMPARE(readable(Nik::inspect(u"2171101708850003", today, true)), QStringList{});
    QVERIFY(hasBlocking(Nik::inspect(u"9971010101850000", today, true)));
}

void TstNik::shouldKeepTheNumberOutOfErrorDetails()
{
    const Error error = Nik::parse(u"0071103202850000").error();
    QCOMPARE(error.detail, u"nik.province, nik.date, nik.serial"_s);
    QCOMPARE(error.reasons.size(), 3);
    QCOMPARE(error.text, error.reasons.constFirst().text);
}

void TstNik::shouldKnowExactlyTheProvincesInUse()
{
    QStringList known;
    for (int province = 0; province < 100; ++province) {
        const QString code = u"%1"_s.arg(province, 2, 10, QLatin1Char('0'));
        if (Nik::parse(QString(code + u"71101708850003"_s)))
            known.append(code);
    }
    QCOMPARE(known.join(u' '),
             u"11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 "
             "75 76 81 82 91 92 93 94 95 96 99"_s);
}

QTEST_GUILESS_MAIN(TstNik)
#include "tst_nik.moc"
