// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"
#include "tests/unit/domain/readable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

namespace {

CaseForm completeForm()
{
    CaseForm form;
    form.name = u"Budi Santoso, S.Kom."_s;
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
    form.emailProof = u"Surel uji dijawab"_s;
    return form;
}

FormContext context()
{
    return {QDate(2026, 7, 20), false, {u"batam.go.id"_s}};
}

/// "field: code severity" of each finding.
QStringList inspected(const CaseForm &form)
{
    QStringList lines;
    for (const Finding &finding : inspect(form, context()))
        lines.append(finding.field + u": "_s + readable({finding}).constFirst());
    return lines;
}

} // namespace

class TstCaseForm : public QObject
{
    Q_OBJECT

private slots:
    void shouldSurviveJson_data();
    void shouldSurviveJson();
    void shouldWriteKeysAsNamed();
    void shouldReadAHalfFilledForm();
    void shouldRefuseJson_data();
    void shouldRefuseJson();
    void shouldFindNothingInACompleteForm();
    void shouldFindNothingInAnEmptyForm();
    void shouldFindFaultsInTheirFields_data();
    void shouldFindFaultsInTheirFields();
    void shouldAllowSpecimenInADemoOffice();
    void shouldNameMissingFieldsInFormOrder();
    void shouldCallAFieldOfSpacesMissing();
    void shouldNotAskOthersForStaffNumberAndRank();
    void shouldTitleEveryField();
    void shouldNameEmployments();
};

void TstCaseForm::shouldSurviveJson_data()
{
    QTest::addColumn<CaseForm>("form");
    QTest::newRow("empty") << CaseForm{};
    QTest::newRow("complete") << completeForm();
    CaseForm odd = completeForm();
    odd.name = u"<b>&{{\"\\ Nur\u2019aini \U0001F600"_s;
    odd.employment = Employment::PppkParuhWaktu;
    odd.consent = false;
    QTest::newRow("odd") << odd;
}

void TstCaseForm::shouldSurviveJson()
{
    QFETCH(CaseForm, form);
    const QByteArray stored = QJsonDocument(form.toJson()).toJson();
    const Result<CaseForm> read = CaseForm::fromJson(QJsonDocument::fromJson(stored).object());
    QVERIFY(read.has_value());
    QVERIFY(*read == form);
}

void TstCaseForm::shouldWriteKeysAsNamed()
{
    QCOMPARE(
        completeForm().toJson().keys().join(u' '),
        u"city consent email emailProof employment name nik nip opd phone position province purpose rank system unit"_s);
    QCOMPARE(completeForm().toJson().value(u"employment").toString(), u"pns"_s);
    QCOMPARE(completeForm().toJson().value(u"consent").toBool(), true);
    QCOMPARE(completeForm().toJson().value(u"city").toString(), u"Batam"_s);
}

void TstCaseForm::shouldReadAHalfFilledForm()
{
    const CaseForm form = CaseForm::fromJson({{u"name"_s, u"Budi"_s}, {u"employment"_s, u"lainnya"_s}}).value();
    QCOMPARE(form.name, u"Budi"_s);
    QVERIFY(form.employment == Employment::Other);
    QCOMPARE(form.nik, QString());
    QVERIFY(!form.consent);
}

void TstCaseForm::shouldRefuseJson_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown key") << QJsonObject{{u"nama"_s, u"Budi"_s}} << u"nama"_s << u"form.unknown-key"_s;
    QTest::newRow("other case") << QJsonObject{{u"NIK"_s, u"1"_s}} << u"NIK"_s << u"form.unknown-key"_s;
    QTest::newRow("number for text") << QJsonObject{{u"nik"_s, 2171}} << u"nik"_s << u"form.type"_s;
    QTest::newRow("null for text") << QJsonObject{{u"nip"_s, QJsonValue::Null}} << u"nip"_s << u"form.type"_s;
    QTest::newRow("list for text") << QJsonObject{{u"opd"_s, QJsonArray()}} << u"opd"_s << u"form.type"_s;
    QTest::newRow("text for consent") << QJsonObject{{u"consent"_s, u"true"_s}} << u"consent"_s << u"form.type"_s;
    QTest::newRow("number for employment") << QJsonObject{{u"employment"_s, 1}} << u"employment"_s << u"form.type"_s;
    QTest::newRow("unknown employment") << QJsonObject{{u"employment"_s, u"PNS"_s}} << u"employment"_s
                                        << u"employment.unknown"_s;
}

void TstCaseForm::shouldRefuseJson()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, field);
    QFETCH(QString, code);
    const Result<CaseForm> form = CaseForm::fromJson(json);
    QCOMPARE(refusal(form), QStringList{code});
    QCOMPARE(form.error().reasons.constFirst().field, field);
    QVERIFY(form.error().text.contains(field));
}

void TstCaseForm::shouldFindNothingInACompleteForm()
{
    QCOMPARE(inspected(completeForm()), QStringList{});
    QCOMPARE(missingFields(completeForm()), QStringList{});
}

void TstCaseForm::shouldFindNothingInAnEmptyForm()
{
    QCOMPARE(inspected(CaseForm{}), QStringList{});
    CaseForm spaces;
    spaces.nik = spaces.nip = spaces.email = spaces.name = spaces.opd = u"  "_s;
    QCOMPARE(inspected(spaces), QStringList{});
}

