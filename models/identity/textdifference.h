// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lajur::identity {

/// Characters of a text from `begin` on, for marking.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Where two texts differ, as spans of each. A character that only one has is a span there, and an empty span in the
/// other at the place where it is missing.
struct TextDifference {
    QList<TextSpan> inFirst;
    QList<TextSpan> inSecond;

    static TextDifference between(const QString &first, const QString &second);
};

} // namespace lajur::identity
