// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lajur::domain {

/// A half-filled form, sealed to the office's public key so that it survives a kill and tells nobody anything.
struct Draft {
    DraftId id;
    QString form; ///< Which form, for example "case".
    QByteArray sealedContent;
    QDateTime savedAt;
    UserId savedBy;
};

} // namespace lajur::domain