void TstCaseForm::shouldFindFaultsInTheirFields_data()
{
    QTest::addColumn<CaseForm>("form");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, QString CaseForm::*field, const QString &value, const QString &finding,
                        Employment employment = Employment::Pns) {
        CaseForm form = completeForm();
        form.*field = value;
        form.employment = employment;
        QTest::newRow(name) << form << (finding.isEmpty() ? QStringList{} : finding.split(u'|'));
    };
    row("NIK too short", &CaseForm::nik, u"217110170885000"_s, u"nik: nik.length block"_s);
    row("specimen", &CaseForm::nik, u"9971011708850001"_s, u"nik: nik.specimen block"_s);
    row("NIP broken", &CaseForm::nip, u"19850817201001100"_s, u"nip: nip.length block"_s);
    row("NIP with another birth date", &CaseForm::nip, u"198508182010011003"_s,
        u"nip: nip.birth-differs-from-nik warn"_s);
    row("NIP with another sex", &CaseForm::nip, u"198508172010012003"_s, u"nip: nip.sex-differs-from-nik warn"_s);
    row("NIP of a PPPK", &CaseForm::nip, u"198508172023211003"_s, u"nip: nip.kind-differs warn"_s);
    row("another person's NIP", &CaseForm::nip, u"199005212015032001"_s,
        u"nip: nip.birth-differs-from-nik warn|nip: nip.sex-differs-from-nik warn"_s);
    row("NIK as NIP of a non-ASN", &CaseForm::nip, u"2171101708850003"_s,
        u"nip: nip.not-expected note|rank: rank.kind-differs warn"_s, Employment::Other);
    row("name empty but for gelar", &CaseForm::name, u"S.Kom."_s, u"name: name.empty block"_s);
    row("digit in the name", &CaseForm::name, u"Bud1"_s, u"name: name.digit warn"_s);
    row("private mailbox", &CaseForm::email, u"budi@gmail.com"_s, u"email: email.domain block"_s);
    row("phone without 0", &CaseForm::phone, u"81234567890"_s, u"phone: phone.prefix block"_s);
    row("rank unknown", &CaseForm::rank, u"Kasi"_s, u"rank: rank.unknown warn"_s);
    row("dash as a PNS's rank", &CaseForm::rank, u"-"_s, u"rank: rank.unknown warn"_s);
    row("rank of a PPPK", &CaseForm::rank, u"IX"_s, u"rank: rank.kind-differs warn"_s);
    row("dash as a PPPK's rank", &CaseForm::rank, u"-"_s, u"nip: nip.kind-differs warn"_s, Employment::PppkParuhWaktu);
    row("OPD of one letter", &CaseForm::opd, u"D"_s, u"opd: opd.length block"_s);
    row("two lines", &CaseForm::position, u"Pranata\nKomputer"_s, u"position: text.invisible block"_s);
    row("200 characters", &CaseForm::purpose, QString(200, u'x'), QString());
    row("201 characters", &CaseForm::purpose, QString(201, u'x'), u"purpose: text.long block"_s);
    row("markup is text", &CaseForm::unit, u"<b>&{{"_s, QString());
    row("free proof of mailbox", &CaseForm::emailProof, u"a\nb"_s, QString());
}

void TstCaseForm::shouldFindFaultsInTheirFields()
{
    QFETCH(CaseForm, form);
    QFETCH(QStringList, findings);
    QCOMPARE(inspected(form), findings);
}

void TstCaseForm::shouldAllowSpecimenInADemoOffice()
{
    CaseForm form = completeForm();
    form.nik = u"9971011708850001"_s;
    FormContext demo = context();
    demo.demoOffice = true;
    QCOMPARE(readable(inspect(form, demo)), QStringList{u"nik.specimen note"_s});
}

void TstCaseForm::shouldNameMissingFieldsInFormOrder()
{
    QCOMPARE(missingFields(CaseForm{}).join(u' '),
             u"name nip nik email phone rank position unit opd city province system purpose"_s);
    CaseForm form = completeForm();
    form.purpose.clear();
    form.nik.clear();
    QCOMPARE(missingFields(form), (QStringList{u"nik"_s, u"purpose"_s}));
}

void TstCaseForm::shouldCallAFieldOfSpacesMissing()
{
    CaseForm form = completeForm();
    form.city = u" \t "_s;
    QCOMPARE(missingFields(form), QStringList{u"city"_s});
}

void TstCaseForm::shouldNotAskOthersForStaffNumberAndRank()
{
    CaseForm form = completeForm();
    form.nip.clear();
    form.rank.clear();
    form.employment = Employment::Other;
    QCOMPARE(missingFields(form), QStringList{});
    for (const Employment asn : {Employment::Pns, Employment::Pppk, Employment::PppkParuhWaktu}) {
        form.employment = asn;
        QCOMPARE(missingFields(form), (QStringList{u"nip"_s, u"rank"_s}));
    }
}

void TstCaseForm::shouldTitleEveryField()
{
    QStringList titles;
    for (const QString &field : CaseForm{}.toJson().keys()) {
        QVERIFY2(fieldTitle(field) != field, qPrintable(field));
        titles.append(fieldTitle(field));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(fieldTitle(u"shoeSize"_s), u"shoeSize"_s);
}

void TstCaseForm::shouldNameEmployments()
{
    for (const Employment known : {Employment::Pns, Employment::Pppk, Employment::PppkParuhWaktu, Employment::Other})
        QVERIFY(employmentFromName(employmentName(known)).value() == known);
    QCOMPARE(employmentName(Employment::PppkParuhWaktu), u"pppk_paruh_waktu"_s);
    QCOMPARE(refusal(employmentFromName(QString())), QStringList{u"employment.unknown"_s});
}

QTEST_GUILESS_MAIN(TstCaseForm)
#include "tst_caseform.moc"
