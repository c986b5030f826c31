// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lajur::ui::recoverykey {

constexpr int groupSize = 4;
constexpr int groups = 14;

/// As a person may type it, for comparing: capitals, I and L for 1, O for 0, nothing but letters and digits.
QString normalised(const QString &typed);
/// Groups of four; the last may be shorter.
QStringList split(const QString &text);

} // namespace lajur::ui::recoverykey
