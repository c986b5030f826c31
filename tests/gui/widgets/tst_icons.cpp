// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace lajur::ui;

namespace {

const QDir &root()
{
    static const QDir dir(QStringLiteral(LAJUR_SOURCE_DIR));
    return dir;
}

bool hasInk(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(*qApp); }
    void shouldHaveEverySourceInTheStrips();
    void shouldPaintEveryIconInEverySize_data();
    void shouldPaintEveryIconInEverySize();
    void shouldGiveNothingForAnUnknownName();
    void shouldKnowEveryNameUsedInTheSources();
    void shouldFollowTheTheme();
    void shouldHaveAnApplicationIcon();
};

void TestIcons::shouldHaveEverySourceInTheStrips()
{
    QStringList sources;
    for (const QFileInfo &file :
         QDir(root().filePath(QStringLiteral("resources/icons/svg"))).entryInfoList({QStringLiteral("*.svg")}))
        sources << file.completeBaseName();
    sources.sort();
    QVERIFY(sources.size() >= 45);
    QCOMPARE(iconNames(), sources);
}

void TestIcons::shouldPaintEveryIconInEverySize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("ratio");
    for (const int size : {12, 14, 16, 20, 24, 32}) {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%d px at %d %%", size, qRound(ratio * 100)) << size << ratio;
    }
}

void TestIcons::shouldPaintEveryIconInEverySize()
{
    QFETCH(int, size);
    QFETCH(double, ratio);
    const QColor colour(0x23, 0x56, 0xa8);
    for (const QString &name : iconNames()) {
        const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
        QCOMPARE(pixmap.width(), qRound(size * ratio));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        const QImage image = pixmap.toImage();
        bool inked = false;
        for (int y = 0; y < image.height() && !inked; ++y) {
            for (int x = 0; x < image.width() && !inked; ++x)
                inked = qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(inked, qPrintable(name));
    }
}

void TestIcons::shouldGiveNothingForAnUnknownName()
{
    QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), 16, Qt::black, 1).isNull());
}

void TestIcons::shouldKnowEveryNameUsedInTheSources()
{
    const QRegularExpression use(QStringLiteral(
        "\\b(?:icon|iconOnAccent|iconPixmap|setIconName)\\(\\s*(?:QStringLiteral\\(|QLatin1String\\(|u)\"([^\"]*)\""));
    int seen = 0;
    QDirIterator files(root().filePath(QStringLiteral("ui")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = use.globalMatch(text); match.hasNext(); ++seen) {
            const QString name = match.next().captured(1);
            QVERIFY2(iconNames().contains(name), qPrintable(file.fileName() + QLatin1Char(' ') + name));
        }
    }
    QVERIFY(seen > 10);
}

void TestIcons::shouldFollowTheTheme()
{
    const QIcon printer = icon(QStringLiteral("printer"));
    for (const Appearance wanted : {Appearance::Light, Appearance::Dark}) {
        setAppearance(wanted);
        const Theme &theme = Theme::current();
        QVERIFY(hasInk(printer.pixmap(QSize(20, 20), 2.0).toImage(), theme.muted));
        QVERIFY(hasInk(printer.pixmap(QSize(20, 20), 2.0, QIcon::Disabled).toImage(), theme.faint));
    }
    QCOMPARE(printer.name(), QStringLiteral("printer"));
}

void TestIcons::shouldHaveAnApplicationIcon()
{
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        QVERIFY(applicationIcon().availableSizes().contains(QSize(size, size)));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
