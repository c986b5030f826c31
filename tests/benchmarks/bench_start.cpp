// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's start in processes of its own: the sign-in painted against an empty window, the accepted password to
// the painted board of 1,000 open cases beside 100,000 closed ones (1,000,000 with --full) against an empty window and
// 150 ms, and the memory held then. Beside sqlitebrowser's start, where there is an X server and that program.

#include "models/services/demooffice.h"
#include "tests/benchmarks/bench_startrun.h"
#include "tests/benchmarks/benchfolder.h"
#include "tests/benchmarks/benchoffice.h"
#include "tests/benchmarks/manycases.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>

namespace {

using namespace lajur;
using bench::StartRun;
using domain::Result;
using domain::Status;

constexpr int open = 1000;
constexpr int warmUps = 2;
constexpr int rounds = 11;
constexpr int patience = 60'000; // ms for one process
constexpr double boardAllowance = 150; // ms beside an empty window
constexpr double memoryAllowed = 100; // MB
constexpr auto inside = "--inside"; // what the processes started here are told: this, when, and the office if any

struct Starts {
    bench::Samples empty, signIn, board, residentMb, other;
};

tl::unexpected<domain::Error> broken(const QString &detail)
{
    return domain::failure(domain::ErrorCode::Unavailable,
                           QStringLiteral("A process that was started did not end well."), detail);
}

/// Closed cases first: in a real office, too, they are the older rows.
Status fill(const QString &folder, int closed)
{
    LAJUR_TRY_VALUE(auto made, bench::BenchOffice::found(folder));
    {
        LAJUR_TRY_VALUE(const auto database,
                        storage::Database::open(storage::DatabaseLocation::sqlite(made.databasePath()), {}));
        LAJUR_TRY(bench::ManyCases(*database).write(0, closed));
    }
    composition::Office &office = made.office();
    services::DemoOffice demo({office.ports(), office.session(), office.setup(), office.signIn(), office.intake(),
                               office.papers(), office.steps(), office.registers()});
    LAJUR_TRY(demo.fill(open, 0));
    return office.finishWork();
}

/// What a start of this program printed; `dataFolder` empty: of the empty window.
Result<QList<QByteArray>> start(const QString &dataFolder)
{
    QStringList arguments{QLatin1String(inside), {}};
    if (!dataFolder.isEmpty())
        arguments << dataFolder;
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    arguments[1] = QString::number(StartRun::Clock::now().time_since_epoch().count());
    process.setArguments(arguments);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return broken(process.errorString());
    return process.readAllStandardOutput().simplified().split(' ');
}

Status measureOnce(const QString &dataFolder, Starts &starts)
{
    LAJUR_TRY_VALUE(const auto empty, start({}));
    LAJUR_TRY_VALUE(const auto program, start(dataFolder));
    if (empty.size() != 2 || program.size() != 6 || program.at(4).toInt() != open)
        return broken(QStringLiteral("it did not show what is in the office"));
    starts.empty.add(empty.at(1).toDouble());
    starts.signIn.add(program.at(1).toDouble());
    starts.board.add(program.at(3).toDouble());
    starts.residentMb.add(program.at(5).toDouble() * 1024 / 1e6);
    return {};
}

/// Until sqlitebrowser's window is on the screen, which is before it is painted.
Status measureOther(const QString &finder, Starts &starts)
{
    QProcess other;
    const auto begin = StartRun::Clock::now();
    other.start(QStringLiteral("sqlitebrowser"), {});
    if (!other.waitForStarted(patience))
        return broken(other.errorString());
    const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                             QString::number(other.processId())};
    bool mapped = false;
    while (!mapped && StartRun::Clock::now() - begin < std::chrono::milliseconds(patience)) {
        QProcess asked; // not execute(), which would print the windows between our lines
        asked.start(finder, search);
        mapped = asked.waitForFinished(patience) && asked.exitCode() == 0;
        QThread::msleep(2);
    }
    starts.other.add(std::chrono::duration<double, std::milli>(StartRun::Clock::now() - begin).count());
    other.kill();
    other.waitForFinished(patience);
    return mapped ? Status() : broken(QStringLiteral("no window of sqlitebrowser"));
}

Status measure(int closed)
{
    const bench::BenchFolder folder;
    const QString office = folder.path(QStringLiteral("office"));
    // Nobody's own preferences take part.
    qputenv("XDG_CONFIG_HOME", folder.path(QStringLiteral("config")).toLocal8Bit());
    LAJUR_TRY(fill(office, closed));
    const QString finder = QStandardPaths::findExecutable(QStringLiteral("xdotool"));
    const bool besideOther = qEnvironmentVariable("QT_QPA_PLATFORM") == u"xcb" && !finder.isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("sqlitebrowser")).isEmpty();
    Starts starts;
    for (int i = -warmUps; i < rounds; ++i) {
        if (i == 0)
            starts = {};
        LAJUR_TRY(measureOnce(office, starts));
        if (besideOther)
            LAJUR_TRY(measureOther(finder, starts));
    }
    const double empty = starts.empty.median();
    const double signIn = starts.signIn.median();
    const double board = starts.board.median();
    bench::reportGoal(QStringLiteral("start-sign-in-to-empty-window"), signIn, empty, 2);
    bench::reportGoal(QStringLiteral("start-board-%1-closed").arg(closed), board, empty + boardAllowance, 1);
    bench::reportGoal(QStringLiteral("start-board-resident-mb"), starts.residentMb.median(), memoryAllowed, 1,
                      bench::Unit::Count);
    if (besideOther)
        bench::reportFigure(QStringLiteral("start-whole-to-sqlitebrowser"), signIn + board, starts.other.median());
    else
        std::fputs("sqlitebrowser is left out: needs it, xdotool and QT_QPA_PLATFORM=xcb\n", stderr);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && qstrcmp(argv[1], inside) == 0) {
        const StartRun::Clock::time_point begin{StartRun::Clock::duration(QByteArray(argv[2]).toLongLong())};
        return argc > 3 ? StartRun::ofProgram(argc, argv, begin, QFile::decodeName(argv[3]))
                        : StartRun::ofEmptyWindow(argc, argv, begin);
    }
    const QGuiApplication application(argc, argv); // the demo papers are painted
    const bool full = QCoreApplication::arguments().contains(QStringLiteral("--full"));
    const Status measured = measure(full ? 1'000'000 : 100'000);
    return measured ? 0 : bench::giveUp(measured.error());
}
