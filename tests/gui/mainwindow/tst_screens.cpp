// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/mainwindow/windowundertest.h"
#include "translations/language.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QWindow>

using namespace lajur;
using namespace lajur::testlib;

/// A window carried from a screen of 100 % to one of 200 % and back: all of it is as sharp as if it had been opened
/// there.
class TestScreens : public QObject
{
    Q_OBJECT

private:
    static QImage shownOn(WindowUnderTest &window, double scale)
    {
        for (QScreen *screen : QGuiApplication::screens()) {
            if (screen->devicePixelRatio() == scale)
                window->windowHandle()->setScreen(screen);
        }
        window->resize(1280, 700);
        window.window().settle();
        window->setFocus(); // a case read meanwhile may have placed it
        return window->grab().toImage();
    }

    static void go(WindowUnderTest &window, int place)
    {
        if (place < 0)
            window.window().workspace().openCase(
                domain::CaseId{window.office().ask(QStringLiteral("SELECT min(id) FROM case_file")).toLongLong()});
        else
            window.go(static_cast<ui::Place>(place));
        window->setFocus();
        window.window().settle();
    }

private slots:
    void shouldLookTheSameAsIfOpenedThere_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("board") << int(ui::Place::Board);
        QTest::newRow("case") << -1;
        QTest::newRow("letters") << int(ui::Place::Letters);
        QTest::newRow("registers") << int(ui::Place::Registers);
        QTest::newRow("settings") << int(ui::Place::Settings);
    }

    void shouldLookTheSameAsIfOpenedThere()
    {
        QFETCH(int, place);
        QCOMPARE(QGuiApplication::screens().size(), 2);
        const auto fill = [](WindowUnderTest &window) {
            window.office().aCase(1).inStage(QStringLiteral("DI_KABID"));
            window.office().aCase(2).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        };
        WindowUnderTest carried;
        fill(carried);
        go(carried, place);
        const QImage before = shownOn(carried, 1);
        QCOMPARE(before.devicePixelRatio(), 1.0);
        const QImage there = shownOn(carried, 2);
        QCOMPARE(there.devicePixelRatio(), 2.0);

        WindowUnderTest opened;
        fill(opened);
        shownOn(opened, 2);
        go(opened, place);
        const QImage fresh = shownOn(opened, 2);
        QVERIFY(there == fresh);
        QVERIFY(shownOn(carried, 1) == before);
    }
};

int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly)
        || screens.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
            {"name": "ordinary", "x": 0, "y": 0, "width": 1366, "height": 768,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
            {"name": "fine", "x": 1366, "y": 0, "width": 1366, "height": 768,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 2}]})")
            < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    translations::speak(QStringLiteral("id"));
    ui::installLook(application);
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
