// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/caseformmodel.h"
#include "tests/unit/forms/readableform.h"

#include <QSignalSpy>
#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;

namespace {

FormContext context()
{
    return {QDate(2026, 7, 20), false, {u"batam.go.id"_s}};
}

CaseForm completeForm()
{
    CaseForm form;
    form.name = u"Budi Santoso"_s;
    form.nip = u"198508172010011003"_s;
    form.nik = u"2171101708850003"_s;
    form.email = u"budi@batam.go.id"_s;
    form.phone = u"081234567890"_s;
    form.rank = u"III/c"_s;
    form.position = u"Pranata Komputer"_s;
    form.unit = u"Bidang Persandian"_s;
    form.opd = u"Dinas Komunikasi dan Informatika"_s;
    form.city = u"Batam"_s;
    form.province = u"Kepulauan Riau"_s;
    form.system = u"SRIKANDI"_s;
    form.purpose = u"Tanda tangan elektronik"_s;
    form.consent = true;
    form.emailProof = u"Email uji dijawab"_s;
    return form;
}

} // namespace

class TstCaseFormModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveEveryFieldOfTheForm();
    void shouldGiveBackTheFormAndTheLetter();
    void shouldJudgeFinishedFields_data();
    void shouldJudgeFinishedFields();
    void shouldBePatientWhileSomebodyTypes_data();
    void shouldBePatientWhileSomebodyTypes();
    void shouldJudgeANikOnceItIsLeft();
    void shouldJudgeTheNipAnewWhenTheNikChanges();
    void shouldCompareNikAndNip_data();
    void shouldCompareNikAndNip();
    void shouldTellWhenTheLightChanges();
    void shouldNameWhatTheLetterLacksInReadingOrder();
    void shouldAskForTheReasonOnlyPastIntake();
    void shouldDoubtTheProofOfAnotherMailbox();
    void shouldFollowTheRulesOfTheOffice();
    void shouldKeepTypedTextBesideAnUnknownEmployment();
};

