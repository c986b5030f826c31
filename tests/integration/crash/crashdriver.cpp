// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works in an office to be recorded, killed and starved of disk, and promises a line after each success:
//   crashdriver found ROOT              founds an office
//   crashdriver work ROOT SEED COUNT    so many acts by chance, or "endless"
//   crashdriver do ROOT SEED COMMAND    one act (officecommands.h)
// Behind these, to show what a careless program loses:
//   --synchronous MODE   sets SQLite's mode on the connection the office has just opened
//   --hoard              keeps everything in one transaction that is committed at the end

#include "tests/integration/crash/acknowledge.h"
#include "tests/integration/crash/officecommands.h"
#include "tests/integration/crash/officework.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace lajur::crash;
using namespace lajur::domain;

namespace {

constexpr int endless = -1;

void promise(const Promise &promise)
{
    acknowledge(promise.toLine());
}

/// QtSql knows the office's connection by a name; this is the way past the storage layer, which has no such switch.
Status setSynchronous(const QString &mode)
{
    const QStringList names = QSqlDatabase::connectionNames();
    QSqlQuery query(QSqlDatabase::database(names.value(0), false));
    const bool done = names.size() == 1 && query.exec(QStringLiteral("PRAGMA synchronous = ") + mode);
    return done ? Status() : failure(ErrorCode::WrongUse, QStringLiteral("The mode cannot be set."));
}

Status work(OfficeWork &office, int count)
{
    if (count == endless)
        acknowledge("ready");
    for (int done = 0; done != count;) {
        const Status status = office.next();
        if (!status && status.error().code != ErrorCode::Refused)
            return status;
        done += status ? 1 : 0;
    }
    return {};
}

Status run(const QCommandLineParser &options)
{
    const QStringList arguments = options.positionalArguments();
    const QString root = arguments.value(1);
    if (arguments.value(0) == u"found") {
        const auto founded = OfficeWork::found(root, &promise);
        return founded ? Status() : failure(founded);
    }
    if (arguments.size() != 4)
        return failure(ErrorCode::WrongUse, QStringLiteral("See the head of crashdriver.cpp."));
    if (OfficeCommands::worksSignedOut(arguments[3]))
        return OfficeCommands::runSignedOut(root, arguments[3], &promise);
    LAJUR_TRY_VALUE(const auto office, OfficeWork::enter(root, &promise));
    // With the same seed, too, each start goes on differently: the office has a longer history by then.
    LAJUR_TRY_VALUE(const auto history, office->office().ports().seals.eventRange());
    office->setSeed(arguments[2].toULongLong() + quint64(history.second));
    if (const QString mode = options.value(QStringLiteral("synchronous")); !mode.isEmpty())
        LAJUR_TRY(setSynchronous(mode));
    std::unique_ptr<Transaction> hoard;
    if (options.isSet(QStringLiteral("hoard"))) {
        LAJUR_TRY_VALUE(hoard, office->office().ports().transactions.begin());
    }
    if (arguments[0] == u"work")
        LAJUR_TRY(work(*office, arguments[3] == u"endless" ? endless : arguments[3].toInt()));
    else
        LAJUR_TRY(OfficeCommands::run(*office, arguments[3]));
    return hoard ? hoard->commit() : Status();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // letters need fonts, not a display
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("synchronous"), {}, QStringLiteral("mode")}, {QStringLiteral("hoard"), {}}});
    parser.process(application);
    const Status status = run(parser);
    if (status)
        return 0;
    const Error &error = status.error();
    std::fprintf(stderr, "%s\t%s\t%s\n", qPrintable(errorCodeName(error.code)), qPrintable(error.text),
                 qPrintable(error.detail));
    return 1;
}
