// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/formmodel.h"

#include <QStringList>

namespace lajur::forms {

/// A state as a table can hold it: "error: sentence [Remove → Budi]".
inline QString readable(const FieldState &state)
{
    static const char *const marks[] = {"none", "plain", "check", "warning", "error"};
    QString line = QLatin1String(marks[int(state.mark)]);
    if (!state.hint.isEmpty())
        line += QStringLiteral(": ") + state.hint;
    if (!state.fix.isEmpty())
        line += QStringLiteral(" [%1 → %2]").arg(state.fix, state.fixedValue);
    return line;
}

/// Only the mark, and the offered value if there is one: "warning [Budi]".
inline QString brief(const FieldState &state)
{
    const QString line = readable(state).section(u':', 0, 0);
    return state.fix.isEmpty() ? line : QStringLiteral("%1 [%2]").arg(line, state.fixedValue);
}

/// "field" of each reason, in order.
inline QStringList fieldsOf(const QList<domain::Reason> &reasons)
{
    QStringList fields;
    for (const domain::Reason &reason : reasons)
        fields.append(reason.field);
    return fields;
}

/// Fields a use case would be refused for; "handed in" if it would not.
template <typename T>
QStringList refusedFields(const domain::Result<T> &result)
{
    return result ? QStringList{QStringLiteral("handed in")} : fieldsOf(result.error().reasons);
}

} // namespace lajur::forms
