// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/upkeep.h"
#include "tests/testlib/passwordcost.h"
#include "tests/testlib/testoffice.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// A backup made while others write comes back as a whole office that its recovery key alone opens.
class TestBackupAndRestore : public QObject
{
    Q_OBJECT

private slots:
    void shouldBringBackAWholeOfficeWhileAnotherProgramWrites()
    {
        TestOffice office;
        const CaseId first = office.aCase(1).inStage(QStringLiteral("TERBIT"));
        QVERIFY(office->finishWork());
        // GIVEN another program that makes backups while this one works
        const QString target = office.outside(QStringLiteral("cadangan"));
        QProcess backups;
        backups.start(QCoreApplication::applicationFilePath(), {QStringLiteral("backup"), office.folder(), target});
        QVERIFY(backups.waitForStarted());
        int n = 2;
        for (; n < 8 || (backups.state() == QProcess::Running && n < 100); ++n) {
            office.aCase(n).inStage(QStringLiteral("DI_KABID"));
            backups.waitForFinished(1);
        }
        QVERIFY(backups.state() == QProcess::NotRunning || backups.waitForFinished());
        QVERIFY2(backups.exitCode() == 0, backups.readAllStandardError().constData());

        // WHEN the newest is restored elsewhere
        const QString back = office.outside(QStringLiteral("kembali"));
        QCOMPARE(codeOf(composition::restore(target, office.folder())), QStringLiteral("refused"));
        QCOMPARE(outcome(composition::restore(target, back)), QStringLiteral("ok"));

        // THEN the recovery key alone opens it, and all of it is intact
        auto restored = composition::Office::open(back, {&office.clock(), minimumPasswordCost, 8000});
        QCOMPARE(outcome((*restored)->signIn().recover(office.recoveryText())), QStringLiteral("ok"));
        const auto report = (*restored)->verification().everything();
        QCOMPARE(report->problems.size(), 0);
        QVERIFY(report->cases >= 1);
        const auto opened = (*restored)->ledger().load(first);
        QCOMPARE((*restored)->ledger().form(*opened)->nik, office.entry(1).form.nik);
        // … and its users sign in as before.
        (*restored)->signIn().signOut();
        QCOMPARE(outcome((*restored)->signIn().signIn(QStringLiteral("kasi"), TestOffice::password())),
                 QStringLiteral("ok"));
    }
};

namespace {

/// What the other program does: five backups, each whole.
int makeBackups(const QString &folder, const QString &target)
{
    for (int i = 0; i < 5; ++i) {
        const auto report = composition::backUp(folder, target, 3);
        if (!report || !report->damagedPapers.isEmpty()) {
            qWarning("%s", qPrintable(report ? QStringLiteral("damaged papers") : outcome(report)));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"backup")
        return makeBackups(arguments[2], arguments[3]);
    TestBackupAndRestore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupandrestore.moc"
