// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/boxkeypair.h"

#include "app/vault/bytes.h"

namespace lajur::vault {

BoxKeyPair::BoxKeyPair(const QByteArray &publicKey, const SecretKey &secretKey)
    : m_publicKey(publicKey)
    , m_secretKey(secretKey)
{
}

BoxKeyPair BoxKeyPair::random()
{
    Seed seed;
    randombytes_buf(seed.data(), Seed::Size);
    return fromSeed(seed.data());
}

BoxKeyPair BoxKeyPair::fromSeed(const unsigned char *seed)
{
    QByteArray publicKey(PublicKeySize, Qt::Uninitialized);
    SecretKey secretKey;
    crypto_box_seed_keypair(bytesOf(publicKey), secretKey.data(), seed);
    return {publicKey, secretKey};
}

QByteArray BoxKeyPair::seal(const QByteArray &publicKey, const unsigned char *plain, std::size_t size)
{
    if (publicKey.size() != PublicKeySize)
        return {};
    QByteArray sealed(SealOverhead + static_cast<qsizetype>(size), Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(sealed), plain, size, bytesOf(QByteArrayView(publicKey))) != 0)
        return {};
    return sealed;
}

bool BoxKeyPair::openInto(QByteArrayView sealed, unsigned char *plain, std::size_t size) const
{
    return m_publicKey.size() == PublicKeySize && sealed.size() == SealOverhead + static_cast<qsizetype>(size)
        && crypto_box_seal_open(plain, bytesOf(sealed), sizeOf(sealed), bytesOf(QByteArrayView(m_publicKey)),
                                m_secretKey.data())
        == 0;
}

} // namespace lajur::vault
