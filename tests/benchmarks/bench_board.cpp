// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of 1,000 open cases beside 100,000 closed ones (1,000,000 with --full) to value rows with lane counts:
// against the same rows through SQLite's C API, and against an office that never closed a case.

#include "app/storage/sqlcasequeries.h"
#include "tests/benchmarks/bareboard.h"
#include "tests/benchmarks/benchfolder.h"
#include "tests/benchmarks/manycases.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"

#include <QCoreApplication>

namespace {

using namespace lajur;

constexpr int open = 1000;
constexpr int warmUps = 5;
constexpr int rounds = 201;

domain::Result<std::unique_ptr<storage::Database>> filled(const QString &path, int closed)
{
    storage::DatabaseOptions options;
    options.create = true;
    LAJUR_TRY_VALUE(auto database, storage::Database::open(storage::DatabaseLocation::sqlite(path), options));
    LAJUR_TRY(bench::ManyCases(*database).write(open, closed));
    return database;
}

/// Counts agree with the rows, and there are as many as were written.
bool isRight(const domain::Result<domain::Board> &board)
{
    if (!board || board->rows.size() != open)
        return false;
    QHash<QString, int> counts;
    for (const domain::BoardRow &row : board->rows)
        ++counts[row.lane];
    return counts == board->laneCounts;
}

domain::Status measure(int closed)
{
    const bench::BenchFolder folder;
    const QString path = folder.path(QStringLiteral("closed.sqlite"));
    LAJUR_TRY_VALUE(const auto database, filled(path, closed));
    LAJUR_TRY_VALUE(const auto empty, filled(folder.path(QStringLiteral("none-closed.sqlite")), 0));
    storage::SqlCaseQueries beside(*database);
    storage::SqlCaseQueries alone(*empty);
    bench::BareBoard bare(path);
    if (!isRight(beside.board()) || !isRight(alone.board()) || bare.rows().size() != open)
        return domain::failure(domain::ErrorCode::Damaged, QStringLiteral("The board does not show what was written."));

    bench::Samples ours, floor, noneClosed;
    for (int i = -warmUps; i < rounds; ++i) {
        if (i == 0)
            ours = floor = noneClosed = {};
        ours.time([&] { (void)beside.board(); });
        floor.time([&] { (void)bare.rows(); });
        noneClosed.time([&] { (void)alone.board(); });
    }
    const QString count = QString::number(closed);
    bench::reportGoal(QStringLiteral("board-%1-closed-to-c-api").arg(count), ours.median(), floor.median(), 1.5);
    bench::reportGoal(QStringLiteral("board-%1-closed-to-none").arg(count), ours.median(), noneClosed.median(), 1.3);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool full = QCoreApplication::arguments().contains(QStringLiteral("--full"));
    const domain::Status measured = measure(full ? 1'000'000 : 100'000);
    return measured ? 0 : bench::giveUp(measured.error());
}
