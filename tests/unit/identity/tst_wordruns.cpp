// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/wordruns.h"

#include <QPainter>
#include <QTest>

using namespace lajur::identity;

namespace {

/// A line of print: letters are bars 8 wide and 26 high, 4 apart; a space makes it 13, a colon stands before.
QImage lineOf(const QString &text, int space = 13)
{
    QImage picture(400, 46, QImage::Format_Grayscale8);
    picture.fill(220);
    QPainter painter(&picture);
    int x = 12;
    for (const QChar character : text) {
        if (character == u' ') {
            x += space - 4;
        } else if (character == u':') {
            painter.fillRect(x, 14, 5, 5, Qt::black);
            painter.fillRect(x, 28, 5, 5, Qt::black);
            x += 9;
        } else {
            painter.fillRect(x, 10, 8, 26, Qt::black);
            x += 12;
        }
    }
    return picture;
}

const QStringList Families{QStringLiteral("Liberation Sans"), QStringLiteral("Open Sans")};

QImage written(const QString &text, const QString &family)
{
    QImage picture(800, 60, QImage::Format_Grayscale8);
    picture.fill(220);
    QPainter painter(&picture);
    QFont font(family);
    font.setPixelSize(38);
    painter.setFont(font);
    painter.drawText(QPointF(15, 42), text);
    return picture;
}

std::vector<Run> runsOf(const QImage &picture)
{
    return wordRuns(InkMap(picture, picture.rect()));
}

} // namespace

class TestWordRuns : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellWordsByTheirGaps_data();
    void shouldTellWordsByTheirGaps();
    void shouldSayWhereWordsStand();
    void shouldNotMindFaintPattern();
    void shouldFindNothingWhereNothingStands();
    void shouldTellWordsOfLeaningLine();
    void shouldTellSlantedLettersApart_data();
    void shouldTellSlantedLettersApart();
    void shouldSeeTailOfQ_data();
    void shouldSeeTailOfQ();
};

void TestWordRuns::shouldTellWordsByTheirGaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("one word") << "SITI" << 1;
    QTest::newRow("one letter") << "I" << 1;
    QTest::newRow("three words") << "TRI NASUTION RAHMAN" << 3;
    QTest::newRow("a letter alone") << "I MADE" << 2;
    QTest::newRow("behind a colon") << ": SITI RAHMAN" << 2;
}

void TestWordRuns::shouldTellWordsByTheirGaps()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(int(runsOf(lineOf(text)).size()), words);
}

void TestWordRuns::shouldSayWhereWordsStand()
{
    const std::vector<Run> runs = runsOf(lineOf(QStringLiteral("AB CDE")));
    QCOMPARE(int(runs.size()), 2);
    QCOMPARE(runs.at(0).begin, 12);
    QCOMPARE(runs.at(0).end, 32);
    QCOMPARE(runs.at(1).begin, 45);
    QCOMPARE(runs.at(1).end, 77);
}

void TestWordRuns::shouldNotMindFaintPattern()
{
    QImage picture = lineOf(QStringLiteral("SITI RAHMAN"));
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.scanLine(y)[x] == 220)
                picture.scanLine(y)[x] = 180;
        }
    }
    QCOMPARE(int(runsOf(picture).size()), 2);
}

void TestWordRuns::shouldFindNothingWhereNothingStands()
{
    QImage blank(60, 40, QImage::Format_Grayscale8);
    blank.fill(200);
    QVERIFY(runsOf(blank).empty());
    QVERIFY(wordRuns(InkMap(blank, QRect())).empty());
    QVERIFY(wordRuns(InkMap(blank, QRect(3, 3, 1, 1))).empty());
}

void TestWordRuns::shouldTellWordsOfLeaningLine()
{
    QImage leaning(800, 100, QImage::Format_Grayscale8);
    leaning.fill(220);
    QPainter painter(&leaning);
    painter.translate(0, 30);
    painter.rotate(2.5);
    painter.drawImage(0, 0, written(QStringLiteral("NUR RAHMAN KURNIA"), Families.constFirst()));
    painter.end();
    QCOMPARE(int(runsOf(leaning).size()), 3);
}

void TestWordRuns::shouldTellSlantedLettersApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("A before A") << "OKTAVIA AYU" << 2;
    QTest::newRow("A before T") << "VERONICA TRI" << 2;
    QTest::newRow("H before P") << "SYAHPUTRA" << 1;
    QTest::newRow("L before U") << "LUKMAN" << 1;
    QTest::newRow("title behind the name") << "FAUZI, S.E" << 2;
    QTest::newRow("narrow letters") << "SITI ILLIIL" << 2;
}

void TestWordRuns::shouldTellSlantedLettersApart()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    for (const QString &family : Families)
        QVERIFY2(int(runsOf(written(text, family)).size()) == words, qPrintable(family));
}

void TestWordRuns::shouldSeeTailOfQ_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("mended");
    QTest::newRow("Q") << "FIQRI"
                       << "FIORI"
                       << "FIQRI";
    QTest::newRow("digit for it") << "QORI"
                                  << "0ORI"
                                  << "QORI";
    QTest::newRow("no Q") << "TOTO"
                          << "TOTO"
                          << "TOTO";
    QTest::newRow("letter missed") << "FIQRI"
                                   << "FORI"
                                   << "FORI";
    QTest::newRow("nothing read") << "FIQRI"
                                  << ""
                                  << "";
}

void TestWordRuns::shouldSeeTailOfQ()
{
    QFETCH(QString, printed);
    QFETCH(QString, read);
    QFETCH(QString, mended);
    for (const QString &family : Families) {
        const QImage picture = written(printed, family);
        const InkMap ink(picture, picture.rect());
        const std::vector<Run> runs = wordRuns(ink);
        QCOMPARE(int(runs.size()), 1);
        QCOMPARE(withTails(read, ink, runs.front()), mended);
    }
}

QTEST_MAIN(TestWordRuns)
#include "tst_wordruns.moc"
