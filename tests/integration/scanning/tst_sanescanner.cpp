// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanescanner.h"
#include "models/services/scanintake.h"
#include "tests/integration/scanning/testscanner.h"
#include "tests/testlib/testoffice.h"

#include <optional>
#include <QBuffer>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::scanning;
using namespace lajur::services;
using namespace lajur::testlib;

/// The scanner's port on SANE's own test scanner: every order, every trouble, and pages that end sealed in the tray.
class TestSaneScanner : public QObject
{
    Q_OBJECT

    TestScanner m_test;
    std::optional<SaneScanner> m_scanner;
    QList<QImage> m_pages;

    /// Begins SANE anew with these lines of configuration.
    SaneScanner &scanner(const QByteArray &lines = {})
    {
        m_test.configure(lines);
        m_pages.clear();
        // The test scanner takes over a changed text of its file only when it is begun a second time.
        m_scanner.emplace();
        (void)m_scanner->abilities(TestScanner::first());
        m_scanner.reset();
        return m_scanner.emplace();
    }
    static ScanSettings order(ScanSource source = ScanSource::Flatbed)
    {
        ScanSettings settings;
        settings.device = TestScanner::first();
        settings.source = source;
        settings.resolution = 60;
        settings.area = QSizeF(50, 80);
        return settings;
    }
    Result<int> scan(const ScanSettings &settings)
    {
        Progress progress;
        return m_scanner->scan(
            settings,
            [this](const QImage &page) -> Status {
                m_pages.append(page);
                return {};
            },
            progress);
    }

private slots:
    void shouldListTheScannersAndWhatTheyOffer()
    {
        const auto found = scanner().scanners();
        QCOMPARE(outcome(found), QStringLiteral("ok"));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->constFirst().name, TestScanner::first());
        QVERIFY(!found->constFirst().title.isEmpty());
        const auto abilities = m_scanner->abilities(TestScanner::first());
        QCOMPARE(outcome(abilities), QStringLiteral("ok"));
        QCOMPARE(abilities->sources, (QList<ScanSource>{ScanSource::Flatbed, ScanSource::Feeder}));
        QCOMPARE(abilities->colours, (QList<ScanColour>{ScanColour::Colour, ScanColour::Grey}));
        QCOMPARE(abilities->mostResolution, 1200);
        QCOMPARE(abilities->glass, QSizeF(200, 200));
        QCOMPARE(codeOf(m_scanner->abilities(QStringLiteral("test:9"))), QStringLiteral("unavailable"));
    }

    void shouldScanThePageThatWasOrdered_data()
    {
        QTest::addColumn<int>("colour");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<QSizeF>("area");
        QTest::newRow("colour") << int(ScanColour::Colour) << 60 << QSizeF(50, 80);
        QTest::newRow("grey") << int(ScanColour::Grey) << 60 << QSizeF(50, 80);
        QTest::newRow("KTP, 300 dpi") << int(ScanColour::Colour) << 300 << QSizeF(85.6, 54);
        QTest::newRow("whole glass") << int(ScanColour::Grey) << 75 << QSizeF();
    }

    void shouldScanThePageThatWasOrdered()
    {
        QFETCH(const int, colour);
        QFETCH(const int, resolution);
        QFETCH(const QSizeF, area);
        scanner();
        ScanSettings settings = order();
        settings.colour = ScanColour(colour);
        settings.resolution = resolution;
        settings.area = area;
        const auto scanned = scan(settings);
        QCOMPARE(outcome(scanned), QStringLiteral("ok"));
        QCOMPARE(*scanned, 1);
        const QImage &page = m_pages.constFirst();
        QCOMPARE(page.format() == QImage::Format_RGB888, settings.colour == ScanColour::Colour);
        const QSizeF size = area.isEmpty() ? QSizeF(200, 200) : area;
        const double millimetre = resolution / 25.4; // the test scanner knows no smaller step
        QVERIFY(qAbs(page.width() - size.width() * millimetre) <= millimetre);
        QVERIFY(qAbs(page.height() - size.height() * millimetre) <= millimetre);
        QVERIFY2(qAbs(page.dotsPerMeterX() * 0.0254 - resolution) < 0.5,
                 qPrintable(QString::number(page.dotsPerMeterX())));
        QVERIFY2(page.copy(0, 0, 8, 8) != page.copy(page.width() / 2, page.height() / 2, 8, 8), "an empty picture");
    }

    void shouldTakeTheNearestResolution()
    {
        scanner();
        ScanSettings settings = order();
        settings.resolution = 5000;
        settings.area = QSizeF(4, 4);
        QCOMPARE(outcome(scan(settings)), QStringLiteral("ok"));
        QVERIFY(qAbs(m_pages.constFirst().dotsPerMeterX() * 0.0254 - 1200) < 0.5);
        QCOMPARE(order().preview().resolution, 75);
        QVERIFY(order().preview().area.isEmpty());
    }

    void shouldTakeAllThatLiesInTheFeeder()
    {
        scanner();
        const auto scanned = scan(order(ScanSource::Feeder));
        QCOMPARE(outcome(scanned), QStringLiteral("ok"));
        QCOMPARE(*scanned, 10); // so many the test scanner has
        QCOMPARE(m_pages.size(), 10);
    }

    void shouldSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *status, const char *code, const char *word) {
            QTest::newRow(status) << QByteArray(status) << QString::fromLatin1(code) << QString::fromLatin1(word);
        };
        row("SANE_STATUS_IO_ERROR", "unavailable", "cable");
        row("SANE_STATUS_JAMMED", "unavailable", "jammed");
        row("SANE_STATUS_NO_DOCS", "unavailable", "Put the papers in");
        row("SANE_STATUS_COVER_OPEN", "unavailable", "Close it");
        row("SANE_STATUS_DEVICE_BUSY", "busy", "busy");
        row("SANE_STATUS_ACCESS_DENIED", "not-permitted", "administrator");
        row("SANE_STATUS_NO_MEM", "unavailable", "fewer dpi");
        row("SANE_STATUS_CANCELLED", "cancelled", "stopped");
        row("SANE_STATUS_EOF", "unavailable", "cable"); // the page ends before its lines came
    }

    void shouldSayWhatToDo()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        scanner("read-status-code \"" + status + "\"\n");
        for (const ScanSource source : {ScanSource::Flatbed, ScanSource::Feeder}) {
            const auto scanned = scan(order(source));
            QCOMPARE(codeOf(scanned), code);
            QVERIFY2(scanned.error().text.contains(word), qPrintable(scanned.error().text));
        }
        QVERIFY(m_pages.isEmpty());
    }

    void shouldRefuseAPictureInThreePasses()
    {
        scanner("three-pass true\n");
        QCOMPARE(codeOf(scan(order())), QStringLiteral("refused"));
        scanner();
        QCOMPARE(codeOf(scan(order())), QStringLiteral("ok"));
    }

    void shouldStopInMidScanAndBeReadyForTheNext()
    {
        scanner();
        ScanSettings settings = order();
        settings.resolution = 600;
        settings.area = {};
        Progress progress;
        progress.cancel();
        const auto none = [](const QImage &) -> Status { return {}; };
        const auto scanned = m_scanner->scan(settings, none, progress);
        QCOMPARE(codeOf(scanned), QStringLiteral("cancelled"));
        QCOMPARE(codeOf(scan(order())), QStringLiteral("ok"));
        QCOMPARE(m_pages.size(), 1);
    }

    void shouldCountTheLines()
    {
        scanner();
        Progress progress;
        const auto none = [](const QImage &) -> Status { return {}; };
        QVERIFY(m_scanner->scan(order(), none, progress));
        QVERIFY(progress.total() > 100);
        QVERIFY(progress.done() > 0 && progress.done() <= progress.total());
    }

    void shouldEndTheRunWhenAPageCannotBeKept()
    {
        scanner();
        Progress progress;
        int offered = 0;
        const auto full = [&offered](const QImage &) -> Status {
            return ++offered < 3 ? Status() : Status(failure(ErrorCode::DiskFull, QStringLiteral("Full.")));
        };
        QCOMPARE(codeOf(m_scanner->scan(order(ScanSource::Feeder), full, progress)), QStringLiteral("disk-full"));
        QCOMPARE(offered, 3);
        QCOMPARE(codeOf(scan(order())), QStringLiteral("ok"));
    }

    void shouldSealEachPageIntoTheTray()
    {
        TestOffice office;
        scanner();
        Progress progress;
        const auto run = ScanIntake(*m_scanner, office->tray()).scan(order(ScanSource::Feeder), progress);
        QCOMPARE(outcome(run.ended), QStringLiteral("ok"));
        QCOMPARE(run.pages.size(), 10);
        const auto list = office->tray().list();
        QCOMPARE(list->size(), 10);
        QCOMPARE(list->constLast().page.page, 10);
        QCOMPARE(list->constFirst().page.run, list->constLast().page.run);
        QVERIFY(!list->constFirst().page.run.isEmpty());
        const CaseId id = office.aCase().withoutPapers().opened();
        QCOMPARE(outcome(office->tray().attach(id, QStringLiteral("surat_permohonan"), run.pages)),
                 QStringLiteral("ok"));
        QCOMPARE(*office->tray().count(), 0);
    }

    void shouldKeepThePagesThatCameBeforeTheTrouble()
    {
        TestOffice office;
        scanner();
        Progress progress;
        int left = 4;
        struct Failing final : ScannerBackend {
            Failing(SaneScanner &inner, int &count)
                : m_inner(inner)
                , m_left(count)
            {
            }
            Result<QList<ScannerInfo>> scanners() override { return m_inner.scanners(); }
            Result<ScannerAbilities> abilities(const QString &device) override { return m_inner.abilities(device); }
            Result<int> scan(const ScanSettings &settings, const TakePage &take, Progress &progress) override
            {
                return m_inner.scan(
                    settings,
                    [&](const QImage &page) -> Status {
                        if (m_left-- == 0)
                            return failure(ErrorCode::Unavailable, QStringLiteral("Lost."));
                        return take(page);
                    },
                    progress);
            }
            SaneScanner &m_inner;
            int &m_left;
        } failing(*m_scanner, left);
        const auto run = ScanIntake(failing, office->tray()).scan(order(ScanSource::Feeder), progress);
        QCOMPARE(codeOf(run.ended), QStringLiteral("unavailable"));
        QCOMPARE(run.pages.size(), 4);
        QCOMPARE(*office->tray().count(), 4);
    }

    void shouldKeepColourAndDotsOfAPage()
    {
        QImage colour(64, 64, QImage::Format_RGB888);
        colour.fill(qRgb(10, 120, 200));
        colour.setDotsPerMeterX(11811);
        colour.setDotsPerMeterY(11811);
        const QByteArray bytes = encodedPage(colour);
        QVERIFY(bytes.startsWith("\xff\xd8\xff"));
        QCOMPARE(QImage::fromData(bytes).dotsPerMeterX(), 11811);
        QImage text = colour.convertToFormat(QImage::Format_Grayscale8);
        text.fill(255);
        const QByteArray grey = encodedPage(text);
        QVERIFY(grey.startsWith("\x89PNG"));
        QCOMPARE(QImage::fromData(grey).dotsPerMeterX(), 11811);
        QCOMPARE(QImage::fromData(grey).format(), QImage::Format_Grayscale8);
    }
};

QTEST_MAIN(TestSaneScanner)
#include "tst_sanescanner.moc"
