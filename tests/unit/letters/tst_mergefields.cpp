// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/mergefields.h"

#include <QTest>

using namespace lajur::letters;

class TestMergeFields : public QObject
{
    Q_OBJECT

private slots:
    void shouldCleanToOnePrintableLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("spaces") << QStringLiteral("  Siti \t  Aminah\n") << QStringLiteral("Siti Aminah");
        QTest::newRow("soft hyphen") << QStringLiteral("Si\u00adti") << QStringLiteral("Siti");
        QTest::newRow("zero-width space") << QStringLiteral("Siti\u200b") << QStringLiteral("Siti");
        QTest::newRow("right-to-left mark") << QStringLiteral("\u202eSiti") << QStringLiteral("Siti");
        QTest::newRow("combining accent") << QStringLiteral("Rene\u0301") << QStringLiteral("Ren\u00e9");
        QTest::newRow("only invisible") << QStringLiteral(" \u200b ") << QString();
    }

    void shouldCleanToOnePrintableLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(MergeFields::cleaned(text).trimmed(), line);
    }

    void shouldGroupStaffNumbers()
    {
        QCOMPARE(MergeFields::staffNumber(QStringLiteral("198508172010011003")),
                 QStringLiteral("19850817 201001 1 003"));
        QCOMPARE(MergeFields::staffNumberLabel(QStringLiteral("198508172010011003")), QStringLiteral("NIP"));
        QCOMPARE(MergeFields::staffNumber(QStringLiteral("199005212023212004")),
                 QStringLiteral("19900521 2023 21 2 004"));
        QCOMPARE(MergeFields::staffNumberLabel(QStringLiteral("199005212023212004")), QStringLiteral("NI PPPK"));
        QCOMPARE(MergeFields::staffNumber(QStringLiteral("-")), QStringLiteral("-"));
    }

    void shouldLeaveNikAsTyped()
    {
        LetterFields fields;
        fields.applicant.nik = QStringLiteral("9971010101850001");
        QCOMPARE(MergeFields::values(fields, {}).value(QStringLiteral("pemohon.nik")), fields.applicant.nik);
    }

    void shouldSetFlagsOnlyWhenTrue()
    {
        LetterFields fields;
        QVERIFY(MergeFields::values(fields, {}).value(QStringLiteral("contoh")).isEmpty());
        fields.specimen = true;
        QVERIFY(!MergeFields::values(fields, {}).value(QStringLiteral("contoh")).isEmpty());
    }

    void shouldKeepNamesAndFlagsApart()
    {
        QVERIFY(MergeFields::names().contains(QStringLiteral("pemohon.nik")));
        QVERIFY(!MergeFields::names().intersects(MergeFields::flags()));
        const QStringList signature = MergeFields::inSignature();
        QVERIFY(MergeFields::names().contains(QSet<QString>(signature.begin(), signature.end())));
    }
};

QTEST_GUILESS_MAIN(TestMergeFields)
#include "tst_mergefields.moc"
