// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::forms {

/// What stands under a field while somebody fills it in: what the typed value means, or what to do about it.
struct FieldState {
    enum class Mark {
        None, ///< Nothing to say.
        Plain, ///< Said without judgement: "12 of 16 digits".
        Check, ///< The value is understood; the hint is its meaning.
        Warning, ///< Allowed, but a person should look at it.
        Error, ///< Refused when the form is handed in.
    };

    Mark mark = Mark::None;
    QString hint; ///< One translated sentence, empty with None.
    QString fix; ///< Words of the link that mends the value in one click, empty if no machine can.
    QString fixedValue; ///< What FormModel::applyFix() puts in place of the typed value.

    bool operator==(const FieldState &) const = default;
};

} // namespace lajur::forms
