// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/checksheet.h"
#include "models/services/returnnotice.h"
#include "models/services/shippedreasons.h"

#include <QTest>

using namespace lajur;
using namespace lajur::services;

/// Which reasons an applicant is told, and in which order.
class TestReturnNotice : public QObject
{
    Q_OBJECT

private:
    static ComparedField compared(const char *field, Verdict verdict)
    {
        ComparedField compared;
        compared.field = QString::fromLatin1(field);
        compared.formValue = QStringLiteral("Sri Contoh");
        compared.formDiffers = {{0, 3}};
        compared.letterValue = QStringLiteral("Siri Contoh");
        compared.letterDiffers = {{1, 1}};
        compared.crop = QImage(4, 2, QImage::Format_RGB32);
        compared.verdict = verdict;
        return compared;
    }
    static QStringList texts(const QList<ReturnReason> &reasons)
    {
        QStringList texts;
        for (const ReturnReason &reason : reasons)
            texts.append(reason.text);
        return texts;
    }

private slots:
    void shouldGiveAReasonForEachFieldThatIsWrong()
    {
        const ReturnContent content
            = ReturnNotice::contentOf({compared("nik", Verdict::Equal), compared("name", Verdict::Wrong),
                                       compared("sex", Verdict::DiffersValidly), compared("birthDate", Verdict::Open)});
        QCOMPARE(content.reasons.size(), 1);
        const ReturnReason &reason = content.reasons.constFirst();
        QCOMPARE(reason.text, ReturnNotice::differs(QStringLiteral("name")));
        QCOMPARE(reason.field, QStringLiteral("name"));
        QCOMPARE(reason.formValue, QStringLiteral("Sri Contoh"));
        QCOMPARE(reason.letterValue, QStringLiteral("Siri Contoh"));
        QCOMPARE(reason.formDiffers.size(), 1);
        QCOMPARE(reason.letterDiffers.size(), 1);
        QVERIFY(!reason.crop.isNull());
        QVERIFY(content.toBring.isEmpty());
    }

    void shouldGiveNoneWhereNothingIsWrong()
    {
        QVERIFY(ReturnNotice::contentOf({}).reasons.isEmpty());
        QVERIFY(ReturnNotice::contentOf({compared("nik", Verdict::Equal)}).reasons.isEmpty());
    }

    void shouldAddWhatWasRecordedAndIsNotSaidYet()
    {
        const auto found = ReturnNotice::contentOf({compared("name", Verdict::Wrong)}).reasons;
        const QString own = QStringLiteral("Alamat surel bukan milik pemohon.");
        const auto all = ReturnNotice::together(found, {ReturnNotice::differs(QStringLiteral("name")), own, own});
        QCOMPARE(texts(all), QStringList({ReturnNotice::differs(QStringLiteral("name")), own}));
        QVERIFY(!all.constFirst().crop.isNull());
        QVERIFY(all.constLast().field.isEmpty());
    }

    void shouldKeepWhatWasRecordedWhereNothingWasFound()
    {
        const QStringList recorded{QStringLiteral("Satu alasan"), QStringLiteral("Alasan lain")};
        QCOMPARE(texts(ReturnNotice::together({}, recorded)), recorded);
        QVERIFY(ReturnNotice::together({}, {}).isEmpty());
    }

    void shouldTellAShippedReasonOnceHoweverItWasWorded()
    {
        const ShippedReason shipped = shippedReasons().constFirst();
        QCOMPARE(ReturnNotice::together({}, {shipped.title, shipped.paperText}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReturnNotice)
#include "tst_returnnotice.moc"
