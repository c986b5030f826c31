// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lajur::domain {

/// Somebody with an account: signs in with a password that unwraps the office's secret.
struct User {
    UserId id;
    QString name; ///< Sign-in name, lower case.
    QString fullName;
    QString nip; ///< Links the user to an official, empty if none.
    QStringList roles; ///< loket, kepala_dinas, kabid, kasi, verifikator, administrator
    bool active = true;
    // How the password opens the user's key pair: Argon2id parameters kept per user.
    QByteArray publicKey;
    QByteArray salt;
    qint64 operations = 0;
    qint64 memoryBytes = 0;
    QByteArray sealedSecret; ///< User's secret key under the password.
    QByteArray officeWrap; ///< Office's secret sealed to publicKey.
    QByteArray mac; ///< Keyed hash over all of the above: a role row changed behind Lajur's back is found.
    qint64 rowVersion = 0;
};

/// Roles by id, in the order of the SOP's lanes.
QStringList allRoles();

} // namespace lajur::domain
