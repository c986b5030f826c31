// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/returnnotice.h"
#include "models/services/returnreasons.h"
#include "models/services/shippedreasons.h"
#include "tests/testlib/testoffice.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Reasons to choose from: those the office uses come first, and nobody's NIK is among them.
class TestReturnReasons : public QObject
{
    Q_OBJECT

private:
    /// Returns a case for the reason and takes it back in, so that it can be returned again.
    static bool returnFor(TestOffice &office, CaseId id, const QString &reason)
    {
        return office.step(id, QStringLiteral("kembalikan"), {{QStringLiteral("reason"), reason}})
            && office.step(id, QStringLiteral("ajukan_ulang"));
    }
    static QList<ReasonChoice> all(TestOffice &office)
    {
        const auto reasons = ReturnReasons(*office).all();
        return reasons ? *reasons : QList<ReasonChoice>();
    }
    static QStringList typed(TestOffice &office)
    {
        QStringList texts;
        for (const ReasonChoice &choice : all(office)) {
            if (choice.id.isEmpty())
                texts << choice.text + QStringLiteral(" x%1").arg(choice.uses);
        }
        return texts;
    }
    static CaseId atTheKasi(TestOffice &office, int n = 1)
    {
        return office.aCase(n).inStage(QStringLiteral("VERIFIKASI_KASI"));
    }

private slots:
    void shouldOfferTheShippedListToANewOffice()
    {
        TestOffice office;
        const QList<ReasonChoice> choices = all(office);
        QCOMPARE(choices.size(), shippedReasons().size());
        for (const ReasonChoice &choice : choices) {
            QVERIFY(!choice.id.isEmpty());
            QCOMPARE(choice.uses, 0);
        }
        QCOMPARE(choices.constFirst().id, shippedReasons().constFirst().id);
    }

    void shouldPutTheMostUsedFirstWhateverLanguageTheyWereChosenIn()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        QVERIFY(returnFor(office, id, QStringLiteral("Pindaian KTP terpotong.")));
        QVERIFY(returnFor(office, id, QStringLiteral("The KTP is cut off")));
        QVERIFY(returnFor(office, id,
                          ReturnNotice::joined({QStringLiteral("Alamat email tidak aktif"),
                                                QStringLiteral("Map berkas basah terkena hujan")})));
        const QList<ReasonChoice> choices = all(office);
        QCOMPARE(choices[0].id, QStringLiteral("ktp-cropped"));
        QCOMPARE(choices[0].uses, 2);
        QCOMPARE(choices[0].text, QStringLiteral("Pindaian KTP terpotong."));
        QCOMPARE(choices[1].id, QStringLiteral("email-inactive"));
        QCOMPARE(choices[2].uses, 0);
        QCOMPARE(typed(office), QStringList{QStringLiteral("Map berkas basah terkena hujan x1")});
    }

    void shouldCountOneTypedTextOnceAcrossCases()
    {
        TestOffice office;
        const CaseId one = atTheKasi(office, 1);
        const CaseId two = atTheKasi(office, 2);
        QVERIFY(returnFor(office, one, QStringLiteral("Lampiran SK terlipat")));
        QVERIFY(returnFor(office, one, QStringLiteral("Materai belum ditempel")));
        QVERIFY(returnFor(office, two, QStringLiteral("materai  BELUM ditempel")));
        QCOMPARE(
            typed(office),
            (QStringList{QStringLiteral("materai  BELUM ditempel x2"), QStringLiteral("Lampiran SK terlipat x1")}));
    }

    void shouldNeverOfferATextWithANik_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << QStringLiteral("NIK 2171036105900001 tidak terdaftar");
        QTest::newRow("in groups") << QStringLiteral("NIK 217103 610590 0001 tidak terdaftar");
        QTest::newRow("with dots") << QStringLiteral("NIK 2171.0361.0590.0001 salah ketik");
        QTest::newRow("a digit too many") << QStringLiteral("NIK 21710361059000011 salah ketik");
        QTest::newRow("too long to be used again") << QStringLiteral("panjang ").repeated(40);
    }

    void shouldNeverOfferATextWithANik()
    {
        QFETCH(const QString, text);
        TestOffice office;
        QVERIFY(returnFor(office, atTheKasi(office), text));
        QVERIFY(typed(office).isEmpty());
    }

    void shouldOfferThirtyTypedTextsAtMost()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        QStringList reasons;
        for (int i = 0; i < 40; ++i)
            reasons << QStringLiteral("Alasan sendiri nomor %1").arg(i);
        QVERIFY(returnFor(office, id, ReturnNotice::joined(reasons)));
        QCOMPARE(typed(office).size(), ReturnReasons::MostTyped);
    }

    void shouldGoOnWhereOneHistoryIsDamaged()
    {
        TestOffice office;
        QVERIFY(returnFor(office, atTheKasi(office, 1), QStringLiteral("Lampiran SK terlipat")));
        QVERIFY(returnFor(office, atTheKasi(office, 2), QStringLiteral("Materai belum ditempel")));
        QVERIFY(office.tamper({QStringLiteral("UPDATE case_event SET sealed_details = x'00' WHERE id = "
                                              "(SELECT min(id) FROM case_event WHERE transition = 'kembalikan')")}));
        QCOMPARE(typed(office), QStringList{QStringLiteral("Materai belum ditempel x1")});
    }

    void shouldSayNothingToNobody()
    {
        TestOffice office;
        office->session().end();
        QCOMPARE(codeOf(ReturnReasons(*office).all()), QStringLiteral("signed-out"));
    }
};

QTEST_MAIN(TestReturnReasons)
#include "tst_returnreasons.moc"