void TstCaseFormModel::shouldHaveEveryFieldOfTheForm()
{
    const CaseFormModel form(context());
    for (const QString &name : CaseForm().toJson().keys())
        QVERIFY2(form.hasField(name), qPrintable(name));
    QStringList titles;
    for (const QString &name : form.fieldNames()) {
        QVERIFY2(form.title(name) != name, qPrintable(name));
        titles.append(form.title(name));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(form.fieldNames().mid(0, 3), (QStringList{u"nik"_s, u"nip"_s, u"name"_s}));
    QCOMPARE(form.fieldNames().constLast(), u"reason"_s);
}

void TstCaseFormModel::shouldGiveBackTheFormAndTheLetter()
{
    CaseFormModel form(context());
    IncomingLetter letter;
    letter.number = u"440/112/DINKES/XI/2026"_s;
    letter.date = QDate(2026, 7, 1);
    letter.sender = u"Dinas Kesehatan"_s;
    letter.subject = u"Permohonan"_s;
    letter.receivedOn = QDate(2026, 7, 2);
    form.reset(completeForm(), letter);
    QVERIFY(!form.isDirty());
    QVERIFY(form.form() == completeForm());
    QCOMPARE(form.incomingLetter().number, letter.number);
    QCOMPARE(form.incomingLetter().date, letter.date);
    QCOMPARE(form.incomingLetter().sender, letter.sender);
    QCOMPARE(form.incomingLetter().subject, letter.subject);
    QCOMPARE(form.incomingLetter().receivedOn, letter.receivedOn);
    form.setValue(u"letterDate"_s, u"1-7"_s);
    form.setValue(u"city"_s, u" Bintan "_s);
    QVERIFY(!form.incomingLetter().date.isValid());
    QCOMPARE(form.form().city, u"Bintan"_s);
}

void TstCaseFormModel::shouldJudgeFinishedFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &field, const QString &typed, const QString &said) {
        QTest::newRow(name) << field << typed << said;
    };
    row("NIK", u"nik"_s, u"2171101708850003"_s, u"check"_s);
    row("half a NIK", u"nik"_s, u"21711017"_s, u"error"_s);
    row("NIK with day 32", u"nik"_s, u"2171103202850001"_s, u"error"_s);
    row("NIK with 29 February 1985", u"nik"_s, u"2171106902850001"_s, u"error"_s);
    row("NIK with 31 April", u"nik"_s, u"2171107104900001"_s, u"error"_s);
    row("NIK with serial 0000", u"nik"_s, u"2171101708850000"_s, u"error"_s);
    row("specimen", u"nik"_s, u"9971011708850001"_s, u"error"_s);
    row("NIP", u"nip"_s, u"198508172010011003"_s, u"check"_s);
    row("NIP as printed", u"nip"_s, u"19850817 201001 1 003"_s, u"check"_s);
    row("NIP with odd spaces", u"nip"_s, u"1985 0817 2010 0110 03"_s, u"check [19850817 201001 1 003]"_s);
    row("another person's NIP", u"nip"_s, u"199005212015032001"_s, u"warning"_s);
    row("NI PPPK of a PNS", u"nip"_s, u"199005212023212004"_s, u"warning"_s);
    row("NIK as NIP", u"nip"_s, u"2171101708850003"_s, u"error"_s);
    row("name", u"name"_s, u"Budi Santoso"_s, u"none"_s);
    row("name with gelar", u"name"_s, u"Budi Santoso, S.Kom."_s, u"warning [Budi Santoso]"_s);
    row("name of digits", u"name"_s, u"Bud1 Santoso"_s, u"warning"_s);
    row("long name with gelar", u"name"_s, QString(61, u'a') + u", S.Kom."_s, u"error [%1]"_s.arg(QString(61, u'a')));
    row("NIK in the name", u"name"_s, u"Budi 2171101708850003"_s, u"error"_s);
    row("e-mail", u"email"_s, u"budi@batam.go.id"_s, u"check"_s);
    row("e-mail in capitals", u"email"_s, u"Budi@batam.go.id"_s, u"plain [budi@batam.go.id]"_s);
    row("private e-mail", u"email"_s, u"budi@gmail.com"_s, u"error"_s);
    row("mailbox of an office", u"email"_s, u"diskominfo@batam.go.id"_s, u"warning"_s);
    row("no e-mail", u"email"_s, u"budi"_s, u"error"_s);
    row("phone", u"phone"_s, u"0812-3456-7890"_s, u"none"_s);
    row("phone without its 0", u"phone"_s, u"81234567890"_s, u"error [081234567890]"_s);
    row("golongan", u"rank"_s, u"III/c"_s, u"check"_s);
    row("loose golongan", u"rank"_s, u"iiic"_s, u"check [III/c]"_s);
    row("golongan of a PPPK", u"rank"_s, u"IX"_s, u"warning"_s);
    row("long purpose", u"purpose"_s, QString(201, u'x'), u"error"_s);
    row("letter number", u"letterNumber"_s, u"440/112"_s, u"none"_s);
    row("long letter number", u"letterNumber"_s, QString(200, u'1'), u"error"_s);
    row("letter's day", u"letterDate"_s, u"1-7-2026"_s, u"none"_s);
    row("half a day", u"letterDate"_s, u"1-7"_s, u"error"_s);
    row("day to come", u"letterReceivedOn"_s, u"21-7-2026"_s, u"warning"_s);
    row("received before written", u"letterReceivedOn"_s, u"31-5-2026"_s, u"warning"_s);
    row("sender of one letter", u"letterSender"_s, u"D"_s, u"error"_s);
}

void TstCaseFormModel::shouldJudgeFinishedFields()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    CaseFormModel form(context());
    IncomingLetter letter;
    letter.date = QDate(2026, 6, 1);
    form.reset(completeForm(), letter);
    form.setEditing(field);
    form.setValue(u"emailProof"_s, u"Email uji dijawab lagi"_s);
    form.setValue(field, typed);
    form.setEditing({});
    QCOMPARE(brief(form.state(field)), said);
    QCOMPARE(form.state(field).hint.isEmpty(), said == u"none");
}

