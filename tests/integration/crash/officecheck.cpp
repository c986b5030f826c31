// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/officecheck.h"

#include "app/storage/backup.h"
#include "app/storage/database.h"
#include "app/storage/folderdocumentstore.h"
#include "app/storage/sqlcasequeries.h"
#include "app/storage/sqldocumentrepository.h"
#include "app/storage/sqldraftrepository.h"
#include "app/storage/sqlnumberrepository.h"
#include "app/storage/sqlsealrepository.h"
#include "app/storage/sqltrayrepository.h"
#include "app/storage/sqluserrepository.h"
#include "models/services/caseledger.h"
#include "models/workflow/engine.h"
#include "models/workflow/resources.h"
#include "tests/integration/crash/officework.h"

#include <QFile>
#include <QFileInfo>

namespace lajur::crash {

using namespace domain;

namespace {

const workflow::Engine &shippedEngine()
{
    static const workflow::Engine engine = [] {
        workflow::initResources();
        QFile file(QStringLiteral(":/lajur/workflows/baru.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the shipped workflow cannot be read");
        const auto definition = workflow::Definition::load(file.readAll());
        if (!definition)
            qFatal("the shipped workflow does not load");
        return workflow::Engine(*definition);
    }();
    return engine;
}

QString fault(const char *what, const Promise &promise)
{
    return QLatin1String(what) + u' ' + QString::fromUtf8(promise.toLine());
}

QString said(const Error &error)
{
    return QStringLiteral("%1: %2 (%3)").arg(errorCodeName(error.code), error.text, error.detail);
}

} // namespace

OfficeCheck::OfficeCheck(const QString &root, storage::Database &database)
    : m_root(root)
    , m_database(database)
    , m_engine(shippedEngine())
{
}

QString OfficeCheck::examine(const QString &root, const QList<Promise> &promises, Cases cases)
{
    const QString path = OfficeWork::officeFolder(root) + QStringLiteral("/lajur.sqlite");
    const auto opened = storage::Database::open(storage::DatabaseLocation::sqlite(path));
    if (!opened)
        return promises.isEmpty() && opened.error().code == ErrorCode::NotFound ? QString() : said(opened.error());
    OfficeCheck check(root, **opened);

    QSet<qint64> ids;
    for (const Promise &promise : promises) {
        if (promise.caseId != 0)
            ids.insert(promise.caseId);
    }
    storage::SqlCaseQueries queries(**opened);
    const auto all = queries.allIds();
    const auto board = queries.board();
    if (!all || !board)
        return said(all ? board.error() : all.error());
    for (const BoardRow &row : board->rows)
        ids.insert(row.id.value);
    for (const CaseId id : cases == Cases::All ? *all : QList<CaseId>())
        ids.insert(id.value);

    for (const qint64 id : std::as_const(ids)) {
        if (const QString found = check.replays(id); !found.isEmpty())
            return found;
    }
    if (const QString found = check.numbersAreUnique(); !found.isEmpty())
        return found;
    if (const QString found = check.papersAreThere(); !found.isEmpty())
        return found;
    if (const QString found = check.trayIsWhole(); !found.isEmpty())
        return found;
    return check.promised(promises);
}

QString OfficeCheck::replays(qint64 caseId)
{
    storage::SqlCaseQueries queries(m_database);
    const auto record = queries.byId(CaseId{caseId});
    if (!record)
        return QStringLiteral("lost case %1: ").arg(caseId) + said(record.error());
    const auto history = queries.history(CaseId{caseId});
    if (!history)
        return said(history.error());
    QList<workflow::Step> steps;
    auto &entries = m_entries[caseId];
    for (const CaseEvent &event : *history) {
        steps.append(services::stepOf(event));
        if (event.sequence != steps.size())
            return QStringLiteral("disagree: the entries of case %1 are not numbered one by one").arg(caseId);
        entries.insert(event.sequence, {QString::fromLatin1(event.mac.toHex().left(12)), event.toStage});
    }
    const auto state = m_engine.replay(steps);
    if (!state)
        return QStringLiteral("disagree: case %1: ").arg(caseId) + said(state.error());
    if (state->stage != record->stage || state->round != record->round || record->eventCount != steps.size())
        return QStringLiteral("disagree: case %1 and its history").arg(caseId);
    return {};
}

QString OfficeCheck::numbersAreUnique()
{
    const auto numbers = storage::SqlNumberRepository(m_database).all();
    if (!numbers)
        return said(numbers.error());
    QHash<std::pair<qint64, int>, QSet<int>> values;
    for (const Number &number : *numbers) {
        if (++m_timesOfNumber[number.text] > 1)
            return QStringLiteral("doubled number ") + number.text;
        values[{number.series.value, number.year}].insert(number.value);
    }
    for (const QSet<int> &taken : std::as_const(values)) {
        for (int value = 1; value <= taken.size(); ++value) {
            if (!taken.contains(value))
                return QStringLiteral("lost number %1 of a series: there is a gap").arg(value);
        }
    }
    return {};
}

QString OfficeCheck::papersAreThere()
{
    const auto versions = storage::SqlDocumentRepository(m_database).allVersions();
    if (!versions)
        return said(versions.error());
    const storage::FolderDocumentStore store(OfficeWork::officeFolder(m_root) + u'/'
                                             + storage::Backup::papersFolderName());
    for (const DocumentVersion &version : *versions) {
        // Sealing adds to the size; what is shorter was cut.
        if (QFileInfo(store.pathOf(version.storedName)).size() < version.size)
            return QStringLiteral("lost paper %1 although its row is there").arg(version.storedName);
        m_paperNames.insert(version.storedName);
    }
    return {};
}

/// Each page that ever came is in the tray or in a paper: OfficeWork makes papers of the kind lainnya of two pages.
QString OfficeCheck::trayIsWhole()
{
    const auto pages = storage::SqlTrayRepository(m_database).all();
    const auto numbers = [this](const char *sql) {
        return m_database.statement(QLatin1String(sql)).one<qint64>([](storage::Row &row) {
            qint64 number = 0;
            row >> number;
            return number;
        });
    };
    const auto last = numbers("SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'tray_page'");
    const auto papers = numbers("SELECT count(*) FROM document_version v JOIN document d ON d.id = v.document_id "
                                "WHERE d.kind = 'lainnya'");
    if (!pages || !last || !papers)
        return QStringLiteral("damaged: the tray cannot be read");
    const storage::FolderDocumentStore store(OfficeWork::officeFolder(m_root) + u'/'
                                             + storage::Backup::papersFolderName());
    for (const TrayPage &page : *pages) {
        if (QFileInfo(store.pathOf(page.storedName)).size() < page.size)
            return QStringLiteral("lost page %1 although its row is in the tray").arg(page.id.value);
        m_trayPages.insert(page.id.value, page.storedName);
        ++m_timesOfPage[QString::fromLatin1(page.fingerprint.toHex())];
    }
    m_lastTrayPage = *last;
    if (*last - pages->size() != 2 * *papers)
        return QStringLiteral("lost pages: %1 came, %2 wait, %3 papers of two")
            .arg(*last)
            .arg(pages->size())
            .arg(*papers);
    return {};
}

/// What the copier wrote lies in its folder or in the tray, there once; nobody attaches it.
QString OfficeCheck::promisedCopy(const Promise &promise) const
{
    const int times = m_timesOfPage.value(promise.digest);
    if (times > 1)
        return fault("doubled", promise);
    const bool there = QFileInfo::exists(OfficeWork::copierFolder(m_root) + u'/' + promise.copied);
    return times == 1 || there ? QString() : fault("lost", promise);
}

QString OfficeCheck::promisedPage(const Promise &promise) const
{
    if (promise.trayPage > m_lastTrayPage)
        return fault("lost", promise);
    const auto waiting = m_trayPages.constFind(promise.trayPage);
    if (waiting == m_trayPages.cend())
        return {};
    const storage::FolderDocumentStore store(OfficeWork::officeFolder(m_root) + u'/'
                                             + storage::Backup::papersFolderName());
    qint64 size = 0;
    const bool whole = digestOfFile(store.pathOf(*waiting), size) == promise.digest && size == promise.size;
    return whole ? QString() : fault("lost", promise);
}

QString OfficeCheck::promisedEntry(const Promise &promise) const
{
    const auto entries = m_entries.constFind(promise.caseId);
    if (entries == m_entries.cend() || entries->value(promise.event) != std::pair(promise.mark, promise.stage))
        return fault("lost", promise);
    return {};
}

QString OfficeCheck::promisedNumber(const Promise &promise)
{
    if (m_timesOfNumber.value(promise.number) != 1)
        return fault("lost", promise);
    // A case that is taken in again keeps its agenda number; no other case may have it.
    const auto former = m_caseOfNumber.constFind(promise.number);
    if (former != m_caseOfNumber.cend() && *former != promise.caseId)
        return fault("doubled", promise);
    m_caseOfNumber.insert(promise.number, promise.caseId);
    return {};
}

QString OfficeCheck::promisedPaper(const Promise &promise) const
{
    const storage::FolderDocumentStore store(OfficeWork::officeFolder(m_root) + u'/'
                                             + storage::Backup::papersFolderName());
    qint64 size = 0;
    const bool whole = digestOfFile(store.pathOf(promise.paper), size) == promise.digest && size == promise.size;
    return whole && m_paperNames.contains(promise.paper) ? QString() : fault("lost", promise);
}

QString OfficeCheck::promised(const QList<Promise> &promises)
{
    const auto drafts = storage::SqlDraftRepository(m_database).all();
    const auto users = storage::SqlUserRepository(m_database).all();
    const auto seals = storage::SqlSealRepository(m_database).all();
    if (!drafts || !users || !seals)
        return QStringLiteral("damaged: drafts, users or seals cannot be read");
    for (const Promise &promise : promises) {
        QString found;
        if (promise.caseId != 0)
            found = promisedEntry(promise);
        if (found.isEmpty() && !promise.number.isEmpty())
            found = promisedNumber(promise);
        if (found.isEmpty() && !promise.paper.isEmpty())
            found = promisedPaper(promise);
        if (found.isEmpty() && !promise.copied.isEmpty())
            found = promisedCopy(promise);
        if (found.isEmpty() && promise.trayPage != 0)
            found = promisedPage(promise);
        qint64 size = 0;
        const bool kept = (promise.file.isEmpty()
                           || digestOfFile(OfficeWork::outFolder(m_root) + u'/' + promise.file, size) == promise.digest)
            && (promise.draft == 0
                || std::any_of(drafts->cbegin(), drafts->cend(),
                               [&](const Draft &draft) {
                                   return draft.id.value == promise.draft && draft.savedAt >= promise.savedAt;
                               }))
            && (promise.user.isEmpty()
                || std::any_of(users->cbegin(), users->cend(),
                               [&](const User &user) { return user.name == promise.user; }))
            && promise.seal <= seals->size();
        if (found.isEmpty() && !kept)
            found = fault("lost", promise);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString OfficeCheck::verify(const QString &root)
{
    const auto work = OfficeWork::enter(root, [](const Promise &) {});
    if (!work)
        return said(work.error());
    composition::Office &office = (*work)->office();
    if (const auto sound = office.checkDatabase(); !sound)
        return said(sound.error());
    const auto report = office.verification().everything();
    if (!report)
        return said(report.error());
    if (report->problems.isEmpty())
        return {};
    const services::Problem &first = report->problems.constFirst();
    return QStringLiteral("%1 %2: %3").arg(first.code, first.place, first.text);
}

} // namespace lajur::crash
