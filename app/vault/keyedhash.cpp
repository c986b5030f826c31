// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/keyedhash.h"

#include "app/vault/bytes.h"

namespace lajur::vault {

KeyedHash::KeyedHash(const unsigned char *key)
{
    crypto_generichash_init(&m_state, key, KeySize, Size);
}

KeyedHash::~KeyedHash()
{
    sodium_memzero(&m_state, sizeof m_state);
}

void KeyedHash::add(QByteArrayView data)
{
    crypto_generichash_update(&m_state, bytesOf(data), sizeOf(data));
}

QByteArray KeyedHash::result()
{
    QByteArray hash(qsizetype(Size), Qt::Uninitialized);
    crypto_generichash_final(&m_state, bytesOf(hash), Size);
    return hash;
}

QByteArray KeyedHash::of(QByteArrayView data, const unsigned char *key)
{
    QByteArray hash(qsizetype(Size), Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), Size, bytesOf(data), sizeOf(data), key, KeySize);
    return hash;
}

} // namespace lajur::vault
