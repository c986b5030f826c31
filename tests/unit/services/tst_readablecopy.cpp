// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/readablecopy.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::services;

class TestReadableCopy : public QObject
{
    Q_OBJECT

private slots:
    void shouldSpellOneApplicantOneWay()
    {
        CaseForm form;
        form.name = QStringLiteral("  Dr.  Sri   Contoh ");
        form.nip = QStringLiteral("19850101 201001 2 001");
        form.email = QStringLiteral(" Sri@Batam.GO.id ");
        form.opd = QStringLiteral("Dinas  Sosial");
        const ReadableCopy copy(form);
        QCOMPARE(copy.name, QStringLiteral("Dr. Sri Contoh"));
        QCOMPARE(copy.nip, QStringLiteral("198501012010012001"));
        QCOMPARE(copy.email, QStringLiteral("sri@batam.go.id"));
        QCOMPARE(copy.opd, QStringLiteral("Dinas Sosial"));
        QVERIFY(!copy.nameKey.isEmpty());
    }

    void shouldLeaveOutWhatIsNoNip()
    {
        CaseForm form;
        form.nip = QStringLiteral("9971010101850001"); // a NIK in the wrong field
        QVERIFY(ReadableCopy(form).nip.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadableCopy)
#include "tst_readablecopy.moc"
