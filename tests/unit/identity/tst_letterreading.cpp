// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/letterreading.h"

#include <QTest>

using namespace lajur::identity;

namespace {

/// The words of a text, each in a box of its own, line by line.
OcrWords wordsOf(const QString &text)
{
    OcrWords words;
    int y = 0;
    for (const QString &line : text.split(u'\n')) {
        int x = 0;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            words.append({word, QRectF(x, y, word.size() * 6, 10), 1});
            x += int(word.size()) * 6 + 6;
        }
        y += 14;
    }
    return words;
}

const QString letter = QStringLiteral("Dengan hormat, bersama ini kami sampaikan permohonan sertifikat elektronik:\n"
                                      "Nama : RATNA DEWI ANGGRAINI, S.KM\n"
                                      "NIP : 19880205 201403 2 004\n"
                                      "NIK: 9901014502880007\n"
                                      "Jabatan : Penyuluh Kesehatan Ahli Muda\n"
                                      "Surel : ratna.dewl@batam.go.id\n"
                                      "Demikian disampaikan, atas perhatian diucapkan terima kasih.");

} // namespace

/// Values of the form found again on the letter of request, equal, written otherwise, wrong or not there.
class TestLetterReading : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindAValueAndSayHowItDiffers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("likeness");
        const auto row = [](const char *name, const char *typed, LetterValue kind, Likeness likeness) {
            QTest::newRow(name) << QString::fromUtf8(typed) << int(kind) << int(likeness);
        };
        row("NIK, equal", "9901014502880007", LetterValue::Digits, Likeness::Equal);
        row("NIK, one digit off", "9901014502880008", LetterValue::Digits, Likeness::Differs);
        row("NIK, another person's", "3171011212900123", LetterValue::Digits, Likeness::Missing);
        row("NIP in groups", "198802052014032004", LetterValue::Digits, Likeness::Equal);
        row("name without gelar", "Ratna Dewi Anggraini", LetterValue::Name, Likeness::Equal);
        row("name with other gelar", "dr. Ratna Dewi Anggraini", LetterValue::Name, Likeness::EqualWithoutTitles);
        row("name, one letter off", "Ratna Devi Anggraini", LetterValue::Name, Likeness::Differs);
        row("another name", "Bambang Sulistyo", LetterValue::Name, Likeness::Missing);
        row("e-mail, one letter off", "ratna.dewi@batam.go.id", LetterValue::Email, Likeness::Differs);
        row("e-mail, equal", "ratna.dewl@batam.go.id", LetterValue::Email, Likeness::Equal);
        row("position", "Penyuluh Kesehatan Ahli Muda", LetterValue::Text, Likeness::Equal);
        row("position, another rank", "Penyuluh Kesehatan Ahli Madya", LetterValue::Text, Likeness::Differs);
        row("nothing typed", " ", LetterValue::Text, Likeness::Missing);
    }

    void shouldFindAValueAndSayHowItDiffers()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, kind);
        QFETCH(const int, likeness);
        const LetterField found = findOnLetter(wordsOf(letter), typed, LetterValue(kind));
        QCOMPARE(int(found.likeness), likeness);
        QVERIFY(!found.text.isEmpty());
        QCOMPARE(found.onLetter.isEmpty(), found.likeness == Likeness::Missing);
        QCOMPARE(found.box.isEmpty(), found.likeness == Likeness::Missing);
        QCOMPARE(found.difference.inFirst.isEmpty() && found.difference.inSecond.isEmpty(),
                 found.likeness != Likeness::Differs);
    }

    void shouldMarkTheVeryLetterThatDiffers()
    {
        const LetterField found
            = findOnLetter(wordsOf(letter), QStringLiteral("ratna.dewi@batam.go.id"), LetterValue::Email);
        QCOMPARE(found.difference.inFirst, (QList<TextSpan>{{9, 1}}));
        QCOMPARE(found.difference.inSecond, (QList<TextSpan>{{9, 1}}));
    }

    void shouldFindNothingOnAnEmptyPage()
    {
        for (const LetterValue kind : {LetterValue::Digits, LetterValue::Email, LetterValue::Name, LetterValue::Text})
            QVERIFY(findOnLetter({}, QStringLiteral("12345"), kind).onLetter.isEmpty());
    }

    void shouldAskForWhatLettersGive()
    {
        lajur::domain::CaseForm form;
        form.nip = QStringLiteral("198802052014032004");
        QStringList fields;
        for (const LetterQuestion &question : letterQuestions(form)) {
            fields.append(question.field);
            QCOMPARE(question.typed, question.field == u"nip" ? form.nip : QString());
        }
        QCOMPARE(fields,
                 (QStringList{QStringLiteral("nik"), QStringLiteral("name"), QStringLiteral("nip"),
                              QStringLiteral("email"), QStringLiteral("position")}));
    }

    void shouldTakeFromLaterPagesOnlyWhatIsMoreLike_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("taken");
        const QString nip = QStringLiteral("198802052014032004");
        const QString near = QStringLiteral("198802052014032005");
        const QString farther = QStringLiteral("198802052014033105");
        QTest::newRow("only on the second") << "Lampiran terlampir" << nip << nip;
        QTest::newRow("only on the first") << nip << "Lampiran terlampir" << nip;
        QTest::newRow("nearer on the second") << farther << near << near;
        QTest::newRow("nearer on the first") << near << farther << near;
        QTest::newRow("on none") << "Lampiran"
                                 << "terlampir" << QString();
    }

    void shouldTakeFromLaterPagesOnlyWhatIsMoreLike()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const QString typed = QStringLiteral("198802052014032004");
        LetterField found;
        for (const QString &page : {first, second})
            takeBetter(found, findOnLetter(wordsOf(page), typed, LetterValue::Digits));
        QTEST(found.onLetter, "taken");
        QCOMPARE(found.typed, typed);
        QVERIFY(!found.text.isEmpty());
    }

    void shouldStayWithTheFirstPageWhereBothSayTheSame()
    {
        LetterField found = findOnLetter(wordsOf(letter), QStringLiteral("9901014502880007"), LetterValue::Digits);
        LetterField again = found;
        again.page = 1;
        takeBetter(found, again);
        QCOMPARE(found.page, 0);
    }

    void shouldLookOnOnlyForWhatIsMissingOrDiffers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("worth");
        QTest::newRow("equal") << "Ratna Dewi Anggraini, S.KM" << false;
        QTest::newRow("equal without gelar") << "dr. Ratna Dewi Anggraini" << false;
        QTest::newRow("differs") << "Ratna Devi Anggraini" << true;
        QTest::newRow("missing") << "Bambang Sulistyo" << true;
        QTest::newRow("nothing typed") << " " << false;
    }

    void shouldLookOnOnlyForWhatIsMissingOrDiffers()
    {
        QFETCH(const QString, typed);
        QTEST(isWorthLooking(findOnLetter(wordsOf(letter), typed, LetterValue::Name)), "worth");
    }

    void shouldCutThePlaceOutOfThePicture()
    {
        LetterPicture scan;
        scan.points = QSizeF(595, 842);
        scan.image = QImage(1190, 1684, QImage::Format_RGB32);
        scan.image.fill(Qt::white);
        const QImage crop = scan.crop(QRectF(100, 100, 60, 10));
        QCOMPARE(crop.size(), QSize(130, 30));
        QVERIFY(scan.crop({}).isNull());
        QVERIFY(scan.crop(QRectF(2000, 2000, 10, 10)).isNull());
        scan.image.setPixel(201, 201, qRgb(255, 0, 0)); // beside the place's upper left corner
        QCOMPARE(scan.crop(QRectF(100, 100, 60, 10)).pixel(6, 6), qRgb(255, 0, 0));
        scan.turn = 180;
        QCOMPARE(scan.crop(QRectF(100, 100, 60, 10)).pixel(123, 23), qRgb(255, 0, 0));
        scan.turn = 90;
        QCOMPARE(scan.crop(QRectF(100, 100, 60, 10)).size(), QSize(30, 130));
        scan.image = {};
        QVERIFY(scan.crop(QRectF(100, 100, 60, 10)).isNull());
    }
};

QTEST_GUILESS_MAIN(TestLetterReading)

#include "tst_letterreading.moc"