void TstCaseFormModel::shouldBePatientWhileSomebodyTypes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("half a NIK") << u"nik"_s << u"21711017"_s << u"plain: 8 of 16 digits"_s;
    QTest::newRow("whole NIK") << u"nik"_s << u"2171101708850003"_s << u"check: 17 August 1985 · male"_s;
    QTest::newRow("half a NIP") << u"nip"_s << u"1985"_s << u"plain: 4 of 18 digits"_s;
    QTest::newRow("half an e-mail") << u"email"_s << u"budi@bat"_s << u"none"_s;
    QTest::newRow("half a name") << u"name"_s << u"B"_s << u"none"_s;
    QTest::newRow("gelar") << u"name"_s << u"Budi Santoso, S.Kom."_s << u"none"_s;
    QTest::newRow("half a phone") << u"phone"_s << u"08"_s << u"none"_s;
    QTest::newRow("half a date") << u"letterDate"_s << u"23-1"_s << u"none"_s;
    QTest::newRow("nothing") << u"nik"_s << QString() << u"none"_s;
}

void TstCaseFormModel::shouldBePatientWhileSomebodyTypes()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    CaseFormModel form(context());
    form.setEditing(field);
    form.setValue(field, typed);
    QCOMPARE(readable(form.state(field)), said);
}

void TstCaseFormModel::shouldJudgeANikOnceItIsLeft()
{
    CaseFormModel form(context());
    form.setEditing(u"nik"_s);
    form.setValue(u"nik"_s, u"21711017088500031"_s);
    QCOMPARE(brief(form.state(u"nik"_s)), u"error"_s); // too long: typing on mends nothing
    form.setValue(u"nik"_s, u"217110170885000"_s);
    QCOMPARE(brief(form.state(u"nik"_s)), u"plain"_s);
    form.checkAll(); // the form is handed in with the focus still there
    QCOMPARE(brief(form.state(u"nik"_s)), u"error"_s);
    form.setValue(u"nik"_s, u"21711017088500"_s);
    QCOMPARE(brief(form.state(u"nik"_s)), u"plain"_s);
    form.setEditing(u"nip"_s);
    QCOMPARE(brief(form.state(u"nik"_s)), u"error"_s);
}

void TstCaseFormModel::shouldJudgeTheNipAnewWhenTheNikChanges()
{
    CaseFormModel form(context());
    form.reset(completeForm());
    QCOMPARE(brief(form.state(u"nip"_s)), u"check"_s);
    QSignalSpy states(&form, &FormModel::stateChanged);
    form.setValue(u"nik"_s, u"2171036105900001"_s);
    QCOMPARE(brief(form.state(u"nip"_s)), u"warning"_s);
    QStringList told;
    for (const QVariantList &signal : states)
        told.append(signal.constFirst().toString());
    QCOMPARE(told, (QStringList{u"nik"_s, u"nip"_s}));
}

void TstCaseFormModel::shouldCompareNikAndNip_data()
{
    QTest::addColumn<QString>("nik");
    QTest::addColumn<QString>("nip");
    QTest::addColumn<QString>("employment");
    QTest::addColumn<Agreement::Light>("light");
    QTest::addColumn<QString>("sentence");
    using enum Agreement::Light;
    const QString nik = u"2171101708850003"_s;
    QTest::newRow("equal") << nik << u"198508172010011003"_s << u"pns"_s << Equal << u"birth date, sex"_s;
    QTest::newRow("woman PPPK") << u"2171036105900001"_s << u"199005212023212004"_s << u"pppk"_s << Equal
                                << u"birth date, sex"_s;
    QTest::newRow("other day") << nik << u"198508182010011003"_s << u"pns"_s << Different
                               << u"born 17 August 1985 by the NIK, 18 August 1985 by the NIP"_s;
    QTest::newRow("other sex") << nik << u"198508172010012003"_s << u"pns"_s << Different
                               << u"male by the NIK, female by the NIP"_s;
    QTest::newRow("other person") << nik << u"199005212015032001"_s << u"pns"_s << Different
                                  << u"born 17 August 1985 by the NIK, 21 May 1990 by the NIP; "
                                     "male by the NIK, female by the NIP"_s;
    QTest::newRow("no NIK") << QString() << u"198508172010011003"_s << u"pns"_s << Unknown
                            << u"the NIK is not complete"_s;
    QTest::newRow("half a NIP") << nik << u"19850817"_s << u"pns"_s << Unknown << u"the NIP is not complete"_s;
    QTest::newRow("not an ASN") << nik << u"199005212015032001"_s << u"lainnya"_s << Unknown
                                << u"only a PNS or PPPK has a NIP"_s;
}

