// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace lajur::domain {

/// Public half of the office's key pair and what opens its secret half without any user.
struct OfficeKeys {
    QByteArray publicKey;
    QByteArray recoveryPublicKey;
    QByteArray recoveryWrap; ///< Office's secret sealed to recoveryPublicKey.
    QDateTime createdAt;
};

} // namespace lajur::domain
