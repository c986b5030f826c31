// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/cardfinder.h"

#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace lajur::ktp;

namespace {

constexpr QSize Table(1200, 900);
const QRectF Card(250, 300, 640, 640 / CardFinder::IdOneAspect);

using Ground = std::function<QColor(int x, int y)>;

QImage cardOn(const Ground &ground, const QColor &card)
{
    QImage picture(Table, QImage::Format_RGB32);
    for (int y = 0; y < Table.height(); ++y) {
        for (int x = 0; x < Table.width(); ++x)
            picture.setPixelColor(x, y, ground(x, y));
    }
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card);
    painter.drawRoundedRect(Card, 20, 20);
    return picture;
}

/// Farthest distance of a corner from where it is, as a share of the card's width; whatever end comes first.
double farthest(const QPolygonF &found, const QRectF &card)
{
    const QPolygonF corners({card.topLeft(), card.topRight(), card.bottomRight(), card.bottomLeft()});
    double best = 1;
    for (qsizetype turn = 0; turn < 4; ++turn) {
        double worst = 0;
        for (qsizetype i = 0; i < 4; ++i)
            worst = std::max(worst, QLineF(corners.at(i), found.at((i + turn) % 4)).length() / card.width());
        best = std::min(best, worst);
    }
    return best;
}

} // namespace

/// Where a card lies on a picture, whatever it lies on.
class TestCardFinder : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindCard_data();
    void shouldFindCard();
    void shouldPreferWhatIsSeenInSeveralWays();
    void shouldTakeWholePictureForCardItWasCroppedTo();
    void shouldFindMoreWithUtmostEffort();
    void shouldFindByItsPrintACardThatLooksLikeTheTable();
    void shouldSurviveTinyPictures();
};

void TestCardFinder::shouldFindCard_data()
{
    QTest::addColumn<QImage>("picture");
    const QColor pale(200, 215, 230);
    QTest::newRow("on white") << cardOn([](int, int) { return QColor(252, 252, 250); }, pale);
    QTest::newRow("on dark") << cardOn([](int, int) { return QColor(30, 30, 34); }, pale);
    QTest::newRow("on a table lit from one side")
        << cardOn([](int x, int) { return QColor(90 + x / 12, 140 + x / 12, 130 + x / 12); }, QColor(215, 235, 250));
    QTest::newRow("on striped wood of its own lightness") << cardOn(
        [](int x, int y) {
            const int stripe = y / 9 % 3 * 12;
            return QColor(205 - stripe - x / 40, 150 - stripe - x / 40, 155 - stripe - x / 40);
        },
        QColor(130, 165, 205));
}

void TestCardFinder::shouldFindCard()
{
    QFETCH(QImage, picture);
    const QList<CardCandidate> found = CardFinder::find(picture);
    QVERIFY(!found.isEmpty());
    const double off = farthest(found.constFirst().corners, Card);
    QVERIFY2(off < 0.02, qPrintable(QString::number(off)));
    QVERIFY(found.constFirst().merit > 0.9);
}

void TestCardFinder::shouldPreferWhatIsSeenInSeveralWays()
{
    // Seen from its end a card is longer than any card.
    QImage picture(Table, QImage::Format_RGB32);
    picture.fill(QColor(85, 65, 85));
    QPainter painter(&picture);
    const QRectF slanted(200, 320, 740, 740 / 1.86);
    painter.fillRect(slanted, QColor(185, 205, 210));
    painter.end();
    QVERIFY(farthest(CardFinder::find(picture).constFirst().corners, slanted) < 0.02);
}

void TestCardFinder::shouldTakeWholePictureForCardItWasCroppedTo()
{
    const QSize size(1011, 638);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(180, 205, 215));
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size), 38, 38);
    painter.end();
    const QList<CardCandidate> found = CardFinder::find(picture);
    QVERIFY(farthest(found.constFirst().corners, QRectF(QPointF(0, 0), size)) < 0.01);
}

void TestCardFinder::shouldFindMoreWithUtmostEffort()
{
    const QImage picture = cardOn([](int, int) { return QColor(252, 252, 250); }, QColor(120, 140, 200));
    QVERIFY(CardFinder::find(picture, CardFinder::Effort::Utmost).size() > CardFinder::find(picture).size());
}

void TestCardFinder::shouldFindByItsPrintACardThatLooksLikeTheTable()
{
    // Both of one grey under a lamp; planks run across the table, faint waves and print all over the card.
    const auto light
        = [](int x, int y) { return 110 + 90 * std::exp(-(std::pow(x - 300, 2) + std::pow(y - 200, 2)) / 4e5); };
    QImage picture(Table, QImage::Format_RGB32);
    for (int y = 0; y < Table.height(); ++y) {
        for (int x = 0; x < Table.width(); ++x) {
            const bool plank = y % 90 < 5;
            const bool wave = Card.contains(x, y) && (x + y / 2) % 14 < 6 && y % 12 < 7;
            const int grey = int(light(x, y)) - (plank ? 35 : 0) - (wave ? 16 : 0);
            picture.setPixelColor(x, y, QColor(grey, grey, grey));
        }
    }
    double best = 1;
    for (const CardCandidate &candidate : CardFinder::find(picture, CardFinder::Effort::Utmost))
        best = std::min(best, farthest(candidate.corners, Card));
    QVERIFY2(best < 0.04, qPrintable(QString::number(best)));
}

void TestCardFinder::shouldSurviveTinyPictures()
{
    for (const QSize &size : {QSize(1, 1), QSize(2, 3), QSize(1, 400), QSize(40, 30)}) {
        QImage stamp(size, QImage::Format_RGB32);
        stamp.fill(Qt::gray);
        for (const CardCandidate &candidate : CardFinder::find(stamp, CardFinder::Effort::Utmost))
            QCOMPARE(candidate.corners.size(), 4);
    }
}

QTEST_APPLESS_MAIN(TestCardFinder)
#include "tst_cardfinder.moc"
