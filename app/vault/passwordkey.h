// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/boxkeypair.h"
#include "app/vault/secretbytes.h"
#include "models/domain/result.h"
#include "models/services/keykeeper.h"

#include <optional>
#include <QByteArray>
#include <QString>

namespace lajur::vault {

/// Turns a typed password into the key that opens its owner's key pair; guessing is made slow by Argon2id.
class PasswordKey
{
public:
    static constexpr qsizetype SaltSize = crypto_pwhash_SALTBYTES;
    static constexpr int MinimumLength = 8;
    static constexpr services::PasswordCost DefaultCost{3, qint64(64) << 20};
    /// Above these a stored cost is taken for damage: it would hang the sign-in.
    static constexpr services::PasswordCost HighestCost{100, qint64(1) << 30};

    /// Invalid if the password is too short to protect anything.
    static domain::Status check(const QString &password);
    /// What is meant by `cost`: a part that is 0 is the default.
    static services::PasswordCost effectiveCost(services::PasswordCost cost);
    /// Whether Argon2id takes `cost` and a person would wait for it.
    static bool isBearable(services::PasswordCost cost);
    static QByteArray newSalt();

    /// Slow on purpose. The password is taken in Unicode's composed form (NFC): keyboards differ in how they write é.
    /// Unavailable if the memory cannot be had; `salt` has SaltSize bytes and `cost` is bearable.
    static domain::Result<PasswordKey> derive(const QString &password, const QByteArray &salt,
                                              services::PasswordCost cost);

    /// Seals the secret half of `pair`, bound to its public half.
    QByteArray seal(const BoxKeyPair &pair) const;
    /// Empty if this is not the key `sealed` was sealed with, or `sealed` is not what was sealed.
    std::optional<BoxKeyPair> open(QByteArrayView sealed, const QByteArray &publicKey) const;
    /// Whether `sealed` has the form of seal()'s answer.
    static bool isWellFormed(QByteArrayView sealed);

private:
    PasswordKey() = default;

    SecretBytes<crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_key;
};

} // namespace lajur::vault
