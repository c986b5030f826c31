// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"

namespace lajur::services {

/// Who is working: the account that every entry is recorded under.
class Session
{
public:
    void begin(const domain::User &user) { m_user = user; }
    void end() { m_user = {}; }
    bool isSignedIn() const { return m_user.id.isValid(); }
    const domain::User &user() const { return m_user; }

    /// SignedOut, or NotPermitted naming the roles, unless the user holds one of them.
    domain::Status requireRole(const QStringList &roles) const;
    /// SignedOut unless somebody is signed in.
    domain::Status requireUser() const;

private:
    domain::User m_user;
};

} // namespace lajur::services
