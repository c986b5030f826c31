// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/officekeys.h"
#include "models/domain/result.h"
#include "models/domain/user.h"

namespace lajur::services {

/// How hard guessing a password is made (Argon2id).
struct PasswordCost {
    qint64 operations = 0;
    qint64 memoryBytes = 0;
};

/// A new office's keys; `recoveryText` is printed once and never stored.
struct NewOffice {
    domain::OfficeKeys keys;
    QString recoveryText; ///< Groups of letters and digits with a check group, fit to be typed back.
};

/// Keeps the office's secret while somebody is signed in, and makes what opens it again.
class KeyKeeper
{
public:
    virtual ~KeyKeeper() = default;

    /// Makes the office's secret and holds it: afterwards unlocked.
    virtual NewOffice createOffice() = 0;
    /// Public half, to seal while nobody is signed in.
    virtual void setPublicKey(const QByteArray &officePublicKey) = 0;
    /// Fills publicKey, salt, operations, memoryBytes and sealedSecret of `user`; slow on purpose.
    virtual domain::Status setPassword(domain::User &user, const QString &password, PasswordCost cost) = 0;
    /// Fills officeWrap from user.publicKey; SignedOut while locked.
    virtual domain::Status wrapForUser(domain::User &user) = 0;
    /// WrongPassword if it does not open; slow on purpose.
    virtual domain::Status unlock(const domain::OfficeKeys &keys, const domain::User &user, const QString &password)
        = 0;
    /// Invalid if mistyped (check group), WrongPassword if of another office.
    virtual domain::Status unlockWithRecovery(const domain::OfficeKeys &keys, const QString &recoveryText) = 0;
    virtual void lock() = 0;
    virtual bool isUnlocked() const = 0;
    /// A strong random password a person can type (for accounts made or reset by an administrator).
    virtual QString newPassword() = 0;
};

} // namespace lajur::services
