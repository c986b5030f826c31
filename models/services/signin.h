// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// Opens and closes the office's secret for a person with an account.
class SignIn
{
public:
    SignIn(const Ports &ports, Session &session);

    struct Account {
        QString name; ///< Sign-in name.
        QString fullName;
    };
    /// Who may come in: active accounts by full name. Needs nobody signed in; names lie readable in the database.
    domain::Result<QList<Account>> accounts() const;

    /// WrongPassword for an unknown, blocked or mistyped one alike (tells nobody which names exist); Damaged if the
    /// account's row was changed behind Lajur's back.
    domain::Status signIn(const QString &name, const QString &password);
    /// Opens the office with the recovery key, acting as the first active administrator.
    domain::Status recover(const QString &recoveryText);
    void signOut();
    /// Lets papers and drafts be sealed while nobody is signed in.
    domain::Status prepareSealing();

private:
    const Ports &m_ports;
    Session &m_session;
};

} // namespace lajur::services
