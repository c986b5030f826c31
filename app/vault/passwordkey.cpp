// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/passwordkey.h"

#include "app/vault/binding.h"
#include "app/vault/bytes.h"

#include <algorithm>
#include <QCoreApplication>

namespace lajur::vault {

using domain::ErrorCode;
using services::PasswordCost;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype SealedSize
    = 1 + NonceSize + qsizetype(BoxKeyPair::SecretKey::Size) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char Version = static_cast<char>(Form::UserSecret);

qsizetype characters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

domain::Status PasswordKey::check(const QString &password)
{
    if (characters(password.normalized(QString::NormalizationForm_C)) < MinimumLength)
        return domain::failure(
            ErrorCode::Invalid,
            Tr::tr("The password is too short. Choose one of at least %1 characters.").arg(MinimumLength),
            QStringLiteral("password too short"));
    return {};
}

PasswordCost PasswordKey::effectiveCost(PasswordCost cost)
{
    return {cost.operations == 0 ? DefaultCost.operations : cost.operations,
            cost.memoryBytes == 0 ? DefaultCost.memoryBytes : cost.memoryBytes};
}

bool PasswordKey::isBearable(PasswordCost cost)
{
    return cost.operations >= qint64(crypto_pwhash_OPSLIMIT_MIN) && cost.operations <= HighestCost.operations
        && cost.memoryBytes >= qint64(crypto_pwhash_MEMLIMIT_MIN) && cost.memoryBytes <= HighestCost.memoryBytes;
}

QByteArray PasswordKey::newSalt()
{
    QByteArray salt(SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), sizeOf(salt));
    return salt;
}

domain::Result<PasswordKey> PasswordKey::derive(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    Q_ASSERT(salt.size() == SaltSize && isBearable(cost));
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    PasswordKey key;
    const int failed = crypto_pwhash(key.m_key.data(), key.m_key.Size, typed.constData(), sizeOf(typed),
                                     bytesOf(QByteArrayView(salt)), static_cast<unsigned long long>(cost.operations),
                                     static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), sizeOf(typed));
    if (failed)
        return domain::failure(ErrorCode::Unavailable,
                               Tr::tr("There is not enough memory to check a password. Close other programs and try "
                                      "again."),
                               QStringLiteral("crypto_pwhash failed for %1 bytes").arg(cost.memoryBytes));
    return key;
}

QByteArray PasswordKey::seal(const BoxKeyPair &pair) const
{
    const Binding binding = bindingOf(Form::UserSecret, pair.publicKey());
    QByteArray sealed(SealedSize, Qt::Uninitialized);
    sealed[0] = Version;
    unsigned char *nonce = bytesOf(sealed) + 1;
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NonceSize, nullptr, pair.secretKey().data(),
                                               BoxKeyPair::SecretKey::Size, binding.data(), std::size_t(binding.size()),
                                               nullptr, nonce, m_key.data());
    return sealed;
}

std::optional<BoxKeyPair> PasswordKey::open(QByteArrayView sealed, const QByteArray &publicKey) const
{
    if (!isWellFormed(sealed))
        return std::nullopt;
    const Binding binding = bindingOf(Form::UserSecret, publicKey);
    const unsigned char *nonce = bytesOf(sealed) + 1;
    BoxKeyPair::SecretKey secretKey;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secretKey.data(), nullptr, nullptr, nonce + NonceSize,
                                                   sizeOf(sealed) - 1 - NonceSize, binding.data(),
                                                   std::size_t(binding.size()), nonce, m_key.data())
        != 0)
        return std::nullopt;
    return BoxKeyPair(publicKey, secretKey);
}

bool PasswordKey::isWellFormed(QByteArrayView sealed)
{
    return sealed.size() == SealedSize && sealed.front() == Version;
}

} // namespace lajur::vault
