// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/watchfolder.h"
#include "app/intake/wholefile.h"
#include "models/services/paperintake.h"
#include "tests/testlib/testoffice.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::intake;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

QByteArray wholePdf(const QByteArray &text = "a")
{
    return "%PDF-1.4\n%" + text + "\ntrailer\n%%EOF\n";
}

QByteArray wholeJpeg()
{
    return QByteArray("\xff\xd8\xff\xe0 JFIF \xff\xd9");
}

} // namespace

/// What the copier puts in its folder comes into the tray once, whole, and only then leaves the folder.
class TestWatchFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<WatchFolder> m_watch;
    WatchPlan m_plan;

    TestOffice &office() { return *m_office; }
    QString path(const QString &name) const { return m_plan.folder + u'/' + name; }
    void put(const QString &name, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QFile file(path(name));
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void restart() { m_watch = std::make_unique<WatchFolder>(office()->tray(), office().clock()); }
    WatchReport look()
    {
        const auto report = m_watch->look(m_plan);
        if (!report)
            qFatal("the folder cannot be looked into: %s", qPrintable(report.error().text));
        return *report;
    }
    /// Two looks, far enough from each other.
    WatchReport lookTwice()
    {
        const WatchReport first = look();
        office().clock().advance(WatchFolder::quietSeconds);
        WatchReport second = look();
        second.taken += first.taken;
        return second;
    }
    QStringList left() const { return QDir(m_plan.folder).entryList(QDir::Files, QDir::Name); }
    int waiting() { return *office()->tray().count(); }

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_plan = {office().outside(QStringLiteral("mesin-fotokopi")), false};
        QVERIFY(QDir().mkpath(m_plan.folder));
        restart();
    }
    void cleanup()
    {
        m_watch.reset();
        m_office.reset();
    }

    void shouldTakeAWholeFileAndRemoveItThen()
    {
        put(QStringLiteral("scan1.pdf"), wholePdf());
        QCOMPARE(look().taken, 0); // it may still grow
        QCOMPARE(left().size(), 1);
        office().clock().advance(WatchFolder::quietSeconds);
        QCOMPARE(look().taken, 1);
        QCOMPARE(left(), QStringList());
        const auto list = office()->tray().list();
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().label, QStringLiteral("scan1.pdf"));
        QCOMPARE(office()->ports().tray.expectedGone()->size(), 0);
        QCOMPARE(lookTwice().taken, 0);
    }

    void shouldTakeInWhileNobodyIsSignedIn()
    {
        office()->signIn().signOut();
        put(QStringLiteral("scan1.jpg"), wholeJpeg());
        QCOMPARE(lookTwice().taken, 1);
        QCOMPARE(waiting(), 1);
    }

    void shouldWaitForAFileThatGrows()
    {
        put(QStringLiteral("scan1.pdf"), "%PDF-1.4\n");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(look().taken, 0);
            office().clock().advance(WatchFolder::quietSeconds * 2);
            put(QStringLiteral("scan1.pdf"), "more\n", QIODevice::Append);
        }
        put(QStringLiteral("scan1.pdf"), "%%EOF\n", QIODevice::Append);
        QCOMPARE(lookTwice().taken, 1);
        QCOMPARE(left(), QStringList());
    }

    void shouldNotTakeAFileWithoutItsEndAndSaySoInTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PDF") << QStringLiteral("a.pdf") << wholePdf().chopped(8);
        QTest::newRow("JPEG") << QStringLiteral("a.jpg") << wholeJpeg().chopped(2);
        QTest::newRow("PNG") << QStringLiteral("a.png") << QByteArray("\x89PNG\r\n\x1a\n....", 12);
        QTest::newRow("no byte") << QStringLiteral("a.pdf") << QByteArray();
    }

    void shouldNotTakeAFileWithoutItsEndAndSaySoInTime()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        put(name, bytes);
        WatchReport report = lookTwice();
        QCOMPARE(report.waiting, 1);
        QVERIFY(report.problems.isEmpty());
        office().clock().advance(WatchFolder::patienceSeconds);
        report = look();
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.constFirst().file, name);
        QCOMPARE(left(), QStringList{name});
        QCOMPARE(waiting(), 0);
    }

    void shouldLeaveWhatIsStillUnderWay()
    {
        put(QStringLiteral("scan.pdf.part"), wholePdf());
        QCOMPARE(lookTwice().waiting, 1);
        QCOMPARE(left().size(), 1);
    }

    void shouldLeaveBadFilesAndReportThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a program") << QStringLiteral("setup.exe") << QByteArray("MZ\x90 program");
        QTest::newRow("mislabelled") << QStringLiteral("a.jpg") << wholePdf();
        QTest::newRow("too large") << QStringLiteral("a.pdf")
                                   << "%PDF-1.4" + QByteArray(PaperIntake::MaximumSize, ' ') + "%%EOF";
    }

    void shouldLeaveBadFilesAndReportThem()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        put(name, bytes);
        put(QStringLiteral("z.pdf"), wholePdf());
        const WatchReport report = lookTwice();
        QCOMPARE(report.taken, 1); // a bad file does not hold up the good ones
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.constFirst().file, name);
        QVERIFY(report.problems.constFirst().text.size() > 20);
        QCOMPARE(left(), QStringList{name});
    }

    void shouldNotTakeAFileTwiceThatIsFoundAgainAfterAKill()
    {
        // GIVEN a program that ended after the page was safe and before the original was gone
        put(QStringLiteral("scan1.pdf"), wholePdf());
        const auto taken = office()->tray().addFile(path(QStringLiteral("scan1.pdf")),
                                                    {TraySource::folder(), QStringLiteral("scan1.pdf"), {}, 1, true});
        QVERIFY(taken);
        // AND a page that somebody has attached meanwhile
        const CaseId id = office().aCase().withoutPapers().opened();
        QVERIFY(office()->tray().attach(id, QStringLiteral("lainnya"), {taken->page.id}));
        restart();
        // WHEN
        QCOMPARE(lookTwice().taken, 0);
        // THEN
        QCOMPARE(left(), QStringList());
        QCOMPARE(waiting(), 0);
        // AND the same content that comes anew is a new scan
        put(QStringLiteral("scan1.pdf"), wholePdf());
        QCOMPARE(lookTwice().taken, 1);
        QCOMPARE(waiting(), 1);
    }

    void shouldTakeTheSameContentOnceWhileItWaits()
    {
        put(QStringLiteral("a.pdf"), wholePdf());
        put(QStringLiteral("b.pdf"), wholePdf());
        QCOMPARE(lookTwice().taken, 1);
        QCOMPARE(left(), QStringList());
        QCOMPARE(waiting(), 1);
    }

    void shouldTakeEachScanThatTheCopierWritesUnderOneName()
    {
        for (const char *text : {"1", "2", "3"}) {
            put(QStringLiteral("scan.pdf"), wholePdf(text));
            QCOMPARE(lookTwice().taken, 1);
        }
        QCOMPARE(waiting(), 3);
    }

    void shouldMoveOriginalsAsideWhenTold()
    {
        m_plan.moveAside = true;
        put(QStringLiteral("scan.pdf"), wholePdf("1"));
        QCOMPARE(lookTwice().taken, 1);
        put(QStringLiteral("scan.pdf"), wholePdf("2"));
        QCOMPARE(lookTwice().taken, 1);
        QCOMPARE(left(), QStringList());
        const QDir aside(path(WatchFolder::asideName()));
        QCOMPARE(aside.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("scan (2).pdf"), QStringLiteral("scan.pdf")}));
        QCOMPARE(lookTwice().taken, 0);
    }

    void shouldSayWhenAnOriginalCannotBeTakenAwayAndTakeItOnce()
    {
        // A file stands where the subfolder should be.
        m_plan.moveAside = true;
        put(WatchFolder::asideName(), "not a folder");
        put(QStringLiteral("scan.pdf"), wholePdf());
        WatchReport report = lookTwice();
        QCOMPARE(report.taken, 1);
        for (int i = 0; i < 3; ++i) {
            report = lookTwice();
            QCOMPARE(report.taken, 0);
            const auto about = std::find_if(report.problems.cbegin(), report.problems.cend(),
                                            [](const auto &problem) { return problem.file == u"scan.pdf"; });
            QVERIFY(about != report.problems.cend());
            QVERIFY(about->text.contains(QLatin1String("safe in the tray")));
        }
        QCOMPARE(waiting(), 1);
        QVERIFY(left().contains(QStringLiteral("scan.pdf")));
    }

    void shouldSayThatTheFolderIsGoneAndGoOnWhenItIsBack()
    {
        put(QStringLiteral("scan.pdf"), wholePdf());
        look();
        QVERIFY(QDir().rename(m_plan.folder, m_plan.folder + QStringLiteral("-weg")));
        const auto gone = m_watch->look(m_plan);
        QCOMPARE(codeOf(gone), QStringLiteral("unavailable"));
        QVERIFY(gone.error().text.contains(m_plan.folder));
        QVERIFY(QDir().rename(m_plan.folder + QStringLiteral("-weg"), m_plan.folder));
        QCOMPARE(lookTwice().taken, 1);
    }

    void shouldNotFollowALinkOutOfTheFolder()
    {
        QFile secret(office().outside(QStringLiteral("lain.pdf")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(wholePdf());
        secret.close();
        QVERIFY(QFile::link(secret.fileName(), path(QStringLiteral("link.pdf"))));
        QCOMPARE(lookTwice().taken, 0);
        QVERIFY(QFile::exists(secret.fileName()));
    }

    void shouldKeepThePlanInTheOffice()
    {
        WatchRoutine &watch = office()->watch();
        QVERIFY(watch.look()->problems.isEmpty()); // nothing is watched
        QCOMPARE(outcome(watch.choose({}, m_plan)), QStringLiteral("ok"));
        QVERIFY(*watch.plan() == m_plan);
        QCOMPARE(codeOf(watch.choose({}, {})), QStringLiteral("conflict"));
        QCOMPARE(codeOf(watch.choose(m_plan, {QStringLiteral("relatif"), false})), QStringLiteral("invalid"));
        QCOMPARE(codeOf(watch.choose(m_plan, {office().folder(), false})), QStringLiteral("refused"));
        put(QStringLiteral("scan.pdf"), wholePdf());
        QVERIFY(watch.look());
        office().clock().advance(WatchRoutine::secondsBetweenLooks);
        QCOMPARE(watch.look()->taken, 1);
        QVERIFY(office().signIn(QStringLiteral("loket")));
        QCOMPARE(codeOf(watch.choose(m_plan, {})), QStringLiteral("not-permitted"));
    }
};

QTEST_MAIN(TestWatchFolder)
#include "tst_watchfolder.moc"