void TstCaseFormModel::shouldCompareNikAndNip()
{
    QFETCH(QString, nik);
    QFETCH(QString, nip);
    QFETCH(QString, employment);
    QFETCH(Agreement::Light, light);
    QFETCH(QString, sentence);
    CaseFormModel form(context());
    form.setValue(u"nik"_s, nik);
    form.setValue(u"nip"_s, nip);
    form.setValue(u"employment"_s, employment);
    QVERIFY(form.agreement().light == light);
    QCOMPARE(form.agreement().sentence, sentence);
    QVERIFY(!form.agreement().word.isEmpty());
}

void TstCaseFormModel::shouldTellWhenTheLightChanges()
{
    CaseFormModel form(context());
    form.reset(completeForm());
    QSignalSpy light(&form, &CaseFormModel::agreementChanged);
    form.setValue(u"city"_s, u"Bintan"_s);
    QCOMPARE(light.size(), 0);
    form.setValue(u"nik"_s, u"2171036105900001"_s);
    QCOMPARE(light.size(), 1);
}

void TstCaseFormModel::shouldNameWhatTheLetterLacksInReadingOrder()
{
    CaseFormModel form(context());
    QCOMPARE(form.missing().join(u' '),
             u"nik nip name opd rank unit email position phone city province system purpose"_s);
    form.reset(completeForm());
    QCOMPARE(form.missing(), QStringList{});
    QSignalSpy told(&form, &CaseFormModel::missingChanged);
    form.setValue(u"city"_s, u"  "_s);
    QCOMPARE(form.missing(), QStringList{u"city"_s});
    QCOMPARE(told.size(), 1);
    QVERIFY(form.errors().isEmpty()); // a half-filled form may be stored
}

void TstCaseFormModel::shouldAskForTheReasonOnlyPastIntake()
{
    CaseFormModel form(context());
    form.reset(completeForm());
    form.setValue(u"city"_s, u"Bintan"_s);
    form.checkAll();
    QCOMPARE(brief(form.state(u"reason"_s)), u"none"_s);
    form.setReasonRequired(true);
    QCOMPARE(brief(form.state(u"reason"_s)), u"error"_s);
    QCOMPARE(fieldsOf(form.errors()), QStringList{u"reason"_s});
    form.setValue(u"reason"_s, u" pindah tugas "_s);
    QCOMPARE(brief(form.state(u"reason"_s)), u"none"_s);
    QCOMPARE(form.reason(), u"pindah tugas"_s);
}

void TstCaseFormModel::shouldDoubtTheProofOfAnotherMailbox()
{
    CaseFormModel form(context());
    form.reset(completeForm());
    QCOMPARE(brief(form.state(u"email"_s)), u"check"_s);
    form.setValue(u"email"_s, u"budi.s@batam.go.id"_s);
    QCOMPARE(brief(form.state(u"email"_s)), u"warning"_s);
    form.setValue(u"emailProof"_s, u"Masuk webmail di depan petugas"_s);
    QCOMPARE(brief(form.state(u"email"_s)), u"check"_s);
    form.setValue(u"emailProof"_s, QString());
    QCOMPARE(brief(form.state(u"email"_s)), u"warning"_s);
}

void TstCaseFormModel::shouldFollowTheRulesOfTheOffice()
{
    CaseFormModel form(context());
    form.setValue(u"nik"_s, u"9971011708850001"_s);
    QCOMPARE(brief(form.state(u"nik"_s)), u"error"_s);
    FormContext demo = context();
    demo.demoOffice = true;
    form.setContext(demo);
    QCOMPARE(readable(form.state(u"nik"_s)), u"check: 17 August 1985 · male · specimen, nobody's NIK"_s);
}

void TstCaseFormModel::shouldKeepTypedTextBesideAnUnknownEmployment()
{
    CaseFormModel form(context());
    form.reset(completeForm());
    form.setValue(u"employment"_s, u"honorer"_s);
    QCOMPARE(form.form().nik, completeForm().nik);
    QVERIFY(form.form().employment == Employment::Pns);
}

QTEST_GUILESS_MAIN(TstCaseFormModel)
#include "tst_caseformmodel.moc"
