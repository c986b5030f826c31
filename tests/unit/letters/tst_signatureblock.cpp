// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/signatureblock.h"

#include <QTest>

using lajur::domain::Capacity;
using lajur::letters::SignatureBlock;

class TestSignatureBlock : public QObject
{
    Q_OBJECT

private slots:
    void shouldWordTheTitle_data()
    {
        QTest::addColumn<Capacity>("capacity");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("lines");
        const QString head = QStringLiteral("Kepala Dinas");
        QTest::newRow("own post") << Capacity::Definitive << head << QStringLiteral("KEPALA DINAS,");
        QTest::newRow("a.n.") << Capacity::OnBehalf << QStringLiteral("Sekretaris")
                              << QStringLiteral("a.n. KEPALA DINAS\nSEKRETARIS,");
        QTest::newRow("Plt.") << Capacity::ActingVacant << QStringLiteral("Sekretaris")
                              << QStringLiteral("Plt. KEPALA DINAS,\nSEKRETARIS");
        QTest::newRow("Plh.") << Capacity::ActingAbsent << QStringLiteral("Sekretaris")
                              << QStringLiteral("Plh. KEPALA DINAS,\nSEKRETARIS");
        QTest::newRow("Pj.") << Capacity::Temporary << QStringLiteral("Sekretaris")
                             << QStringLiteral("Pj. KEPALA DINAS,\nSEKRETARIS");
        QTest::newRow("Plt. without own post")
            << Capacity::ActingVacant << QString() << QStringLiteral("Plt. KEPALA DINAS,");
        QTest::newRow("same post twice") << Capacity::ActingVacant << QStringLiteral(" kepala  dinas ")
                                         << QStringLiteral("Plt. KEPALA DINAS,");
    }

    void shouldWordTheTitle()
    {
        QFETCH(Capacity, capacity);
        QFETCH(QString, position);
        QFETCH(QString, lines);
        QCOMPARE(SignatureBlock::lines(QStringLiteral("Kepala Dinas"), position, capacity), lines);
        QCOMPARE(SignatureBlock::lines(QStringLiteral(" Kepala  Dinas, "), position, capacity), lines);
    }

    void shouldFindWhatHangsOut()
    {
        QCOMPARE(SignatureBlock::prefixOf(QStringLiteral("Plt. KEPALA DINAS,")), QStringLiteral("Plt. "));
        QCOMPARE(SignatureBlock::prefixOf(QStringLiteral("u.b. SEKRETARIS,")), QStringLiteral("u.b. "));
        QCOMPARE(SignatureBlock::prefixOf(QStringLiteral("KEPALA DINAS,")), QString());
    }
};

QTEST_GUILESS_MAIN(TestSignatureBlock)
#include "tst_signatureblock.moc"
