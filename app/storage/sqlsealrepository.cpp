// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlsealrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

#include <QCoreApplication>

#include <limits>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString columns()
{
    return QStringLiteral("sequence, day, sealed_at, last_event_id, event_count, heads_hash, mac");
}

DailySeal sealFrom(Row &row)
{
    DailySeal seal;
    row >> seal.sequence >> seal.day >> seal.sealedAt >> seal.lastEventId >> seal.eventCount >> seal.headsHash
        >> seal.mac;
    return seal;
}

} // namespace

SqlSealRepository::SqlSealRepository(Database &database)
    : m_database(database)
{
}

Status SqlSealRepository::insert(const DailySeal &seal)
{
    const Result<qint64> sequence
        = m_database
              .statement(QStringLiteral(
                  "INSERT INTO seal (sequence, day, sealed_at, last_event_id, event_count, heads_hash, mac) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING sequence"))
              .with(seal.sequence, seal.day, seal.sealedAt, seal.lastEventId, seal.eventCount, seal.headsHash, seal.mac)
              .insert();
    LAJUR_TRY(requireNew<CaseEventId>(sequence, Tr::tr("The day was sealed by somebody else already."),
                                      QStringLiteral("seal sequence exists")));
    return {};
}

Result<std::optional<DailySeal>> SqlSealRepository::last()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM seal ORDER BY sequence DESC LIMIT 1").arg(columns());
    return m_database.statement(sql).first<DailySeal>(sealFrom);
}

Result<QList<DailySeal>> SqlSealRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM seal ORDER BY sequence").arg(columns());
    return m_database.statement(sql).list<DailySeal>(sealFrom);
}

Result<QList<CaseHead>> SqlSealRepository::heads(qint64 lastEventId)
{
    return m_database
        .statement(QStringLiteral("SELECT e.case_id, e.sequence, e.mac FROM "
                                  "(SELECT case_id, MAX(sequence) AS sequence FROM case_event WHERE id <= ? "
                                  "GROUP BY case_id) h "
                                  "JOIN case_event e ON e.case_id = h.case_id AND e.sequence = h.sequence "
                                  "ORDER BY e.case_id"))
        .with(lastEventId == 0 ? std::numeric_limits<qint64>::max() : lastEventId)
        .list<CaseHead>([](Row &row) {
            CaseHead head;
            row >> head.caseId >> head.sequence >> head.mac;
            return head;
        });
}

Result<std::pair<qint64, qint64>> SqlSealRepository::eventRange()
{
    using Range = std::pair<qint64, qint64>;
    return m_database.statement(QStringLiteral("SELECT COALESCE(MAX(id), 0), COUNT(*) FROM case_event"))
        .one<Range>([](Row &row) {
            Range range;
            row >> range.first >> range.second;
            return range;
        });
}

Result<qint64> SqlSealRepository::eventCountUpTo(qint64 lastEventId)
{
    return m_database.statement(QStringLiteral("SELECT COUNT(*) FROM case_event WHERE id <= ?"))
        .with(lastEventId)
        .one<qint64>([](Row &row) {
            qint64 count = 0;
            row >> count;
            return count;
        });
}

} // namespace lajur::storage
