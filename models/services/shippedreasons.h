// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lajur::services {

/// Why papers go back again and again, worded once so that nobody types it and every letter says it alike.
struct ShippedReason {
    QString id; ///< "ktp-blurred"
    QString title; ///< Translated, for a list.
    QString paperText; ///< As it stands in the letter to the applicant, which is Indonesian.
    QString bring; ///< What the applicant is asked for, in the same letter.
};

/// In the order in which an office meets them.
QList<ShippedReason> shippedReasons();
/// The reason of which `text` is the title, in any language, or the text on paper.
std::optional<ShippedReason> shippedReasonOf(const QString &text);

} // namespace lajur::services
