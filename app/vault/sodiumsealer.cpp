// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/sodiumsealer.h"

#include "app/vault/binding.h"
#include "app/vault/bytes.h"
#include "app/vault/errors.h"
#include "app/vault/sealedstream.h"

namespace lajur::vault {

using services::Key;
using services::MacPurpose;
using services::WrappedKey;

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype Overhead = 1 + NonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char FormByte = static_cast<char>(Form::Value);

/// Writes Overhead + plain.size() bytes to `out`.
void sealInto(char *out, const Key &key, QByteArrayView plain, QByteArrayView context)
{
    const Binding binding = bindingOf(Form::Value, context);
    out[0] = FormByte;
    auto *nonce = reinterpret_cast<unsigned char *>(out + 1);
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NonceSize, nullptr, bytesOf(plain), sizeOf(plain),
                                               binding.data(), static_cast<quint64>(binding.size()), nullptr, nonce,
                                               key.data());
}

} // namespace

SodiumSealer::SodiumSealer(std::shared_ptr<OfficeSecret> secret)
    : m_secret(std::move(secret))
{
}

WrappedKey SodiumSealer::newKey()
{
    WrappedKey fresh;
    randombytes_buf(fresh.key.data(), Key::Size);
    fresh.wrap = m_secret->wrapKey(fresh.key);
    return fresh;
}

domain::Result<Key> SodiumSealer::openKey(const QByteArray &wrap)
{
    return m_secret->openKey(wrap);
}

QByteArray SodiumSealer::seal(const Key &key, QByteArrayView plain, QByteArrayView context)
{
    QByteArray sealed(Overhead + plain.size(), Qt::Uninitialized);
    sealInto(sealed.data(), key, plain, context);
    return sealed;
}

domain::Result<QByteArray> SodiumSealer::open(const Key &key, QByteArrayView sealed, QByteArrayView context)
{
    if (!m_secret->isUnlocked())
        return signedOut();
    if (sealed.size() < Overhead || sealed.front() != FormByte)
        return damagedData(QStringLiteral("sealed value has no valid header"));
    const Binding binding = bindingOf(Form::Value, context);
    const unsigned char *nonce = bytesOf(sealed) + 1;
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, nonce + NonceSize,
                                                   sizeOf(sealed) - 1 - NonceSize, binding.data(),
                                                   static_cast<quint64>(binding.size()), nonce, key.data())
        != 0)
        return damagedData(QStringLiteral("sealed value does not open"));
    return plain;
}

QByteArray SodiumSealer::sealToOffice(QByteArrayView plain, QByteArrayView context)
{
    const WrappedKey fresh = newKey();
    QByteArray sealed(fresh.wrap.size() + Overhead + plain.size(), Qt::Uninitialized);
    std::copy(fresh.wrap.begin(), fresh.wrap.end(), sealed.begin());
    sealInto(sealed.data() + fresh.wrap.size(), fresh.key, plain, context);
    return sealed;
}

domain::Result<QByteArray> SodiumSealer::openFromOffice(QByteArrayView sealed, QByteArrayView context)
{
    const qsizetype wrapSize = std::min(sealed.size(), OfficeSecret::WrapSize);
    LAJUR_TRY_VALUE(const Key key, m_secret->openKey(sealed.first(wrapSize).toByteArray()));
    return open(key, sealed.sliced(wrapSize), context);
}

domain::Result<qint64> SodiumSealer::sealStream(const Key &key, QIODevice &plain, QIODevice &sealed,
                                                QByteArrayView context, QByteArray *contentHash)
{
    if (contentHash)
        contentHash->clear();
    domain::Result<KeyedHash> hash = m_secret->startMac(MacPurpose::Content);
    const bool hashed = contentHash && hash;
    LAJUR_TRY_VALUE(const qint64 total, SealedStream(key, context).seal(plain, sealed, hashed ? &*hash : nullptr));
    if (hashed)
        *contentHash = hash->result();
    return total;
}

domain::Status SodiumSealer::openStream(const Key &key, QIODevice &sealed, QIODevice &plain, QByteArrayView context)
{
    if (!m_secret->isUnlocked())
        return signedOut();
    return SealedStream(key, context).open(sealed, plain);
}

domain::Result<QByteArray> SodiumSealer::mac(MacPurpose purpose, QByteArrayView data)
{
    return m_secret->mac(purpose, data);
}

} // namespace lajur::vault
