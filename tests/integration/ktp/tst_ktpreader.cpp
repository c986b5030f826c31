// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/ktpreader.h"
#include "tests/testlib/cardscore.h"

#include <QGuiApplication>
#include <QTest>

using namespace lajur;
using ktpcards::Fault;
using ktpcards::PictureOrder;
using ktpcards::Source;

namespace {

constexpr quint32 FirstSeed = 910001; // none that the reader was tuned on

bool has(const identity::KtpScan &scan, const QString &code)
{
    for (const identity::ScanFinding &finding : scan.quality) {
        if (finding.code == code && !finding.text.isEmpty() && finding.mark.size() == 4)
            return true;
    }
    return false;
}

} // namespace

class TestKtpReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldReadSixtyCardsOfMixedQuality();
    void shouldNameWhatIsWrong_data();
    void shouldNameWhatIsWrong();
    void shouldNotTrustWhatLightHasWipedOut();
    void shouldReadTheSameCardAlikeHoweverManyCameBefore();
    void shouldTellWhereAndHowTheCardLies();
    void shouldRefuseANullPicture();
    void shouldFindNothingOnAStamp();
    void shouldSayWhenItsLanguageDataAreMissing();

private:
    std::optional<ktp::KtpReader> m_reader;
};

void TestKtpReader::initTestCase()
{
    auto reader = ktp::KtpReader::create(QStringLiteral(LAJUR_TESSDATA));
    QVERIFY2(reader.has_value(), LAJUR_TESSDATA);
    m_reader.emplace(std::move(*reader));
}

void TestKtpReader::shouldReadSixtyCardsOfMixedQuality()
{
    testlib::CardScore score;
    for (quint32 seed = FirstSeed; score.good.pictures < 60; ++seed) {
        PictureOrder order = ktpcards::mixedOrder(seed);
        if (order.fault != Fault::None && order.fault != Fault::Grey)
            continue;
        if (order.source == Source::CardOnA4 || order.dpi > 300) {
            // Whole pages take seconds to draw; the benchmark has them.
            order.source = Source::CardAlone;
            order.dpi = 300;
        }
        const ktpcards::CardPicture picture = ktpcards::makePicture(order, seed);
        const auto scan = m_reader->readKtp(picture.image);
        QVERIFY(scan.has_value());
        score.add(picture, *scan);
    }
    QCOMPARE(score.wrongNikAccepted, 0);
    QCOMPARE(score.greyMistaken, 0);
    QVERIFY2(score.good.found >= 59, qPrintable(QString::number(score.good.found)));
    QVERIFY2(score.falseAlarms <= 1, qPrintable(QString::number(score.falseAlarms)));
    QVERIFY2(score.good.nik >= 54, qPrintable(QString::number(score.good.nik)));
    QVERIFY2(score.good.nikAccepted * 100 >= score.good.nik * 80, qPrintable(QString::number(score.good.nikAccepted)));
    QVERIFY2(score.good.name >= 51, qPrintable(QString::number(score.good.name)));
    QVERIFY2(score.good.nameNearly >= 57, qPrintable(QString::number(score.good.nameNearly)));
}

void TestKtpReader::shouldNameWhatIsWrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("grey copy") << Fault::Grey << "grey";
    QTest::newRow("blurred") << Fault::Blurred << "blurred";
    QTest::newRow("cut off") << Fault::CutOff << "cut-off";
    QTest::newRow("glare") << Fault::Glare << "glare";
    QTest::newRow("back") << Fault::Back << "wrong-side";
    QTest::newRow("letter") << Fault::Letter << "not-a-ktp";
    QTest::newRow("coarse") << Fault::FewDpi << "few-dpi";
}

void TestKtpReader::shouldNameWhatIsWrong()
{
    QFETCH(Fault, fault);
    QFETCH(QString, code);
    const PictureOrder order{Source::CardAlone, fault, fault == Fault::FewDpi ? 100 : 300};

    const auto scan = m_reader->readKtp(ktpcards::makePicture(order, FirstSeed).image);

    QVERIFY(scan.has_value());
    QVERIFY(has(*scan, code));
}

void TestKtpReader::shouldNotTrustWhatLightHasWipedOut()
{
    PictureOrder order;
    order.fault = Fault::Glare;
    order.anyTurn = false;
    const auto scan = m_reader->readKtp(ktpcards::makePicture(order, 424242).image);
    QVERIFY(scan.has_value());
    QVERIFY(has(*scan, QStringLiteral("glare")));
    QVERIFY(!scan->reading.nik.accepted);
    QVERIFY(!scan->reading.name.accepted);
}

void TestKtpReader::shouldReadTheSameCardAlikeHoweverManyCameBefore()
{
    PictureOrder order;
    const QImage card = ktpcards::makePicture(order, FirstSeed).image;
    const auto first = m_reader->readKtp(card);
    for (quint32 other = 1; other <= 5; ++other)
        QVERIFY(m_reader->readKtp(ktpcards::makePicture(order, FirstSeed + other).image).has_value());
    const auto again = m_reader->readKtp(card);
    QVERIFY(first && again);
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        QCOMPARE((again->reading.*name.field).value, (first->reading.*name.field).value);
        QCOMPARE((again->reading.*name.field).confidence, (first->reading.*name.field).confidence);
    }
}

void TestKtpReader::shouldTellWhereAndHowTheCardLies()
{
    const ktpcards::CardPicture picture = ktpcards::makePicture({Source::CardAlone, Fault::None, 300}, FirstSeed + 3);

    const auto scan = m_reader->readKtp(picture.image);

    QVERIFY(scan.has_value());
    QCOMPARE(scan->turn, picture.turn);
    QCOMPARE(scan->crop.size(), QSize(ktp::CardView::Width, ktp::CardView::Height));
    QVERIFY(scan->quality.isEmpty());
    QVERIFY(std::abs(scan->skew) <= 10);
    QCOMPARE(scan->reading.birthDay(), picture.person.birthDate);
    QCOMPARE(scan->reading.name.place.size(), 4);
    QVERIFY(scan->card.containsPoint(scan->reading.name.place.at(0), Qt::OddEvenFill));
    QVERIFY(scan->card.containsPoint(scan->reading.nik.place.at(2), Qt::OddEvenFill));
}

void TestKtpReader::shouldRefuseANullPicture()
{
    const auto scan = m_reader->readKtp(QImage());
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, domain::ErrorCode::Invalid);
    QVERIFY(!scan.error().text.isEmpty());
}

void TestKtpReader::shouldFindNothingOnAStamp()
{
    for (const QSize &size : {QSize(1, 1), QSize(3, 2), QSize(1, 400), QSize(40, 30)}) {
        QImage stamp(size, QImage::Format_RGB32);
        stamp.fill(Qt::white);
        const auto scan = m_reader->readKtp(stamp);
        QVERIFY(scan.has_value());
        QVERIFY(!scan->reading.nik.accepted);
        QVERIFY(!scan->quality.isEmpty());
    }
}

void TestKtpReader::shouldSayWhenItsLanguageDataAreMissing()
{
    const auto reader = ktp::KtpReader::create(QStringLiteral("/nowhere"));
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, domain::ErrorCode::Unavailable);
    QVERIFY(!reader.error().text.isEmpty());
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    TestKtpReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ktpreader.moc"
