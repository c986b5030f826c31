// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The registers of 100,000 cases (1,000,000 with --full): the first page in each order and under each filter, and the
// page that comes while one types.

#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlregisterqueries.h"
#include "app/storage/statement.h"
#include "models/services/demoperson.h"
#include "tests/benchmarks/benchfolder.h"
#include "tests/benchmarks/manycases.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"

#include <QCoreApplication>

namespace {

using namespace lajur;
using domain::Register;
using domain::RegisterFilter;
using domain::RegisterOrder;

constexpr int open = 1000;
constexpr int page = 64;
constexpr int runsPerQuery = 5;
constexpr double allowedMs = 5;
constexpr double allowedMsFull = 15;

/// A signed letter and a certificate for every closed case.
domain::Status writeRest(storage::Database &database)
{
    LAJUR_TRY_VALUE(auto transaction, database.begin());
    storage::SqlRegisterQueries registers(database);
    RegisterFilter filter;
    LAJUR_TRY_VALUE(const QList<domain::RegisterKey> keys, registers.keys(filter, 0, -1));
    storage::SqlLetterRepository letters(database);
    storage::SqlCertificateRepository certificates(database);
    for (qsizetype begin = 0; begin < keys.size(); begin += 1000) {
        LAJUR_TRY_VALUE(const QList<domain::ApplicantRow> rows, registers.applicants(keys.mid(begin, 1000)));
        for (const domain::ApplicantRow &row : rows) {
            if (row.stage != u"SELESAI")
                continue;
            domain::Letter letter;
            letter.numberText = QStringLiteral("500.12/%1/KOMINFO/I/2026").arg(row.caseId.value);
            letter.date = row.openedAt.date();
            letter.state = row.caseId.value % 40 ? domain::LetterState::Signed : domain::LetterState::Void;
            letter.issuedAt = row.openedAt;
            letter.sealedContent = QByteArray(900, 'x');
            LAJUR_TRY(letters.insert(letter, {row.caseId}));
            LAJUR_TRY(certificates.insert({{},
                                           {},
                                           row.caseId,
                                           row.name,
                                           row.nip,
                                           row.email,
                                           row.opd,
                                           QString::number(770'000'000'000 + row.caseId.value * 7919),
                                           QStringLiteral("BSRE CA"),
                                           row.openedAt.date(),
                                           row.openedAt.date().addYears(2),
                                           QStringLiteral("aktif"),
                                           QByteArray(32, 'm'),
                                           0}));
        }
    }
    LAJUR_TRY(transaction->commit());
    return database.checkpoint();
}

domain::Result<double> timed(storage::SqlRegisterQueries &registers, const RegisterFilter &filter)
{
    bench::Samples runs;
    for (int i = 0; i < runsPerQuery; ++i) {
        domain::Status done;
        runs.time([&] {
            const auto keys = registers.keys(filter, 0, page);
            done = keys ? domain::Status() : domain::Status(domain::failure(keys));
            if (keys && filter.kind == Register::Applicants)
                done = registers.applicants(*keys).map([](const auto &) {});
            else if (keys && filter.kind == Register::Letters)
                done = registers.letters(*keys).map([](const auto &) {});
            else if (keys)
                done = registers.certificates(*keys).map([](const auto &) {});
        });
        LAJUR_TRY(done);
    }
    return runs.median();
}

QList<RegisterFilter> firstPages(Register kind)
{
    QList<RegisterFilter> filters;
    for (int order = 0; order < 5; ++order) {
        for (const bool ascending : {false, true}) {
            RegisterFilter filter;
            filter.kind = kind;
            filter.order = static_cast<RegisterOrder>(order);
            filter.ascending = ascending;
            filters.append(filter);
            if (order > 1)
                continue;
            filter.opd = services::demoPerson(11).opd;
            filters.append(filter);
            filter.opd.clear();
            filter.from = QDate(2018, 1, 1);
            filter.to = QDate(2018, 12, 31);
            filters.append(filter);
        }
    }
    return filters;
}

QList<RegisterFilter> typed(Register kind, int cases)
{
    QList<RegisterFilter> filters;
    for (int i = 0; i < 40; ++i) {
        const domain::CaseForm form = services::demoPerson(cases / 40 * i + 7 * i);
        RegisterFilter filter;
        filter.kind = kind;
        filter.ascending = false;
        const QStringList words = form.name.split(u' ');
        const QStringList texts{form.name.left(2),
                                words.constFirst().left(3),
                                words.constFirst() + u' ' + words.constLast().left(3),
                                form.nip.mid(4, 7),
                                form.email.section(u'@', 0, 0),
                                QStringLiteral("zzqq"),
                                QString::number(1000 + i * 97)};
        filter.text = texts.at(i % texts.size());
        filters.append(filter);
    }
    return filters;
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
    LAJUR_TRY(writeRest(*database));
    storage::SqlRegisterQueries registers(*database);
    const double allowed = full ? allowedMsFull : allowedMs;
    const QStringList names{QStringLiteral("applicants"), QStringLiteral("letters"), QStringLiteral("certificates")};
    for (const Register kind : {Register::Applicants, Register::Letters, Register::Certificates}) {
        const QString name = names.at(static_cast<int>(kind));
        const auto report = [&](const QString &what, const QList<RegisterFilter> &filters) -> domain::Status {
            bench::Samples queries;
            for (const RegisterFilter &filter : filters) {
                LAJUR_TRY_VALUE(const double ms, timed(registers, filter));
                queries.add(ms);
                if (qEnvironmentVariableIsSet("LAJUR_BENCH_EACH"))
                    bench::reportFigure(QStringLiteral("%1 %2 order %3 asc %4 '%5' opd %6 year %7")
                                            .arg(name, what)
                                            .arg(int(filter.order))
                                            .arg(filter.ascending)
                                            .arg(filter.text)
                                            .arg(!filter.opd.isEmpty())
                                            .arg(filter.from.year()),
                                        ms, allowed);
            }
            bench::reportGoal(QStringLiteral("register-%1-%2-p95").arg(name, what), queries.percentile(95), allowed, 1);
            return {};
        };
        LAJUR_TRY(report(QStringLiteral("first-page"), firstPages(kind)));
        LAJUR_TRY(report(QStringLiteral("typed"), typed(kind, closed)));
        RegisterFilter all;
        all.kind = kind;
        bench::Samples counts;
        counts.time([&] { registers.count(all).value_or(0); });
        bench::reportFigure(QStringLiteral("register-%1-count").arg(name), counts.median(), allowed);
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
