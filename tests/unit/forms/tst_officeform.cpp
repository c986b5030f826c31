// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/officeform.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;
using lajur::services::OfficeProfile;

namespace {

FormContext context()
{
    return {QDate(2026, 7, 20), false, {}};
}

OfficeProfile office()
{
    OfficeProfile profile;
    profile.head.government = u"PEMERINTAH KOTA BATAM"_s;
    profile.head.agency = QStringList{u"DINAS KOMUNIKASI DAN INFORMATIKA"_s};
    profile.head.address = QStringList{u"Jalan Contoh 1"_s, u"Batam"_s};
    profile.city = u"Batam"_s;
    profile.province = u"Kepulauan Riau"_s;
    profile.agency = u"Pemerintah Kota Batam"_s;
    profile.unit = u"Dinas Komunikasi dan Informatika"_s;
    profile.opdCode = u"DISKOMINFO"_s;
    profile.classification = u"800"_s;
    profile.emailDomains = QStringList{u"batam.go.id"_s, u"*.batam.go.id"_s};
    profile.demo = true;
    return profile;
}

} // namespace

class TstOfficeForm : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveBackTheProfile();
    void shouldTitleEveryField();
    void shouldShowTheNextNumber();
    void shouldJudgeFields_data();
    void shouldJudgeFields();
    void shouldNeedEveryText();
    void shouldReadDomainsHoweverTheyAreSeparated();
};

void TstOfficeForm::shouldGiveBackTheProfile()
{
    OfficeForm form(context());
    OfficeProfile profile = office();
    profile.page.size = lajur::letters::PaperSize::F4;
    profile.page.margins.top = 12.5;
    form.fromProfile(profile);
    QVERIFY(!form.isDirty());
    const Result<OfficeProfile> given = form.toProfile();
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    QCOMPARE(given->toJson(), profile.toJson());
    QCOMPARE(given->page.margins.top, 12.5);
    form.setValue(u"marginTop"_s, u"20,5"_s);
    form.setValue(u"addressLines"_s, u"Satu\n\n Dua \nTiga"_s);
    form.setValue(u"externalNumbers"_s, true);
    QCOMPARE(form.toProfile()->page.margins.top, 20.5);
    QCOMPARE(form.toProfile()->head.address, (QStringList{u"Satu"_s, u"Dua"_s, u"Tiga"_s}));
    QVERIFY(form.toProfile()->externalNumbers);
    QVERIFY(form.toProfile()->demo);
    QVERIFY(!form.seenProfile().externalNumbers);
}

void TstOfficeForm::shouldTitleEveryField()
{
    const OfficeForm form(context());
    for (const QString &name : form.fieldNames())
        QVERIFY2(form.title(name) != name, qPrintable(name));
}

void TstOfficeForm::shouldShowTheNextNumber()
{
    OfficeForm form(context());
    form.fromProfile(office());
    QCOMPARE(readable(form.state(u"letterPattern"_s)), u"check: Next: 800/001/DISKOMINFO/VII/2026"_s);
    form.setNextNumber(u"letterPattern"_s, 42);
    form.setValue(u"opdCode"_s, u"KOMINFO"_s);
    QCOMPARE(readable(form.state(u"letterPattern"_s)), u"check: Next: 800/042/KOMINFO/VII/2026"_s);
    form.setEditing(u"letterPattern"_s);
    form.setValue(u"letterPattern"_s, u"{ur"_s);
    QCOMPARE(readable(form.state(u"letterPattern"_s)), u"none"_s);
    QCOMPARE(form.example(u"letterPattern"_s), QString());
}

void TstOfficeForm::shouldJudgeFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &field, const QVariant &typed, const QString &said) {
        QTest::newRow(name) << field << typed << said;
    };
    row("pattern without urut", u"agendaPattern"_s, u"A-{tahun}"_s, u"error"_s);
    row("pattern with an unknown field", u"agendaPattern"_s, u"{nomor}{urut}"_s, u"error"_s);
    row("agenda without year", u"agendaPattern"_s, u"A-{urut}"_s, u"check"_s);
    row("cases without year", u"casePattern"_s, u"P-{urut}"_s, u"error [{tahun}-P-{urut}]"_s);
    row("three lines", u"agencyLines"_s, u"a\nb\nc"_s, u"none"_s);
    row("four lines", u"agencyLines"_s, u"a\nb\nc\nd"_s, u"error"_s);
    row("domain", u"emailDomains"_s, u"batam.go.id"_s, u"none"_s);
    row("domain with @", u"emailDomains"_s, u"@batam.go.id, *.batam.go.id"_s, u"error [batam.go.id, *.batam.go.id]"_s);
    row("no domain", u"emailDomains"_s, u"batam"_s, u"error"_s);
    row("logo", u"logo"_s, QByteArray("\x89PNG\r\n\x1a\n....", 12), u"none"_s);
    row("logo that is a JPEG", u"logo"_s, QByteArray("\xff\xd8\xff"), u"error"_s);
    row("margin", u"marginLeft"_s, u"27,5"_s, u"none"_s);
    row("narrow margin", u"marginLeft"_s, u"4"_s, u"error"_s);
    row("margin in words", u"marginLeft"_s, u"lebar"_s, u"error"_s);
    row("margin that is no number", u"marginLeft"_s, u"nan"_s, u"error"_s);
    row("paper", u"paper"_s, u"F4"_s, u"none"_s);
    row("other paper", u"paper"_s, u"A5"_s, u"error"_s);
    row("spaces", u"city"_s, u"  "_s, u"error"_s);
}

void TstOfficeForm::shouldJudgeFields()
{
    QFETCH(QString, field);
    QFETCH(QVariant, typed);
    QFETCH(QString, said);
    OfficeForm form(context());
    form.fromProfile(office());
    form.setEditing(field);
    form.setValue(field, typed);
    form.setEditing({});
    QCOMPARE(brief(form.state(field)), said);
    const bool good = !said.startsWith(u"error");
    QCOMPARE(refusedFields(form.toProfile()), QStringList{good ? u"handed in"_s : field});
}

void TstOfficeForm::shouldNeedEveryText()
{
    const OfficeForm form(context());
    QCOMPARE(refusedFields(form.toProfile()).join(u' '),
             u"government agencyLines addressLines city province agency unit opdCode classification emailDomains"_s);
}

void TstOfficeForm::shouldReadDomainsHoweverTheyAreSeparated()
{
    OfficeForm form(context());
    form.setValue(u"emailDomains"_s, u" Batam.go.id;*.batam.go.id\n kepri.go.id,"_s);
    QCOMPARE(form.emailDomains(), (QStringList{u"batam.go.id"_s, u"*.batam.go.id"_s, u"kepri.go.id"_s}));
}

QTEST_GUILESS_MAIN(TstOfficeForm)
#include "tst_officeform.moc"
