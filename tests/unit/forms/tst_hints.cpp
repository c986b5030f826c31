// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/hints.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;

namespace {

using Mark = FieldState::Mark;

Finding found(const QString &code, Severity severity)
{
    return {code, severity, {}, code};
}

} // namespace

class TstHints : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhatANumberMeans_data();
    void shouldSayWhatANumberMeans();
    void shouldOfferTheNameWithoutGelar_data();
    void shouldOfferTheNameWithoutGelar();
    void shouldOfferSmallLettersAndTheLostZero_data();
    void shouldOfferSmallLettersAndTheLostZero();
    void shouldCountDigits_data();
    void shouldCountDigits();
    void shouldLetTheWorstFindingSpeak();
    void shouldKeepTheOfferOfAFaultyValue();
    void shouldWaitForWhatIsStillToCome_data();
    void shouldWaitForWhatIsStillToCome();
};

void TstHints::shouldSayWhatANumberMeans_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *kind, const QString &typed, const QString &said) {
        QTest::newRow(name) << QString::fromLatin1(kind) << typed << said;
    };
    row("man's NIK", "nik", u"2171101708850003"_s, u"check: 17 August 1985 · male"_s);
    row("woman's NIK", "nik", u"2171036105900001"_s, u"check: 21 May 1990 · female"_s);
    row("spaced NIK", "nik", u" 217110 170885 0003"_s,
        u"check: 17 August 1985 · male [Write 2171101708850003 → 2171101708850003]"_s);
    row("specimen", "nik", u"9971011708850001"_s, u"check: 17 August 1985 · male · specimen, nobody's NIK"_s);
    row("day 32", "nik", u"2171103202850001"_s, u"none"_s);
    row("29 February 1985", "nik", u"2171106902850001"_s, u"none"_s);
    row("31 April", "nik", u"2171107104900001"_s, u"none"_s);
    row("serial 0000", "nik", u"2171101708850000"_s, u"none"_s);
    row("half a NIK", "nik", u"21711017"_s, u"none"_s);
    row("NIP", "nip", u"198508172010011003"_s, u"check: PNS · 17 August 1985 · CPNS January 2010"_s);
    row("NIP as printed", "nip", u"19850817 201001 1 003"_s, u"check: PNS · 17 August 1985 · CPNS January 2010"_s);
    row("NIP with dots", "nip", u"19850817.201001.1.003"_s,
        u"check: PNS · 17 August 1985 · CPNS January 2010 "
        "[Write 19850817 201001 1 003 → 19850817 201001 1 003]"_s);
    row("NI PPPK", "nip", u"199005212023212004"_s, u"check: PPPK · 21 May 1990 · since 2023"_s);
    row("half a NIP", "nip", u"19850817"_s, u"none"_s);
    row("golongan", "rank", u"III/c"_s, u"check: Penata (III/c)"_s);
    row("loose golongan", "rank", u"iiic"_s, u"check: Penata (III/c) [Write III/c → III/c]"_s);
    row("full rank", "rank", u"Penata (III/c)"_s, u"check: Penata (III/c)"_s);
    row("golongan of a PPPK", "rank", u"IX"_s, u"check: Golongan IX"_s);
    row("no golongan", "rank", u"Kasi"_s, u"none"_s);
}

void TstHints::shouldSayWhatANumberMeans()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const FieldState state = kind == u"nik" ? nikMeaning(typed, QDate(2026, 7, 20))
        : kind == u"nip"                    ? nipMeaning(typed)
                                            : rankMeaning(typed);
    QCOMPARE(readable(state), said);
}

void TstHints::shouldOfferTheNameWithoutGelar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto hint = [](const QString &gelar, const QString &bare) {
        return u"warning: Remove the gelar “%1”: BSrE wants the name alone. [Remove → %2]"_s.arg(gelar, bare);
    };
    QTest::newRow("none") << u"Budi Santoso"_s << u"none"_s;
    QTest::newRow("behind") << u"Budi Santoso, S.Kom."_s << hint(u"S.Kom."_s, u"Budi Santoso"_s);
    QTest::newRow("two behind") << u"Budi Santoso, S.T., M.T."_s << hint(u"S.T., M.T."_s, u"Budi Santoso"_s);
    QTest::newRow("before") << u"dr. Budi Santoso"_s << hint(u"dr."_s, u"Budi Santoso"_s);
    QTest::newRow("both") << u"Dr.  Budi Santoso, M.Si"_s << hint(u"Dr. M.Si"_s, u"Budi Santoso"_s);
    QTest::newRow("nothing but gelar") << u"S.Kom."_s << u"none"_s;
    QTest::newRow("surplus spaces are no gelar") << u" Budi  Santoso "_s << u"none"_s;
    QTest::newRow("a comma alone") << u"Budi Santoso,"_s << u"none"_s;
}

void TstHints::shouldOfferTheNameWithoutGelar()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QCOMPARE(readable(nameMeaning(typed)), said);
}

