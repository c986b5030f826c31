// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::workflow {

/// Words of a workflow file in both languages, kept together because the user may switch while they are on show.
struct Text {
    QString indonesian; ///< The SOP's own words.
    QString english; ///< Empty if the file has none.

    /// In the language of the default QLocale: English if that is English and the file has it, else Indonesian.
    QString shown() const;
    bool isEmpty() const { return indonesian.isEmpty(); }
    bool operator==(const Text &other) const = default;
};

} // namespace lajur::workflow
