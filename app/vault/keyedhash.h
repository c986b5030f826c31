// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <sodium.h>

namespace lajur::vault {

/// Keyed BLAKE2b-256 of data that comes in pieces; equals the hash of the pieces joined.
class KeyedHash
{
public:
    static constexpr std::size_t KeySize = crypto_generichash_KEYBYTES;
    static constexpr std::size_t Size = crypto_generichash_BYTES;

    /// `key` has KeySize bytes.
    explicit KeyedHash(const unsigned char *key);
    KeyedHash(const KeyedHash &) = default;
    KeyedHash &operator=(const KeyedHash &) = default;
    ~KeyedHash();

    void add(QByteArrayView data);
    /// Size bytes; nothing may be added afterwards.
    QByteArray result();

    /// The hash of data that is there as a whole.
    static QByteArray of(QByteArrayView data, const unsigned char *key);

private:
    crypto_generichash_state m_state; // holds the key's block until data follows: wiped
};

} // namespace lajur::vault
