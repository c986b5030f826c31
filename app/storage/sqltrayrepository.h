// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/trayrepository.h"

namespace lajur::storage {

class Database;

/// Keeps in SQL what waits in the tray.
class SqlTrayRepository final : public domain::TrayRepository
{
public:
    explicit SqlTrayRepository(Database &database);

    domain::Result<domain::TrayPageId> add(const domain::TrayPage &page) override;
    domain::Result<QList<domain::TrayPage>> all() override;
    domain::Result<int> count() override;
    domain::Result<domain::TrayPage> byId(domain::TrayPageId id) override;
    domain::Result<std::optional<domain::TrayPage>> byFingerprint(const QByteArray &fingerprint) override;
    domain::Status remove(domain::TrayPageId id) override;
    domain::Status note(const domain::TrayAct &act) override;
    domain::Result<QList<domain::TrayAct>> acts() override;
    domain::Status expectGone(const QByteArray &nameMark, const QByteArray &fingerprint,
                              const QDateTime &takenAt) override;
    domain::Result<bool> isExpectedGone(const QByteArray &nameMark, const QByteArray &fingerprint) override;
    domain::Status setGone(const QByteArray &nameMark) override;
    domain::Result<QList<QByteArray>> expectedGone() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
