// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// An account without keys. Invalid for a name that is not 1 to 40 letters, digits, dots or dashes, a NIP that is none,
/// an unknown role or none at all. Without `fullName` the account is called by its name.
domain::Result<domain::User> newAccount(const QString &name, const QString &fullName, const QString &nip,
                                        const QStringList &roles);

/// Lets an administrator make accounts, change their roles and reset forgotten passwords.
class UserAdministration
{
public:
    UserAdministration(const Ports &ports, const Session &session, PasswordCost cost);

    struct NewUser {
        QString name;
        QString fullName;
        QString nip;
        QStringList roles;
        QString password;
    };

    /// Invalid for a name already taken, an unknown role or a weak password.
    domain::Result<domain::UserId> add(const NewUser &entry);
    /// Refused if the office would be left without an administrator.
    domain::Status setRoles(const QString &name, const QStringList &roles);
    domain::Status setActive(const QString &name, bool active);
    /// Gives the account a new key pair; nobody needs the old password.
    domain::Status resetPassword(const QString &name, const QString &password);
    domain::Result<QList<domain::User>> all() const;

    /// What an administrator may change of an account at once.
    struct Change {
        QString fullName;
        QString nip;
        QStringList roles;
        bool active = true;
    };
    /// Conflict if the account's row version is no longer `seenRowVersion`; else as newAccount() and setRoles().
    domain::Status change(const QString &name, qint64 seenRowVersion, const Change &change);
    /// Of whoever is signed in. WrongPassword if `present` is not theirs, Invalid for a weak `fresh`; slow on purpose.
    domain::Status changeOwnPassword(const QString &present, const QString &fresh);
    /// A strong password to be told to somebody whose account is new or whose password is forgotten.
    QString newPassword() const;

private:
    domain::Status requireAdministrator() const;
    domain::Result<domain::User> find(const QString &name) const;
    domain::Status seal(domain::User &user, const QString &password);
    domain::Status save(domain::User &user);
    domain::Status keepAnAdministrator(const domain::User &changed) const;

    const Ports &m_ports;
    const Session &m_session;
    PasswordCost m_cost;
};

} // namespace lajur::services
