// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/textdifference.h"

#include "models/identity/editdistance.h"

#include <QTest>

using namespace lajur::identity;

class TestTextDifference : public QObject
{
    Q_OBJECT

private slots:
    void shouldMarkJustWhatDiffers_data();
    void shouldMarkJustWhatDiffers();
    void shouldMarkNothingInEqualTexts();
    void shouldMarkLongTextsAsAWhole();
    void shouldCountChangedLetters();
};

void TestTextDifference::shouldMarkJustWhatDiffers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("inFirst");
    QTest::addColumn<QString>("inSecond");
    QTest::newRow("changed") << "LESTARI"
                             << "LASTARI"
                             << "E"
                             << "A";
    QTest::newRow("missing") << "LESTARI"
                             << "LESARI"
                             << "T"
                             << "";
    QTest::newRow("added") << "LESTARI"
                           << "LESTTARI"
                           << ""
                           << "T";
    QTest::newRow("end") << "LESTARI"
                         << "LESTARIYA"
                         << ""
                         << "YA";
    QTest::newRow("two digits") << "9912"
                                << "9921"
                                << "12"
                                << "21";
    QTest::newRow("nothing beside something") << ""
                                              << "A"
                                              << ""
                                              << "A";
}

void TestTextDifference::shouldMarkJustWhatDiffers()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, inFirst);
    QFETCH(QString, inSecond);

    const TextDifference difference = TextDifference::between(first, second);

    const auto marked = [](const QString &text, const QList<TextSpan> &spans) {
        QString result;
        for (const TextSpan &span : spans)
            result += text.mid(span.begin, span.length);
        return result;
    };
    QCOMPARE(marked(first, difference.inFirst), inFirst);
    QCOMPARE(marked(second, difference.inSecond), inSecond);
}

void TestTextDifference::shouldMarkNothingInEqualTexts()
{
    const TextDifference difference = TextDifference::between(QStringLiteral("A"), QStringLiteral("A"));
    QVERIFY(difference.inFirst.isEmpty());
    QVERIFY(difference.inSecond.isEmpty());
}

void TestTextDifference::shouldMarkLongTextsAsAWhole()
{
    const QString text(1000, u'x');
    QCOMPARE(TextDifference::between(text, QStringLiteral("y")).inFirst, (QList<TextSpan>{{0, 1000}}));
}

void TestTextDifference::shouldCountChangedLetters()
{
    QCOMPARE(editDistance(u"", u""), 0);
    QCOMPARE(editDistance(u"ABC", u""), 3);
    QCOMPARE(editDistance(u"NAMA", u"NANA"), 1);
    QCOMPARE(editDistance(u"NAMA", u"AMA"), 1);
    QCOMPARE(likeness(u"", u""), 1.0);
    QCOMPARE(likeness(u"AB", u"XY"), 0.0);
}

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
