// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/checksheet.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Sheets the office makes of a case for its own file and for the applicant: what they say, and that they are kept
/// sealed.
class TestSheets : public QObject
{
    Q_OBJECT

private:
    static QList<ComparedField> fields(Verdict verdict = Verdict::Equal)
    {
        QList<ComparedField> all;
        for (const QString &name : checkFields()) {
            ComparedField field;
            field.field = name;
            field.formValue = QStringLiteral("isi ") + name;
            field.formDiffers = {{4, 2}};
            field.verdict = verdict;
            all.append(field);
        }
        return all;
    }
    static CaseId checkedCase(TestOffice &office)
    {
        return office.aCase().inStage(QStringLiteral("PENYUSUNAN_REKOMENDASI"));
    }
    static letters::ComparisonFields shown(const letters::Pages &pages)
    {
        const auto *sheet = dynamic_cast<const letters::ComparisonSheet *>(&pages);
        return sheet ? sheet->fields() : letters::ComparisonFields();
    }
    static QByteArray paper(TestOffice &office, CaseId id, const QString &kind)
    {
        QBuffer plain;
        plain.open(QIODevice::WriteOnly);
        return office->papers().read(id, kind, 0, plain, QStringLiteral("view")) ? plain.data() : QByteArray();
    }

private slots:
    void shouldNameTheCheckThatIsRecorded()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        const auto pages = CheckSheet(*office).pages(id, fields(), {}, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const letters::ComparisonFields sheet = shown(**pages);
        const OpenedCase opened = office.load(id);
        QCOMPARE(sheet.caseNumber, opened.record.number);
        QCOMPARE(sheet.applicant, opened.record.name);
        QCOMPARE(sheet.values.size(), checkFields().size());
        QCOMPARE(sheet.values.constFirst().title, QStringLiteral("NIK"));
        QCOMPARE(sheet.values.constFirst().verdict, QStringLiteral("cocok"));
        QVERIFY(!sheet.decidedBy.isEmpty());
        QVERIFY(!sheet.recordedBy.isEmpty());
        QVERIFY(sheet.recordedAt.isValid());
        QVERIFY(!sheet.initialsTitle.isEmpty());
    }

    void shouldSayThatOtherVerdictsAreNotRecorded()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        for (const Verdict verdict : {Verdict::Wrong, Verdict::Open}) {
            const auto pages = CheckSheet(*office).pages(id, fields(verdict), {}, office.profile());
            QVERIFY(pages);
            QVERIFY(shown(**pages).decidedBy.isEmpty());
        }
    }

    void shouldWriteNothingByLooking()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        const QStringList before = office.dump();
        QVERIFY(CheckSheet(*office).pages(id, fields(), QStringLiteral("catatan"), office.profile()));
        QCOMPARE(office.dump(), before);
    }

    void shouldKeepTheSheetSealedWithTheCaseAndItsHistory()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        CheckSheet sheet(*office);
        const auto pages = sheet.pages(id, fields(), {}, office.profile());
        QVERIFY(pages);
        QCOMPARE(outcome(sheet.keep(id, **pages)), QStringLiteral("ok"));
        const CaseEvent last = office.load(id).history.constLast();
        QCOMPARE(last.type, QStringLiteral("attach"));
        QCOMPARE(last.transition, QStringLiteral("lembar_perbandingan"));
        QVERIFY(paper(office, id, QStringLiteral("lembar_perbandingan")).startsWith("%PDF-"));
        QCOMPARE(sheet.keep(id, **pages)->version, 2);
        QCOMPARE(office->verification().everything()->problems.size(), 0);
    }

    void shouldLeaveTheCheckInForceWhenItsSheetIsKept()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        CheckSheet sheet(*office);
        QVERIFY(sheet.keep(id, **sheet.pages(id, fields(), {}, office.profile())));
        QVERIFY(!shown(**sheet.pages(id, fields(), {}, office.profile())).decidedBy.isEmpty());
        QCOMPARE(outcome(office.step(id, QStringLiteral("terbitkan_surat"))), QStringLiteral("ok"));
    }

    void shouldKeepNothingInAClosedCaseOrForWhoHasNoRight()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        CheckSheet sheet(*office);
        const auto pages = sheet.pages(id, fields(), {}, office.profile());
        QVERIFY(office.signIn(QStringLiteral("admin")));
        QCOMPARE(codeOf(sheet.keep(id, **pages)), QStringLiteral("not-permitted"));
        QVERIFY(office.signIn(QStringLiteral("semua")));
        QVERIFY(office.step(id, QStringLiteral("batalkan")));
        const QStringList before = office.dump();
        QCOMPARE(codeOf(sheet.keep(id, **pages)), QStringLiteral("refused"));
        QCOMPARE(office.dump(), before);
    }

    void shouldRefuseATextThatDoesNotFitItsPage()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        const auto pages
            = CheckSheet(*office).pages(id, fields(), QStringLiteral("alasan ").repeated(4000), office.profile());
        QCOMPARE(codeOf(pages), QStringLiteral("invalid"));
        QCOMPARE(codeOf(CheckSheet(*office).pages(CaseId{4711}, fields(), {}, office.profile())),
                 QStringLiteral("not-found"));
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
