// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/databaselocation.h"
#include "app/storage/sqlvalue.h"
#include "models/domain/registerqueries.h"

namespace lajur::storage {

/// Turns a filter of a register into the SQL that names its lines.
///
/// Where words are searched for, their index comes first and gives the lines in the order they were written; where
/// not, the index of the order does, so that the first page is there before the last line is looked at.
class RegisterSql
{
public:
    /// How many lines an OPD has decides whether its index or that of the order is quicker (SQLite keeps no count).
    enum class Opd { Small, Large };

    RegisterSql(Dialect dialect, const domain::RegisterFilter &filter, Opd opd = Opd::Small);

    /// Two columns, entry and subject; ordered. Ends with question marks for how many lines after how many.
    QString keys() const;
    QString count() const;
    /// For the question marks of the conditions.
    const QList<SqlValue> &values() const { return m_values; }

private:
    /// A SELECT's parts; its values are gathered while it is made.
    struct Part {
        QString entry;
        QString subject;
        QString order; ///< Empty for Entry.
        QStringList tables;
        QStringList conditions;
    };

    Part applicants();
    Part letters();
    Part numbers();
    Part certificates();

    void where(Part &part, const QString &condition, const SqlValue &value);
    /// Words found through `table`_search, whose rows bear `id`.
    void whereWords(Part &part, const QString &table, const QString &id);
    /// Name that begins with one or two letters, kept in upper case as `name`.
    void whereNameBegins(Part &part, const QString &name, bool indexed);
    void whereDays(Part &part, const QString &column, bool time);
    void wherePerson(Part &part, const QString &column);
    bool searchesWords() const;
    QString select(const Part &part, const QString &columns) const;
    QString ordering() const;

    void whereOpd(Part &part, const QString &column);
    bool walksOrder() const;

    Dialect m_dialect;
    Opd m_opd;
    domain::RegisterFilter m_filter;
    QList<Part> m_parts; ///< Put together by UNION ALL.
    QList<SqlValue> m_values;
};

} // namespace lajur::storage
