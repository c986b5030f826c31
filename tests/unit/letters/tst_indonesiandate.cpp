// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/indonesiandate.h"

#include <QLocale>
#include <QTest>

using lajur::letters::IndonesianDate;

class TestIndonesianDate : public QObject
{
    Q_OBJECT

private slots:
    void shouldNameTheMonth_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("longForm");
        QTest::addColumn<QString>("shortForm");
        const char *names[] = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                               "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
        int month = 0;
        for (const char *name : names) {
            ++month;
            const QString text = QString::fromLatin1(name);
            QTest::newRow(name) << month << QStringLiteral("3 %1 2026").arg(text)
                                << QStringLiteral("3 %1 2026").arg(text.left(3));
        }
    }

    void shouldNameTheMonth()
    {
        QFETCH(int, month);
        QFETCH(QString, longForm);
        QFETCH(QString, shortForm);
        QLocale::setDefault(QLocale(QLocale::German)); // The locale of the PC does not matter.
        QCOMPARE(IndonesianDate::longForm(QDate(2026, month, 3)), longForm);
        QCOMPARE(IndonesianDate::shortForm(QDate(2026, month, 3)), shortForm);
    }

    void shouldBeEmptyForNoDate()
    {
        QVERIFY(IndonesianDate::longForm({}).isEmpty());
        QVERIFY(IndonesianDate::shortForm(QDate(2026, 2, 30)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIndonesianDate)
#include "tst_indonesiandate.moc"
