// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demoperson.h"
#include "tests/gui/mainwindow/sopwalk.h"
#include "tests/testlib/watchedapplication.h"
#include "translations/language.h"
#include "ui/widgets/look.h"

#include <QTest>

using namespace lajur;
using namespace lajur::testlib;

/// Takes a case with a real PDF and a real JPEG from the counter to SELESAI in the real window, by mouse and by the
/// keyboard alone, in both languages, and shows that nothing on the way holds the window up.
class TestSopWindow : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeACaseThroughTheSopInTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<SopWalk::Hand>("hand");
        QTest::newRow("Indonesian, mouse") << QStringLiteral("id") << SopWalk::Hand::Mouse;
        QTest::newRow("Indonesian, keys") << QStringLiteral("id") << SopWalk::Hand::Keys;
        QTest::newRow("English, mouse") << QStringLiteral("en") << SopWalk::Hand::Mouse;
        QTest::newRow("English, keys") << QStringLiteral("en") << SopWalk::Hand::Keys;
    }

    void shouldTakeACaseThroughTheSopInTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(SopWalk::Hand, hand);
        translations::speak(language);
        WindowUnderTest window;
        SopWalk walk(window, hand);
        try {
            const domain::CaseForm person = services::demoPerson(7);
            walk.openCase(person);
            QCOMPARE(window.office().stage(walk.id()), QStringLiteral("DRAF"));
            walk.attachPapers(person);
            walk.takeSteps();
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
        QCOMPARE(window.office().stage(walk.id()), QStringLiteral("SELESAI"));
        QVERIFY(window.window().prompts().failures.isEmpty());
        QCOMPARE(window.office().ask(QStringLiteral("SELECT count(*) FROM certificate")).toInt(), 1);
    }

    void shouldNeverHoldTheWindowsThreadLongerThanFiftyMilliseconds()
    {
        const auto *application = static_cast<WatchedApplication *>(qApp);
        using namespace std::chrono_literals;
        QVERIFY2(application->longest() <= 50ms,
                 qPrintable(QStringLiteral("%1 ms: %2")
                                .arg(std::chrono::duration<double, std::milli>(application->longest()).count())
                                .arg(application->culprit())));
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    ui::installLook(application);
    TestSopWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sopwindow.moc"
