// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/officialform.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;
using lajur::services::OfficialEntry;

namespace {

FormContext context()
{
    return {QDate(2026, 7, 20), false, {u"batam.go.id"_s}};
}

Official head()
{
    Official official;
    official.id = OfficialId{3};
    official.rowVersion = 9;
    official.function = u"kepala_dinas"_s;
    official.functionTitle = u"Kepala Dinas"_s;
    official.name = u"Budi Santoso, S.Kom."_s;
    official.nip = u"198508172010011003"_s;
    official.email = u"budi@batam.go.id"_s;
    official.rank = u"IV/a"_s;
    official.position = u"Kepala Dinas"_s;
    official.capacity = Capacity::ActingVacant;
    official.signatory = true;
    official.validFrom = QDate(2026, 1, 1);
    return official;
}

} // namespace

class TstOfficialForm : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveBackTheOfficial();
    void shouldNeedTheSignatoryInFull();
    void shouldLeaveASealedNikAlone();
    void shouldJudgeFields_data();
    void shouldJudgeFields();
    void shouldOfferTheFunctionsOfTheSop();
    void shouldTitleEveryFieldAndCapacity();
};

void TstOfficialForm::shouldGiveBackTheOfficial()
{
    OfficialForm form(context());
    form.fromOfficial(head(), u"2171101708850003"_s);
    QVERIFY(!form.isDirty());
    form.setValue(u"nip"_s, u"19850817 201001 1 003"_s);
    form.setValue(u"validTo"_s, u"31-12-2026"_s);
    const Result<OfficialEntry> entry = form.toEntry();
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().text));
    QCOMPARE(entry->nik, u"2171101708850003"_s);
    QCOMPARE(entry->official.id.value, 3);
    QCOMPARE(entry->official.rowVersion, 9);
    QCOMPARE(entry->official.name, head().name);
    QCOMPARE(entry->official.nip, head().nip);
    QVERIFY(entry->official.capacity == Capacity::ActingVacant);
    QVERIFY(entry->official.signatory);
    QCOMPARE(entry->official.validFrom, QDate(2026, 1, 1));
    QCOMPARE(entry->official.validTo, QDate(2026, 12, 31));
}

void TstOfficialForm::shouldNeedTheSignatoryInFull()
{
    OfficialForm form(context());
    QCOMPARE(refusedFields(form.toEntry()).join(u' '), u"function functionTitle name nip position validFrom"_s);
    form.setValue(u"signatory"_s, true);
    QCOMPARE(refusedFields(form.toEntry()).join(u' '),
             u"function functionTitle name nip nik email rank position validFrom"_s);
}

void TstOfficialForm::shouldLeaveASealedNikAlone()
{
    Official sealed = head();
    sealed.sealedNik = QByteArray("sealed");
    OfficialForm form(context());
    form.fromOfficial(sealed);
    const Result<OfficialEntry> entry = form.toEntry();
    QVERIFY(entry);
    QCOMPARE(entry->nik, QString());
    QCOMPARE(entry->official.sealedNik, QByteArray("sealed"));
}

void TstOfficialForm::shouldJudgeFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("name with gelar") << u"name"_s << u"Budi Santoso, S.Kom."_s << u"none"_s;
    QTest::newRow("nothing but gelar") << u"name"_s << u"S.Kom."_s << u"error"_s;
    QTest::newRow("NIK") << u"nik"_s << u"2171101708850003"_s << u"check"_s;
    QTest::newRow("NIK with day 32") << u"nik"_s << u"2171103202850001"_s << u"error"_s;
    QTest::newRow("NIP") << u"nip"_s << u"198508172010011003"_s << u"check"_s;
    QTest::newRow("NIP of another") << u"nip"_s << u"199005212015032001"_s << u"warning"_s;
    QTest::newRow("half a NIP") << u"nip"_s << u"1985"_s << u"error"_s;
    QTest::newRow("private e-mail") << u"email"_s << u"budi@gmail.com"_s << u"warning"_s;
    QTest::newRow("no e-mail") << u"email"_s << u"budi"_s << u"error"_s;
    QTest::newRow("loose golongan") << u"rank"_s << u"iva"_s << u"check [IV/a]"_s;
    QTest::newRow("last day") << u"validTo"_s << u"1-1-2026"_s << u"none"_s;
    QTest::newRow("last before first") << u"validTo"_s << u"31-12-2025"_s << u"error"_s;
    QTest::newRow("no day") << u"validFrom"_s << u"kemarin"_s << u"error"_s;
}

void TstOfficialForm::shouldJudgeFields()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    OfficialForm form(context());
    form.fromOfficial(head(), u"2171101708850003"_s);
    form.setEditing(field);
    form.setValue(field, typed);
    form.setEditing({});
    QCOMPARE(brief(form.state(field)), said);
    QCOMPARE(refusedFields(form.toEntry()), QStringList{said == u"error" ? field : u"handed in"_s});
}

void TstOfficialForm::shouldOfferTheFunctionsOfTheSop()
{
    QCOMPARE(OfficialForm::functions().join(u' '), u"loket kepala_dinas kabid kasi verifikator"_s);
}

void TstOfficialForm::shouldTitleEveryFieldAndCapacity()
{
    const OfficialForm form(context());
    for (const QString &name : form.fieldNames())
        QVERIFY2(form.title(name) != name, qPrintable(name));
    QStringList titles;
    for (const QString &capacity : OfficialForm::capacities())
        titles.append(OfficialForm::capacityTitle(capacity));
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(OfficialForm::capacityTitle(u"x"_s), u"x"_s);
}

QTEST_GUILESS_MAIN(TstOfficialForm)
#include "tst_officialform.moc"
