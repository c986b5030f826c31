// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Type-ahead among 100,000 cases (1,000,000 with --full): 40 recorded queries of each kind a clerk types, and what a
// plain scan would take where nothing is found.

#include "app/storage/sqlcasequeries.h"
#include "app/storage/statement.h"
#include "models/services/demoperson.h"
#include "tests/benchmarks/benchfolder.h"
#include "tests/benchmarks/manycases.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"

#include <QCoreApplication>

namespace {

using namespace lajur;

constexpr int open = 1000;
constexpr int queriesPerKind = 40;
constexpr int runsPerQuery = 5;
constexpr int shown = 50;
constexpr double allowedMs = 5;
constexpr double allowedMsFull = 15;

struct Kind {
    QString name;
    QStringList queries;
    bool findsNothing = false;
};

/// The same queries in every run, made of people spread over all cases.
template <typename Make>
QStringList recorded(int cases, Make make)
{
    QStringList queries;
    for (int i = 0; i < queriesPerKind; ++i)
        queries.append(make(services::demoPerson(cases / queriesPerKind * i + 7 * i), i));
    return queries;
}

QList<Kind> kinds(int cases)
{
    using domain::CaseForm;
    const QStringList names = recorded(cases, [](const CaseForm &form, int i) {
        const QStringList words = form.name.split(u' ');
        return i % 3 == 0 ? words.constLast().mid(1, 3 + i % 4) // middle of a word
            : i % 3 == 1  ? words.constFirst().left(3) // beginning, first letters
                          : words.constFirst() + u' ' + words.constLast().left(3);
    });
    const QStringList nips
        = recorded(cases, [](const CaseForm &form, int i) { return form.nip.mid(2 + i % 8, 4 + i % 5); });
    const QStringList two = recorded(cases, [](const CaseForm &form, int) { return form.name.left(2); });
    const QStringList mails = recorded(cases, [](const CaseForm &form, int i) {
        return i % 2 == 0 ? form.email.section(u'@', 0, 0) : form.email.mid(3, 6);
    });
    const QStringList none = recorded(cases, [](const CaseForm &form, int i) {
        const QStringList words = form.name.split(u' ');
        return i % 4 == 0 ? QStringLiteral("zzqq%1").arg(i)
            : i % 4 == 1  ? words.constLast() + words.constFirst() // each trigram but one is common
            : i % 4 == 2  ? words.constFirst() + QStringLiteral(" xyz")
                          : form.nip.first(8) + QStringLiteral("999999");
    });
    return {{QStringLiteral("name-part"), names},
            {QStringLiteral("nip-middle"), nips},
            {QStringLiteral("two-letters"), two},
            {QStringLiteral("email-part"), mails},
            {QStringLiteral("no-hit"), none, true}};
}

/// Each query's time is the median of its runs, so that other work on the machine does not make the slowest query.
domain::Result<bench::Samples> timed(storage::SqlCaseQueries &cases, const Kind &kind)
{
    bench::Samples queries;
    for (const QString &query : kind.queries) {
        bench::Samples runs;
        for (int i = 0; i < runsPerQuery; ++i) {
            domain::Result<QList<domain::CaseSummary>> found;
            runs.time([&] { found = cases.search(query, shown); });
            if (!found)
                return domain::failure(found);
            if (found->isEmpty() != kind.findsNothing)
                return domain::failure(domain::ErrorCode::Damaged, QStringLiteral("A query found what it should not."),
                                       kind.name);
        }
        queries.add(runs.median());
    }
    return queries;
}

domain::Result<bench::Samples> scanned(storage::Database &database)
{
    bench::Samples runs;
    for (int i = 0; i < runsPerQuery; ++i) {
        domain::Status done;
        runs.time([&] {
            done = database
                       .statement(QStringLiteral("SELECT id FROM case_file WHERE name LIKE ? OR nip LIKE ? OR "
                                                 "email LIKE ? OR opd LIKE ? ORDER BY id DESC LIMIT 50"))
                       .with(QStringLiteral("%zzqq%"), QStringLiteral("%zzqq%"), QStringLiteral("%zzqq%"),
                             QStringLiteral("%zzqq%"))
                       .each([](storage::Row &) { return true; });
        });
        LAJUR_TRY(done);
    }
    return runs;
}

domain::Status measure(bool full)
{
    const int closed = full ? 1'000'000 : 100'000;
    const bench::BenchFolder folder;
    storage::DatabaseOptions options;
    options.create = true;
    LAJUR_TRY_VALUE(const auto database,
                    storage::Database::open(
                        storage::DatabaseLocation::sqlite(folder.path(QStringLiteral("cases.sqlite"))), options));
    LAJUR_TRY(bench::ManyCases(*database).write(open, closed));
    storage::SqlCaseQueries cases(*database);
    const double allowed = full ? allowedMsFull : allowedMs;
    const QList<Kind> all = kinds(closed);
    for (const Kind &kind : all) {
        LAJUR_TRY_VALUE(const bench::Samples queries, timed(cases, kind));
        bench::reportGoal(QStringLiteral("search-%1-p95").arg(kind.name), queries.percentile(95), allowed, 1);
        if (kind.findsNothing) {
            LAJUR_TRY_VALUE(const bench::Samples scan, scanned(*database));
            bench::reportFigure(QStringLiteral("search-no-hit-to-scan"), queries.median(), scan.median());
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const domain::Status measured = measure(QCoreApplication::arguments().contains(QStringLiteral("--full")));
    return measured ? 0 : bench::giveUp(measured.error());
}
