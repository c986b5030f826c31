// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanescanner.h"
#include "tests/integration/scanning/esclpeer.h"

#include <optional>
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::domain;
using namespace lajur::scanning;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

QByteArray page()
{
    QImage image(638, 877, QImage::Format_RGB888);
    image.fill(qRgb(200, 30, 30));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 92);
    return buffer.data();
}

} // namespace

/// A scanner on the network, by sane-airscan against a peer on the loopback.
class TestNetworkScanner : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    EsclPeer m_peer{page()};
    std::optional<SaneScanner> m_scanner;
    QList<QImage> m_pages;
    QString m_device;

    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_config.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    Result<int> scan(ScanSource source)
    {
        m_pages.clear();
        ScanSettings settings;
        settings.device = m_device;
        settings.source = source;
        settings.resolution = 75;
        Progress progress;
        return m_scanner->scan(
            settings,
            [this](const QImage &scanned) -> Status {
                m_pages.append(scanned);
                return {};
            },
            progress);
    }

private slots:
    void initTestCase()
    {
        write("dll.conf", "airscan\n");
        write("airscan.conf",
              "[devices]\n\"Loopback\" = http://127.0.0.1:" + QByteArray::number(m_peer.port())
                  + "/eSCL/, eSCL\n[options]\ndiscovery = disable\n");
        qputenv("SANE_CONFIG_DIR", m_config.path().toLocal8Bit());
        m_scanner.emplace();
        const auto found = m_scanner->scanners();
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 1);
        m_device = found->constFirst().name;
        QVERIFY(m_device.startsWith(QLatin1String("airscan:")));
    }
    void init() { m_peer.setManner(EsclPeer::Manner::Good); }
    void cleanupTestCase() { m_scanner.reset(); }

    void shouldTellWhatItOffers()
    {
        const auto abilities = m_scanner->abilities(m_device);
        QVERIFY(abilities.has_value());
        QCOMPARE(abilities->sources.size(), 2);
        QCOMPARE(abilities->colours.size(), 2);
        QVERIFY(qAbs(abilities->glass.width() - 215.9) < 1);
    }

    void shouldScanFromGlassAndFeeder()
    {
        for (const ScanSource source : {ScanSource::Flatbed, ScanSource::Feeder}) {
            const int before = m_peer.jobs();
            const auto scanned = scan(source);
            QVERIFY2(scanned.has_value(), scanned ? "" : qPrintable(scanned.error().detail));
            QCOMPARE(*scanned, 1);
            QVERIFY(m_peer.jobs() > before);
            QCOMPARE(m_pages.size(), 1);
            const QColor middle = m_pages.constFirst().pixelColor(100, 100);
            QVERIFY(middle.red() > 150 && middle.blue() < 80);
        }
    }

    void shouldSayThatTheScannerWasLostInMidScanAndGoOnLater()
    {
        m_peer.setManner(EsclPeer::Manner::LosesConnection);
        const auto lost = scan(ScanSource::Flatbed);
        QVERIFY(!lost.has_value());
        QCOMPARE(lost.error().code, ErrorCode::Unavailable);
        QVERIFY(lost.error().text.contains(QLatin1String("cable")));
        QVERIFY(m_pages.isEmpty());
        m_peer.setManner(EsclPeer::Manner::Good);
        QVERIFY(scan(ScanSource::Flatbed).has_value());
    }

    void shouldSayThatTheFeederIsEmpty()
    {
        m_peer.setManner(EsclPeer::Manner::EmptyFeeder);
        const auto empty = scan(ScanSource::Feeder);
        QVERIFY(!empty.has_value());
        QVERIFY2(empty.error().text.contains(QLatin1String("feeder is empty")), qPrintable(empty.error().text));
    }
};

QTEST_GUILESS_MAIN(TestNetworkScanner)
#include "tst_networkscanner.moc"
