// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <initializer_list>

namespace lajur::storage {

/// The value whose stored name this is; the first one if none has it, which the table's CHECK rules out.
template <typename Enum>
Enum fromStoredName(const QString &name, QString (*nameOf)(Enum), std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        if (nameOf(value) == name)
            return value;
    }
    return *values.begin();
}

} // namespace lajur::storage
