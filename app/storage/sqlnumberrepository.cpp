// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlnumberrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"
#include "app/storage/storedname.h"

#include <QCoreApplication>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString modeName(SeriesMode mode)
{
    return mode == SeriesMode::Own ? QStringLiteral("own") : QStringLiteral("external");
}

NumberSeries seriesFrom(Row &row)
{
    NumberSeries series;
    QString mode;
    row >> series.id >> series.name >> series.pattern >> mode >> series.rowVersion;
    series.mode = fromStoredName(mode, modeName, {SeriesMode::Own, SeriesMode::External});
    return series;
}

QString columns()
{
    return QStringLiteral("id, series_id, year, value, text, state, date, case_id, mac");
}

Number numberFrom(Row &row)
{
    Number number;
    QString state;
    row >> number.id >> number.series >> number.year >> number.value >> number.text >> state >> number.date
        >> number.caseId >> number.mac;
    number.state
        = fromStoredName(state, numberStateName, {NumberState::Used, NumberState::Void, NumberState::Replaced});
    return number;
}

} // namespace

SqlNumberRepository::SqlNumberRepository(Database &database)
    : m_database(database)
{
}

Result<SeriesId> SqlNumberRepository::insertSeries(const NumberSeries &series)
{
    const Result<qint64> id
        = m_database
              .statement(QStringLiteral("INSERT INTO number_series (name, pattern, mode) VALUES (?, ?, ?) "
                                        "ON CONFLICT DO NOTHING RETURNING id"))
              .with(series.name, series.pattern, modeName(series.mode))
              .insert();
    return requireNew<SeriesId>(id, Tr::tr("There is already a number series of that name."),
                                QStringLiteral("series name exists"));
}

Status SqlNumberRepository::updateSeries(const NumberSeries &series)
{
    const Result<int> touched
        = m_database
              .statement(QStringLiteral("UPDATE number_series SET name = ?, pattern = ?, mode = ?, "
                                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(series.name, series.pattern, modeName(series.mode), series.id, series.rowVersion)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("number_series"), series.id.value);
}

Result<NumberSeries> SqlNumberRepository::seriesByName(const QString &name)
{
    return m_database
        .statement(QStringLiteral("SELECT id, name, pattern, mode, row_version FROM number_series WHERE name = ?"))
        .with(name)
        .one<NumberSeries>(seriesFrom);
}

Result<QList<NumberSeries>> SqlNumberRepository::allSeries()
{
    return m_database
        .statement(QStringLiteral("SELECT id, name, pattern, mode, row_version FROM number_series ORDER BY id"))
        .list<NumberSeries>(seriesFrom);
}

Result<int> SqlNumberRepository::take(SeriesId series, int year)
{
    return m_database
        .statement(QStringLiteral("INSERT INTO number_counter (series_id, year, last) VALUES (?, ?, 1) "
                                  "ON CONFLICT (series_id, year) DO UPDATE SET last = number_counter.last + 1 "
                                  "RETURNING last"))
        .with(series, year)
        .insert()
        .map([](qint64 value) { return int(value); });
}

Result<int> SqlNumberRepository::last(SeriesId series, int year)
{
    return m_database
        .statement(QStringLiteral("SELECT coalesce(max(last), 0) FROM number_counter WHERE series_id = ? AND year = ?"))
        .with(series, year)
        .one<int>([](Row &row) {
            int value = 0;
            row >> value;
            return value;
        });
}

Result<NumberId> SqlNumberRepository::insert(const Number &number)
{
    const Result<qint64> id
        = m_database
              .statement(QStringLiteral("INSERT INTO number (series_id, year, value, text, state, date, case_id, mac) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"))
              .with(number.series, number.year, number.value, number.text, numberStateName(number.state), number.date,
                    number.caseId, number.mac)
              .insert();
    return requireNew<NumberId>(id, Tr::tr("This number is already recorded in this year. Check it with Tata Usaha."),
                                QStringLiteral("number exists in its series and year"));
}

Status SqlNumberRepository::setState(NumberId id, NumberState state, const QByteArray &mac)
{
    const Result<int> touched
        = m_database.statement(QStringLiteral("UPDATE number SET state = ?, mac = ? WHERE id = ?"))
              .with(numberStateName(state), mac, id)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("number"), id.value);
}

Result<Number> SqlNumberRepository::byId(NumberId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM number WHERE id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<Number>(numberFrom);
}

Result<QList<Number>> SqlNumberRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM number ORDER BY id").arg(columns());
    return m_database.statement(sql).list<Number>(numberFrom);
}

} // namespace lajur::storage
