// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/checksheet.h"
#include "models/services/returnnotice.h"
#include "models/services/shippedreasons.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QRegularExpression>
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
    static QStringList names()
    {
        return {QStringLiteral("nik"), QStringLiteral("name"),  QStringLiteral("birthDate"), QStringLiteral("sex"),
                QStringLiteral("nip"), QStringLiteral("email"), QStringLiteral("position")};
    }
    static QList<ComparedField> fields(Verdict verdict = Verdict::Equal)
    {
        QList<ComparedField> all;
        for (const QString &name : names()) {
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

    static CaseId returnedCase(TestOffice &office, const QString &reason)
    {
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        const QJsonObject inputs{{QStringLiteral("reason"), reason}};
        return office.step(id, QStringLiteral("kembalikan"), inputs) ? id : CaseId();
    }
    static letters::ReturnFields shownLetter(const letters::Pages &pages)
    {
        const auto *letter = dynamic_cast<const letters::ReturnLetter *>(&pages);
        return letter ? letter->fields() : letters::ReturnFields();
    }
    static ReturnContent nikDiffers(const QString &nik)
    {
        ReturnReason reason;
        reason.text = QStringLiteral("NIK berbeda satu angka.");
        reason.field = QStringLiteral("nik");
        reason.formValue = nik;
        reason.letterValue = nik;
        reason.letterDiffers = {{3, 1}};
        return {{reason}, {}, {}};
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
        QCOMPARE(sheet.values.size(), names().size());
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

    void shouldWriteTheReturnLetterFromWhatIsRecorded()
    {
        TestOffice office;
        const QString typed = QStringLiteral("Materai pada lampiran sudah lepas");
        const CaseId id
            = returnedCase(office, ReturnNotice::joined({QStringLiteral("the ktp is blurred"), typed, QString()}));
        const auto pages = ReturnNotice(*office).letter(id, {}, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const letters::ReturnFields letter = shownLetter(**pages);
        QCOMPARE(letter.points.size(), 2);
        QCOMPARE(letter.points[0].text, QStringLiteral("Pindaian KTP buram."));
        QCOMPARE(letter.points[1].text, typed);
        QCOMPARE(letter.toBring.size(), 1);
        QVERIFY(letter.howToAnswer.contains(office.load(id).record.number));
        QCOMPARE(letter.addressee.constFirst(), office.load(id).record.name);
        QVERIFY(!letter.requestNumber.isEmpty());
        QVERIFY(letter.date.isValid());
        const auto kasi = office->ports().officials.onDuty(QStringLiteral("kasi"), letter.date);
        QCOMPARE(letter.signature.signatory.name, (*kasi)->name);
    }

    void shouldHaveTheReturnSignedByWhoseActItIs()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        QVERIFY(office.step(id, QStringLiteral("kembalikan")));
        const auto pages = ReturnNotice(*office).letter(id, {}, office.profile());
        QVERIFY(pages);
        const letters::ReturnFields letter = shownLetter(**pages);
        const auto kabid = office->ports().officials.onDuty(QStringLiteral("kabid"), letter.date);
        QCOMPARE(letter.signature.signatory.name, (*kabid)->name);
    }

    void shouldKeepTheReturnLetterSealedWithTheCase()
    {
        TestOffice office;
        const CaseId id = returnedCase(office, QStringLiteral("Pindaian KTP terpotong."));
        ReturnNotice notice(*office);
        const auto pages = notice.letter(id, {}, office.profile());
        QVERIFY(pages);
        QCOMPARE(outcome(notice.keep(id, **pages)), QStringLiteral("ok"));
        QCOMPARE(office.load(id).history.constLast().transition, QStringLiteral("surat_pengembalian"));
        QVERIFY(paper(office, id, QStringLiteral("surat_pengembalian")).startsWith("%PDF-"));
        QCOMPARE(office->verification().everything()->problems.size(), 0);
        QCOMPARE(outcome(office.step(id, QStringLiteral("ajukan_ulang"))), QStringLiteral("ok"));
    }

    void shouldNotSendAWholeNikInAMessage_data()
    {
        QTest::addColumn<QString>("nik");
        QTest::addColumn<QString>("end");
        QTest::newRow("as it is") << QStringLiteral("2171036105900001") << QStringLiteral("0001");
        QTest::newRow("a digit too many") << QStringLiteral("21710361059000017") << QStringLiteral("0017");
        QTest::newRow("a digit short") << QStringLiteral("217103610590001") << QStringLiteral("0001");
        QTest::newRow("in groups") << QStringLiteral("217103 610590 0001") << QStringLiteral("0001");
        QTest::newRow("with dots") << QStringLiteral("2171.0361.0590.0001") << QStringLiteral("0001");
    }

    void shouldNotSendAWholeNikInAMessage()
    {
        QFETCH(const QString, nik);
        QFETCH(const QString, end);
        TestOffice office;
        const CaseId id = returnedCase(office, QStringLiteral("Pindaian KTP terpotong."));
        ReturnContent content = nikDiffers(nik);
        content.reasons[0].text += QStringLiteral(" Pada KTP tertulis ") + nik + QLatin1Char('.');
        const auto message = ReturnNotice(*office).message(id, content, office.profile());
        QCOMPARE(outcome(message), QStringLiteral("ok"));
        QString digits = *message;
        digits.remove(u' ').remove(u'.');
        static const QRegularExpression longRun(QStringLiteral("\\d{9}"));
        QVERIFY2(!digits.remove(QRegularExpression(QStringLiteral("P-\\d+-\\d+"))).contains(longRun),
                 qPrintable(*message));
        QVERIFY(message->contains(end));
        QVERIFY(message->contains(office.load(id).record.number));
        QVERIFY(message->startsWith(QLatin1String("Yth. Saudara ")));
    }

    void shouldAskForANewLetterOnlyWhereTheLetterIsWrong_data()
    {
        QTest::addColumn<bool>("letterIsWrong");
        QTest::newRow("letter wrong") << true;
        QTest::newRow("only the form wrong") << false;
    }

    void shouldAskForANewLetterOnlyWhereTheLetterIsWrong()
    {
        QFETCH(const bool, letterIsWrong);
        TestOffice office;
        const CaseId id = checkedCase(office);
        ReturnContent content = nikDiffers(QStringLiteral("9971036105900001"));
        content.reasons[0].text = ReturnNotice::differs(QStringLiteral("nik"));
        content.reasons[0].formDiffers = {{3, 1}};
        if (!letterIsWrong)
            content.reasons[0].letterDiffers.clear();
        const auto pages = ReturnNotice(*office).letter(id, content, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const QStringList toBring = shownLetter(**pages).toBring;
        QCOMPARE(toBring.size(), 1);
        QCOMPARE(toBring.constFirst().startsWith(QLatin1String("Surat permohonan")), letterIsWrong);
        const auto message = ReturnNotice(*office).message(id, content, office.profile());
        QVERIFY2(message->contains(QLatin1String("1. NIK tidak sesuai dengan KTP.")), qPrintable(*message));
    }

    void shouldAddTheRecordedReasonsToTheFieldsThatAreWrong()
    {
        TestOffice office;
        const QString own = QStringLiteral("SK jabatan terakhir belum dilampirkan.");
        const CaseId id
            = returnedCase(office, ReturnNotice::joined({ReturnNotice::differs(QStringLiteral("nik")), own}));
        ReturnContent content = nikDiffers(QStringLiteral("9971036105900001"));
        content.reasons[0].text = ReturnNotice::differs(QStringLiteral("nik"));
        const auto pages = ReturnNotice(*office).letter(id, content, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const auto points = shownLetter(**pages).points;
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].title, QStringLiteral("NIK"));
        QCOMPARE(points[1].text, own);
    }

    void shouldSayWhichFieldsNoKtpBears()
    {
        TestOffice office;
        const auto pages = CheckSheet(*office).pages(checkedCase(office), fields(), {}, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const letters::ComparisonFields sheet = shown(**pages);
        QStringList onCard;
        for (qsizetype i = 0; i < sheet.values.size(); ++i) {
            if (sheet.values.at(i).onCard)
                onCard.append(names().at(i));
        }
        QCOMPARE(onCard, names().first(4)); // NIP, e-mail and position stand on none
    }

    void shouldRefuseALetterWithoutAReason()
    {
        TestOffice office;
        const CaseId id = checkedCase(office);
        QCOMPARE(codeOf(ReturnNotice(*office).letter(id, {}, office.profile())), QStringLiteral("invalid"));
        QCOMPARE(codeOf(ReturnNotice(*office).message(CaseId{4711}, {}, office.profile())),
                 QStringLiteral("not-found"));
        QCOMPARE(outcome(ReturnNotice(*office).letter(id, nikDiffers(QStringLiteral("217")), office.profile())),
                 QStringLiteral("ok"));
    }

    void shouldGiveReasonsTogetherAndApart()
    {
        const QStringList reasons{QStringLiteral("Satu\nbaris"), QStringLiteral("  "), QStringLiteral("Dua")};
        QCOMPARE(ReturnNotice::separated(ReturnNotice::joined(reasons)),
                 QStringList({QStringLiteral("Satu baris"), QStringLiteral("Dua")}));
        QVERIFY(ReturnNotice::separated(QString()).isEmpty());
    }

    void shouldKnowAShippedReasonByAnyOfItsTexts()
    {
        QStringList ids;
        for (const ShippedReason &reason : shippedReasons()) {
            ids << reason.id;
            QVERIFY2(reason.paperText.size() >= 10, qPrintable(reason.id)); // the action asks for as much
            QVERIFY(!reason.bring.isEmpty());
            QCOMPARE(shippedReasonOf(reason.title)->id, reason.id);
            QCOMPARE(shippedReasonOf(reason.paperText.chopped(1).toUpper())->id, reason.id);
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(!shippedReasonOf(QStringLiteral("sesuatu yang lain")));
        QVERIFY(!shippedReasonOf(QString()));
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
