// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of the SOP and attached papers, saved for good: time against an append with fdatasync on the same disk, how
// often the disk is waited for, and that no checkpoint falls into them.

#include "app/storage/backup.h"
#include "tests/benchmarks/benchfolder.h"
#include "tests/benchmarks/benchoffice.h"
#include "tests/benchmarks/filecalls.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"
#include "tests/benchmarks/syncedlog.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <optional>

namespace {

using namespace lajur;

constexpr int paperSize = 200 * 1024;
constexpr int casesBetweenPauses = 20;
constexpr int smallRecord = 256;
constexpr int pagesOfStep = 4 * 4120; // in the log: the case, its event and an index of each

/// Whether the database's own file was written since this was made: only a checkpoint does that.
class UntouchedFile
{
public:
    explicit UntouchedFile(const QString &path)
        : m_path(path)
        , m_size(QFileInfo(path).size())
        , m_changed(QFileInfo(path).lastModified())
    {
    }
    bool isUntouched() const
    {
        const QFileInfo now(m_path);
        return now.size() == m_size && now.lastModified() == m_changed;
    }

private:
    QString m_path;
    qint64 m_size;
    QDateTime m_changed;
};

QList<services::StepRequest> steps()
{
    services::StepRequest disposition;
    disposition.transition = QStringLiteral("disposisi");
    disposition.note = QStringLiteral("Untuk ditindaklanjuti");
    services::StepRequest forwarding;
    forwarding.transition = QStringLiteral("teruskan");
    services::StepRequest proof;
    proof.transition = QStringLiteral("catat_bukti_email");
    proof.inputs.insert(QStringLiteral("how"), QStringLiteral("Surel uji dibalas pemohon"));
    return {disposition, forwarding, proof};
}

/// One kind of action, done again and again in turn with the floor, with a pause now and then in which the log is
/// moved into the database as the programs do when nobody works.
class DurableAction
{
public:
    DurableAction(bench::BenchOffice &bench, const QString &logPath)
        : m_bench(bench)
        , m_log(logPath, smallRecord)
        , m_pageLog(logPath + QStringLiteral("-pages"), pagesOfStep)
    {
    }

    domain::Status pause()
    {
        checkDatabase();
        LAJUR_TRY(m_bench.office().finishWork());
        m_database.emplace(m_bench.databasePath());
        return {};
    }

    template <typename Action>
    domain::Status run(Action action)
    {
        m_floor.time([&] { m_log.append(); });
        m_pageFloor.time([&] { m_pageLog.append(); });
        domain::Status done;
        const int before = bench::syncCount();
        m_action.time([&] { done = action(); });
        m_syncs += bench::syncCount() - before;
        ++m_count;
        return done;
    }

    void report(const QString &name, double goalForSyncs)
    {
        checkDatabase();
        bench::reportGoal(name + QStringLiteral("-syncs"), double(m_syncs) / m_count, 1, goalForSyncs,
                          bench::Unit::Count);
        bench::reportGoal(name + QStringLiteral("-checkpoints"), m_checkpoints, 1, 0, bench::Unit::Count);
        bench::reportFigure(name + QStringLiteral("-p99-to-fsync"), m_action.percentile(99), m_floor.median());
    }
    double median() const { return m_action.median(); }
    double floor() const { return m_floor.median(); }
    double pageFloor() const { return m_pageFloor.median(); }

private:
    void checkDatabase() { m_checkpoints += m_database && !m_database->isUntouched() ? 1 : 0; }

    bench::BenchOffice &m_bench;
    bench::SyncedLog m_log;
    bench::SyncedLog m_pageLog;
    std::optional<UntouchedFile> m_database;
    bench::Samples m_action;
    bench::Samples m_floor;
    bench::Samples m_pageFloor;
    int m_checkpoints = 0;
    int m_syncs = 0;
    int m_count = 0;
};

domain::Status measureSteps(bench::BenchOffice &bench, const QString &logPath, int cases)
{
    LAJUR_TRY_VALUE(const auto ids, bench.cases(cases, QStringLiteral("MENUNGGU_DISPOSISI")));
    const QList<services::StepRequest> requests = steps();
    const auto take = [&bench](domain::CaseId id, const services::StepRequest &request) -> domain::Status {
        LAJUR_TRY(bench.office().steps().take(id, request, bench.profile()));
        return {};
    };
    for (const services::StepRequest &request : requests) // warm-up
        LAJUR_TRY(take(ids.constFirst(), request));

    DurableAction measured(bench, logPath);
    for (qsizetype i = 1; i < ids.size(); ++i) {
        if (i % casesBetweenPauses == 1)
            LAJUR_TRY(measured.pause());
        // Looked at before it is acted on, as in the programs.
        LAJUR_TRY(bench.office().steps().actions(ids.at(i), bench.profile()));
        for (const services::StepRequest &request : requests)
            LAJUR_TRY(measured.run([&] { return take(ids.at(i), request); }));
    }
    bench::reportGoal(QStringLiteral("step-p50-to-fsync"), measured.median(), measured.floor(), 1.2);
    bench::reportFigure(QStringLiteral("step-p50-to-fsync-of-as-many-bytes"), measured.median(), measured.pageFloor());
    measured.report(QStringLiteral("step"), 1.2);
    return {};
}

/// The folders of the store, which a year's papers have all made.
void makeFolders(const QString &papers)
{
    for (int i = 0; i < 256; ++i)
        QDir().mkpath(papers + QStringLiteral("/%1").arg(i, 2, 16, QLatin1Char('0')));
}

domain::Status measurePapers(bench::BenchOffice &bench, const bench::BenchFolder &folder, int papers)
{
    const QString scan = folder.path(QStringLiteral("scan.jpg"));
    LAJUR_TRY(bench.office().ports().files.write(scan, QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(paperSize, '.')));
    LAJUR_TRY_VALUE(const auto ids, bench.office().ports().caseQueries.allIds());
    const auto attach = [&](domain::CaseId id) -> domain::Status {
        LAJUR_TRY(bench.office().papers().attach(id, QStringLiteral("ktp"), scan));
        return {};
    };
    makeFolders(QDir(bench.office().dataFolder()).filePath(storage::Backup::papersFolderName()));
    LAJUR_TRY(attach(ids.constFirst()));

    DurableAction measured(bench, folder.path(QStringLiteral("paper-floor")));
    for (qsizetype i = 1; i < qMin<qsizetype>(papers, ids.size()); ++i) {
        if (i % casesBetweenPauses == 1)
            LAJUR_TRY(measured.pause());
        LAJUR_TRY(measured.run([&] { return attach(ids.at(i)); }));
    }
    bench::reportFigure(QStringLiteral("paper-p50-to-fsync"), measured.median(), measured.floor());
    measured.report(QStringLiteral("paper"), 3.2);
    return {};
}

domain::Status measure(bool full)
{
    const bench::BenchFolder folder;
    LAJUR_TRY_VALUE(auto bench, bench::BenchOffice::found(folder.path(QStringLiteral("office"))));
    LAJUR_TRY(measureSteps(bench, folder.path(QStringLiteral("step-floor")), full ? 2000 : 300));
    return measurePapers(bench, folder, full ? 1000 : 150);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool full = QGuiApplication::arguments().contains(QStringLiteral("--full"));
    const domain::Status measured = measure(full);
    return measured ? 0 : bench::giveUp(measured.error());
}
