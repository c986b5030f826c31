// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/sodiumkeykeeper.h"

#include "app/vault/boxkeypair.h"
#include "app/vault/errors.h"
#include "app/vault/passwordkey.h"
#include "app/vault/recoverykey.h"

#include <QCoreApplication>

namespace lajur::vault {

using domain::ErrorCode;
using services::PasswordCost;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

/// Refuses before the slow part what no password could ever open.
domain::Status checkStored(const domain::User &user)
{
    if (user.publicKey.size() != BoxKeyPair::PublicKeySize || user.salt.size() != PasswordKey::SaltSize
        || !PasswordKey::isWellFormed(user.sealedSecret))
        return damagedKeys(QStringLiteral("account's keys have wrong lengths"));
    if (!PasswordKey::isBearable({user.operations, user.memoryBytes}))
        return damagedKeys(QStringLiteral("account's password cost is out of range"));
    return {};
}

} // namespace

SodiumKeyKeeper::SodiumKeyKeeper(std::shared_ptr<OfficeSecret> secret)
    : m_secret(std::move(secret))
{
}

services::NewOffice SodiumKeyKeeper::createOffice()
{
    const RecoveryKey recovery = RecoveryKey::random();
    const OfficeSecret::Bundle bundle = OfficeSecret::newBundle();
    services::NewOffice office;
    office.recoveryText = recovery.text();
    office.keys.publicKey = OfficeSecret::publicKeyOf(bundle);
    office.keys.recoveryPublicKey = recovery.keyPair().publicKey();
    office.keys.recoveryWrap = BoxKeyPair::seal(office.keys.recoveryPublicKey, bundle.data(), bundle.Size);
    const domain::Status held = m_secret->unlock(bundle, office.keys.publicKey);
    Q_ASSERT(held);
    return office;
}

void SodiumKeyKeeper::setPublicKey(const QByteArray &officePublicKey)
{
    m_secret->setPublicKey(officePublicKey);
}

domain::Status SodiumKeyKeeper::setPassword(domain::User &user, const QString &password, PasswordCost cost)
{
    LAJUR_TRY(PasswordKey::check(password));
    const PasswordCost used = PasswordKey::effectiveCost(cost);
    if (!PasswordKey::isBearable(used))
        return domain::failure(ErrorCode::Invalid,
                               Tr::tr("The password settings are out of range. Choose up to %1 passes and up to %2 MB.")
                                   .arg(PasswordKey::HighestCost.operations)
                                   .arg(PasswordKey::HighestCost.memoryBytes >> 20),
                               QStringLiteral("password cost out of range"));
    const QByteArray salt = PasswordKey::newSalt();
    LAJUR_TRY_VALUE(const PasswordKey key, PasswordKey::derive(password, salt, used));
    const BoxKeyPair pair = BoxKeyPair::random();
    user.publicKey = pair.publicKey();
    user.salt = salt;
    user.operations = used.operations;
    user.memoryBytes = used.memoryBytes;
    user.sealedSecret = key.seal(pair);
    user.officeWrap.clear();
    return {};
}

domain::Status SodiumKeyKeeper::wrapForUser(domain::User &user)
{
    LAJUR_TRY_VALUE(user.officeWrap, m_secret->wrapFor(user.publicKey));
    return {};
}

domain::Status SodiumKeyKeeper::unlock(const domain::OfficeKeys &keys, const domain::User &user,
                                       const QString &password)
{
    LAJUR_TRY(checkStored(user));
    LAJUR_TRY_VALUE(const PasswordKey key,
                    PasswordKey::derive(password, user.salt, {user.operations, user.memoryBytes}));
    const auto pair = key.open(user.sealedSecret, user.publicKey);
    if (!pair)
        return wrongPassword();
    const auto bundle = pair->open<OfficeSecret::Bundle::Size>(user.officeWrap);
    if (!bundle)
        return damagedKeys(QStringLiteral("office secret wrapped for the account does not open"));
    return m_secret->unlock(*bundle, keys.publicKey);
}

domain::Status SodiumKeyKeeper::unlockWithRecovery(const domain::OfficeKeys &keys, const QString &recoveryText)
{
    LAJUR_TRY_VALUE(const RecoveryKey recovery, RecoveryKey::fromText(recoveryText));
    const BoxKeyPair pair = recovery.keyPair();
    if (pair.publicKey() != keys.recoveryPublicKey)
        return domain::failure(ErrorCode::WrongPassword,
                               Tr::tr("This recovery key belongs to another office or was replaced. Use the sheet "
                                      "printed when this office was set up."),
                               QStringLiteral("recovery key has another public key"));
    const auto bundle = pair.open<OfficeSecret::Bundle::Size>(keys.recoveryWrap);
    if (!bundle)
        return damagedKeys(QStringLiteral("office secret wrapped for recovery does not open"));
    return m_secret->unlock(*bundle, keys.publicKey);
}

void SodiumKeyKeeper::lock()
{
    m_secret->lock();
}

bool SodiumKeyKeeper::isUnlocked() const
{
    return m_secret->isUnlocked();
}

QString SodiumKeyKeeper::newPassword()
{
    static constexpr char Letters[] = "abcdefghijkmnpqrstuvwxyz23456789"; // without 0, 1, l, o
    constexpr quint32 Choices = sizeof Letters - 1;
    static_assert(Choices == 32);
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QLatin1Char(Letters[randombytes_uniform(Choices)]);
    }
    return password;
}

} // namespace lajur::vault