void TstHints::shouldOfferSmallLettersAndTheLostZero_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::newRow("good e-mail") << u"budi@batam.go.id"_s << u"none"_s << u"none"_s;
    QTest::newRow("capitals") << u"Budi@Batam.go.id "_s << u"plain [budi@batam.go.id]"_s << u"none"_s;
    QTest::newRow("no e-mail") << u"Budi"_s << u"none"_s << u"none"_s;
    QTest::newRow("good phone") << u"0812 3456 7890"_s << u"none"_s << u"none"_s;
    QTest::newRow("lost zero") << u"81234567890"_s << u"none"_s << u"error [081234567890]"_s;
    QTest::newRow("too short to repair") << u"8123"_s << u"none"_s << u"none"_s;
    QTest::newRow("empty") << QString() << u"none"_s << u"none"_s;
}

void TstHints::shouldOfferSmallLettersAndTheLostZero()
{
    QFETCH(QString, typed);
    QFETCH(QString, email);
    QFETCH(QString, phone);
    QCOMPARE(brief(emailMeaning(typed)), email);
    QCOMPARE(brief(phoneMeaning(typed)), phone);
}

void TstHints::shouldCountDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"none"_s;
    QTest::newRow("letters") << u"abc"_s << u"none"_s;
    QTest::newRow("some") << u"2171 10"_s << u"plain: 6 of 16 digits"_s;
    QTest::newRow("all") << u"2171101708850003"_s << u"none"_s;
    QTest::newRow("more") << u"21711017088500034"_s << u"none"_s;
}

void TstHints::shouldCountDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QCOMPARE(readable(digitProgress(typed, 16)), said);
}

void TstHints::shouldLetTheWorstFindingSpeak()
{
    const FieldState meaning{Mark::Check, u"meaning"_s, {}, {}};
    const Finding note = found(u"note"_s, Severity::Note);
    const Finding warn = found(u"warn"_s, Severity::Warn);
    const Finding block = found(u"block"_s, Severity::Block);
    QCOMPARE(readable(stateOf({}, {})), u"none"_s);
    QCOMPARE(readable(stateOf({}, meaning)), u"check: meaning"_s);
    QCOMPARE(readable(stateOf({note}, {})), u"plain: note"_s);
    QCOMPARE(readable(stateOf({note}, meaning)), u"check: meaning"_s);
    QCOMPARE(readable(stateOf({note, warn}, meaning)), u"warning: warn"_s);
    QCOMPARE(readable(stateOf({warn, block, found(u"later"_s, Severity::Block)}, meaning)), u"error: block"_s);
}

void TstHints::shouldKeepTheOfferOfAFaultyValue()
{
    const FieldState meaning{Mark::Warning, u"gelar"_s, u"Remove"_s, u"Budi"_s};
    QCOMPARE(readable(stateOf({found(u"name.long"_s, Severity::Block)}, meaning)),
             u"error: name.long [Remove → Budi]"_s);
}

void TstHints::shouldWaitForWhatIsStillToCome_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("waits");
    QTest::newRow("short NIK") << u"nik.length"_s << u"21711017"_s << true;
    QTest::newRow("spaces do not make it longer") << u"nik.length"_s << u"2 1 7 1 1 0 1 7 0 8"_s << true;
    QTest::newRow("letter in a short NIK") << u"nik.digits"_s << u"2171x"_s << true;
    QTest::newRow("whole NIK") << u"nik.date"_s << u"2171103202850001"_s << false;
    QTest::newRow("long NIK") << u"nik.length"_s << u"21711017088500031"_s << false;
    QTest::newRow("NIP of 16 digits") << u"nip.length"_s << u"2171101708850003"_s << true;
    QTest::newRow("long NIP") << u"nip.length"_s << u"1985081720100110031"_s << false;
    QTest::newRow("half an e-mail") << u"email.syntax"_s << u"budi@"_s << true;
    QTest::newRow("other domain") << u"email.domain"_s << u"budi@batam.go"_s << true;
    QTest::newRow("long e-mail") << u"email.syntax"_s << QString(255, u'x') << false;
    QTest::newRow("short phone") << u"phone.length"_s << u"0812"_s << true;
    QTest::newRow("long phone") << u"phone.length"_s << QString(17, u'8') << false;
    QTest::newRow("short OPD") << u"opd.length"_s << u"D"_s << true;
    QTest::newRow("long OPD") << u"opd.length"_s << QString(121, u'x') << false;
    QTest::newRow("long text") << u"text.long"_s << QString(201, u'x') << false;
    QTest::newRow("NIK in another field") << u"text.nik"_s << u"2171101708850003"_s << false;
    QTest::newRow("digit in a name") << u"name.digit"_s << u"Bud1"_s << true;
}

void TstHints::shouldWaitForWhatIsStillToCome()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(bool, waits);
    const Finding fault = found(code, Severity::Block);
    QCOMPARE(typingMayMend(fault, typed), waits);
    const FieldState offer{Mark::Warning, u"offer"_s, u"fix"_s, u"fixed"_s};
    QCOMPARE(readable(stateWhileTyping({fault}, offer, typed)), waits ? u"none"_s : u"error: "_s + code);
}

QTEST_GUILESS_MAIN(TstHints)
#include "tst_hints.moc"
