// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/officesecret.h"
#include "models/services/keykeeper.h"

#include <memory>

namespace lajur::vault {

/// Opens the office's secret for whoever knows a password or holds the recovery key, and lets an administrator give
/// others their own way in.
///
/// Every user has a key pair; its secret half is sealed under the password, and the office's secret to its public half.
/// So a password is reset by making a new pair and wrapping anew, and nobody else's password is needed.
class SodiumKeyKeeper : public services::KeyKeeper
{
public:
    explicit SodiumKeyKeeper(std::shared_ptr<OfficeSecret> secret);

    /// `keys.createdAt` is left for the caller, who has the clock.
    services::NewOffice createOffice() override;
    void setPublicKey(const QByteArray &officePublicKey) override;
    /// Invalid for a password of fewer than 8 characters or a cost out of range; a cost of 0 means the default. Also
    /// empties officeWrap, which was sealed to the former pair. `user` is untouched on failure.
    domain::Status setPassword(domain::User &user, const QString &password, services::PasswordCost cost) override;
    domain::Status wrapForUser(domain::User &user) override;
    /// Damaged if the stored keys contradict each other. On failure whoever was signed in stays so.
    domain::Status unlock(const domain::OfficeKeys &keys, const domain::User &user, const QString &password) override;
    domain::Status unlockWithRecovery(const domain::OfficeKeys &keys, const QString &recoveryText) override;
    void lock() override;
    bool isUnlocked() const override;
    /// Four groups of four out of 32 letters and digits that cannot be misread: 80 bits.
    QString newPassword() override;

private:
    std::shared_ptr<OfficeSecret> m_secret;
};

} // namespace lajur::vault
