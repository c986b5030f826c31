// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schemascripts.h"

#include "app/storage/sqlfailure.h"

#include <QDir>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace lajur::domain;

namespace lajur::storage {

SchemaScripts::SchemaScripts(Dialect dialect, const QString &folder)
    : m_dialect(dialect)
{
    static const QRegularExpression numbered(QStringLiteral("^(\\d{4})_\\w+\\.sql$"));
    const QDir files(folder.isEmpty() ? QStringLiteral(":/lajur/sql/%1").arg(dialectName(dialect)) : folder);
    for (const QString &name : files.entryList(QDir::Files)) {
        if (const auto match = numbered.match(name); match.hasMatch())
            m_files.insert(match.capturedView(1).toInt(), files.filePath(name));
    }
}

int SchemaScripts::newest() const
{
    return m_files.isEmpty() ? 0 : m_files.lastKey();
}

Result<QStringList> SchemaScripts::statements(int version) const
{
    QFile file(m_files.value(version));
    if (!m_files.contains(version) || !file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(
            SqlFailure::of(ErrorCode::Unavailable, QStringLiteral("no SQL file for schema %1").arg(version)));
    const QString sql = QString::fromUtf8(file.readAll());
    // PostgreSQL's server takes a file whole, $$ bodies included.
    return m_dialect == Dialect::Sqlite ? split(sql) : Result<QStringList>(QStringList{sql});
}

Result<QStringList> SchemaScripts::split(const QString &sql)
{
    QStringList statements;
    QString pending;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith(u"--"))
            continue;
        const QStringList pieces = line.split(u';');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            pending += pieces.at(i);
            if (i + 1 == pieces.size())
                break;
            pending += u';';
            if (sqlite3_complete(pending.toUtf8().constData()) != 0) {
                statements.append(pending.trimmed());
                pending.clear();
            }
        }
        pending += u'\n';
    }
    if (!pending.trimmed().isEmpty())
        return tl::unexpected<Error>(
            SqlFailure::of(ErrorCode::Damaged, QStringLiteral("SQL file ends in mid-statement")));
    return statements;
}

} // namespace lajur::storage
