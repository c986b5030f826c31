// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/readability.h"

#include <QTest>

using namespace lajur::identity;

/// Words that were read, and words that were guessed off lines on their head.
class TestReadability : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellReadingFromGuessing_data()
    {
        QTest::addColumn<int>("sure");
        QTest::addColumn<int>("unsure");
        QTest::addColumn<int>("strokes");
        QTest::addColumn<bool>("readable");
        QTest::newRow("nothing") << 0 << 0 << 0 << false;
        QTest::newRow("clean page") << 196 << 0 << 11 << true;
        QTest::newRow("poor scan") << 60 << 60 << 30 << true;
        QTest::newRow("a heading") << 3 << 1 << 0 << true;
        QTest::newRow("two words") << 2 << 0 << 0 << false;
        QTest::newRow("upside down") << 25 << 171 << 11 << false;
        QTest::newRow("strokes only") << 0 << 0 << 80 << false;
        QTest::newRow("words among strokes") << 10 << 4 << 300 << true;
    }
    void shouldTellReadingFromGuessing()
    {
        QFETCH(const int, sure);
        QFETCH(const int, unsure);
        QFETCH(const int, strokes);
        OcrWords words;
        for (int i = 0; i < sure; ++i)
            words.append({QStringLiteral("surat"), {}, 0.93});
        for (int i = 0; i < unsure; ++i)
            words.append({QStringLiteral("1eins"), {}, 0.28});
        for (int i = 0; i < strokes; ++i)
            words.append({QStringLiteral("|"), {}, 0.95});
        QTEST(isReadable(words), "readable");
    }

    void shouldTakeNumbersForWords()
    {
        // A list of NIP is all that some second pages hold; on its head it is as unsure as letters are.
        QVERIFY(isReadable(OcrWords(20, {QStringLiteral("19680116"), {}, 0.95})));
        QVERIFY(!isReadable(OcrWords(20, {QStringLiteral("91108961"), {}, 0.3})));
    }
};

QTEST_GUILESS_MAIN(TestReadability)

#include "tst_readability.moc"
