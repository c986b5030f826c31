// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/romannumeral.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstRomanNumeral : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteAndReadNumerals();
    void shouldKnowNoOthers();
};

void TstRomanNumeral::shouldWriteAndReadNumerals()
{
    QCOMPARE(romanNumeral(1), u"I"_s);
    QCOMPARE(romanNumeral(4), u"IV"_s);
    QCOMPARE(romanNumeral(9), u"IX"_s);
    QCOMPARE(romanNumeral(12), u"XII"_s);
    QCOMPARE(romanNumeral(39), u"XXXIX"_s);
    for (int number = 1; number <= 39; ++number)
        QCOMPARE(fromRomanNumeral(romanNumeral(number).toLower()), number);
}

void TstRomanNumeral::shouldKnowNoOthers()
{
    QCOMPARE(romanNumeral(0), QString());
    QCOMPARE(romanNumeral(-1), QString());
    QCOMPARE(romanNumeral(40), QString());
    for (const char *text : {"", "IIII", "VX", "XL", "1", "A", "I I"})
        QCOMPARE(fromRomanNumeral(QString::fromLatin1(text)), 0);
}

QTEST_GUILESS_MAIN(TstRomanNumeral)
#include "tst_romannumeral.moc"
