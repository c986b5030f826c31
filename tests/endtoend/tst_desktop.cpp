// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"
#include "app/desktop/startoptions.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::desktop;

/// Starts the program with the window as a person would, and on bad days.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheCommandLine_data();
    void shouldReadTheCommandLine();
    void shouldMakeADemoOfficeAndOpenItAgain();
    void shouldShowTheFirstWindowInsteadOfASecondOne();
    void shouldStartAfterAKilledProgramLeftItsSocket();
    void shouldKeepOfficesApart();
    void shouldLeaveADamagedOfficeAsItIs();

private:
    static QProcess *start(const QTemporaryDir &home, const QStringList &arguments);
};

/// The program itself, with a home of its own.
QProcess *TestDesktop::start(const QTemporaryDir &home, const QStringList &arguments)
{
    auto *process = new QProcess;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(LAJUR_PROGRAM), arguments);
    return process;
}

void TestDesktop::shouldReadTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &line, bool good) {
        QTest::newRow(name) << (QStringList{QStringLiteral("lajur")} + line.split(u' ', Qt::SkipEmptyParts)) << good;
    };
    row("nothing", {}, true);
    row("folder", QStringLiteral("--data folder"), true);
    row("demo", QStringLiteral("--demo --data folder --language en"), true);
    row("help", QStringLiteral("--help"), true);
    row("version", QStringLiteral("--version"), true);
    row("unknown option", QStringLiteral("--dta folder"), false);
    row("option without its value", QStringLiteral("--data"), false);
    row("unknown language", QStringLiteral("--language fr"), false);
    row("something else", QStringLiteral("file.pdf"), false);
}

void TestDesktop::shouldReadTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, good);
    const auto options = StartOptions::parse(arguments);
    QCOMPARE(options.has_value(), good);
    if (!good)
        QVERIFY(!options.error().text.isEmpty());
    else
        QVERIFY(QDir::isAbsolutePath(options->dataFolder));
}

void TestDesktop::shouldMakeADemoOfficeAndOpenItAgain()
{
    const QTemporaryDir home;
    const QString data = home.filePath(QStringLiteral("kantor"));
    const std::unique_ptr<QProcess> first(start(home, {QStringLiteral("--demo"), QStringLiteral("--data"), data}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/lajur.sqlite")), 30'000);
    first->kill();
    QVERIFY(first->waitForFinished());

    const std::unique_ptr<QProcess> again(start(
        home, {QStringLiteral("--demo"), QStringLiteral("--data"), data, QStringLiteral("--exit-after-startup")}));
    QVERIFY(again->waitForFinished(30'000));
    QCOMPARE(again->exitStatus(), QProcess::NormalExit);
    QCOMPARE(again->exitCode(), 0);
}

void TestDesktop::shouldShowTheFirstWindowInsteadOfASecondOne()
{
    const QTemporaryDir home;
    const QString data = home.filePath(QStringLiteral("kantor"));
    QVERIFY(QDir().mkpath(data));
    SingleInstance first(data);
    QVERIFY(first.claim());
    QSignalSpy asked(&first, &SingleInstance::asked);

    SingleInstance second(data);
    QVERIFY(!second.claim());

    QTRY_COMPARE(asked.count(), 1);
}

void TestDesktop::shouldStartAfterAKilledProgramLeftItsSocket()
{
    const QTemporaryDir home;
    const QString data = home.filePath(QStringLiteral("kantor"));
    const std::unique_ptr<QProcess> killed(start(home, {QStringLiteral("--demo"), QStringLiteral("--data"), data}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/lajur.sqlite")), 30'000);
    killed->kill();
    QVERIFY(killed->waitForFinished());

    SingleInstance next(data);
    QVERIFY(next.claim());
    SingleInstance third(data);
    QVERIFY2(!third.claim(), "nobody listens in the dead program's place");
}

void TestDesktop::shouldKeepOfficesApart()
{
    const QTemporaryDir home;
    SingleInstance one(home.filePath(QStringLiteral("satu")));
    SingleInstance other(home.filePath(QStringLiteral("dua")));
    QVERIFY(one.claim());
    QVERIFY(other.claim());
}

void TestDesktop::shouldLeaveADamagedOfficeAsItIs()
{
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("lajur.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const std::unique_ptr<QProcess> program(
        start(home, {QStringLiteral("--data"), home.path(), QStringLiteral("--exit-after-startup")}));

    QVERIFY(program->waitForFinished(30'000));

    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
