// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdatabase.h"

using namespace lajur::storage;

namespace lajur::testlib {

void TestDatabase::addDrivers()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

bool TestDatabase::startServer()
{
    if (!m_started && !m_server.start())
        qCritical("PostgreSQL: %s", qPrintable(m_server.error()));
    else
        m_started = true;
    return m_started;
}

DatabaseLocation TestDatabase::freshLocation(const QString &driver)
{
    if (driver == u"sqlite")
        return DatabaseLocation::sqlite(m_folder.filePath(QStringLiteral("office%1.sqlite").arg(++m_files)));
    return startServer() ? m_server.createDatabase() : DatabaseLocation{Dialect::PostgreSql, {}, {}, 0, {}, {}, {}};
}

std::unique_ptr<Database> TestDatabase::fresh(const QString &driver)
{
    DatabaseOptions options;
    options.create = true;
    DatabaseLocation location;
    if (driver == u"postgresql") {
        if (m_pattern.isEmpty()) {
            location = freshLocation(driver);
            if (const auto made = Database::open(location, options); !made) {
                qCritical("%s", qPrintable(made.error().detail));
                return nullptr;
            }
            m_pattern = location.database;
        }
        location = m_server.createDatabase(m_pattern);
    } else {
        location = freshLocation(driver);
    }
    auto database = Database::open(location, options);
    if (!database) {
        qCritical("%s", qPrintable(database.error().detail));
        return nullptr;
    }
    return std::move(*database);
}

} // namespace lajur::testlib
