// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QString>

namespace lajur::domain {

/// Keeps the office's settings as text by key; unknown keys are kept, so a downgrade loses nothing.
class SettingRepository
{
public:
    virtual ~SettingRepository() = default;
    /// Empty if not set.
    virtual Result<QString> value(const QString &key) = 0;
    virtual Status setValue(const QString &key, const QString &value) = 0;
    virtual Result<QHash<QString, QString>> all() = 0;
};

} // namespace lajur::domain
