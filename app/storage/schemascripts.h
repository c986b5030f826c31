// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/databaselocation.h"
#include "models/domain/result.h"

#include <QMap>
#include <QStringList>

namespace lajur::storage {

/// The numbered SQL files of a dialect (`0001_initial.sql`, …): number = version of the schema after it.
class SchemaScripts
{
public:
    /// From `folder`, or those shipped with Lajur if it is empty.
    explicit SchemaScripts(Dialect dialect, const QString &folder = {});

    int newest() const; ///< 0 if there are none.
    /// Statements that lead from `version - 1` to `version`, one by one. Unavailable if the file cannot be read,
    /// Damaged if its last statement does not end.
    domain::Result<QStringList> statements(int version) const;

    /// Splits SQL text at the semicolons that end a statement, not at those inside a trigger, text or comment.
    static domain::Result<QStringList> split(const QString &sql);

private:
    Dialect m_dialect;
    QMap<int, QString> m_files;
};

} // namespace lajur::storage
