// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/secretbytes.h"

#include <optional>
#include <QByteArray>
#include <QByteArrayView>

namespace lajur::vault {

/// An X25519 key pair: anybody seals to its public half, only its secret half opens.
class BoxKeyPair
{
public:
    static constexpr qsizetype PublicKeySize = crypto_box_PUBLICKEYBYTES;
    static constexpr qsizetype SealOverhead = crypto_box_SEALBYTES;
    using SecretKey = SecretBytes<crypto_box_SECRETKEYBYTES>;
    using Seed = SecretBytes<crypto_box_SEEDBYTES>;

    BoxKeyPair(const QByteArray &publicKey, const SecretKey &secretKey);
    static BoxKeyPair random();
    /// The same seed (crypto_box_SEEDBYTES) gives the same pair on every machine.
    static BoxKeyPair fromSeed(const unsigned char *seed);

    const QByteArray &publicKey() const { return m_publicKey; }
    const SecretKey &secretKey() const { return m_secretKey; }

    /// Seals `size` bytes; empty if `publicKey` has a wrong length or is a weak point of the curve.
    static QByteArray seal(const QByteArray &publicKey, const unsigned char *plain, std::size_t size);

    /// Empty if `sealed` is not N bytes sealed to this pair.
    template <std::size_t N>
    std::optional<SecretBytes<N>> open(QByteArrayView sealed) const
    {
        SecretBytes<N> plain;
        if (!openInto(sealed, plain.data(), N))
            return std::nullopt;
        return plain;
    }

private:
    bool openInto(QByteArrayView sealed, unsigned char *plain, std::size_t size) const;

    QByteArray m_publicKey;
    SecretKey m_secretKey;
};

} // namespace lajur::vault
