// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QStringList>

namespace lajur::domain {

/// Mailbox to which BSrE sends the holder's account; the SOP wants an active official one.
class OfficialEmail
{
public:
    static constexpr int maximumLength = 254; ///< RFC 5321

    /// Accepts white space at the ends. Invalid (email.syntax) if it is not one plain ASCII address.
    static Result<OfficialEmail> parse(QStringView text);

    /// Codes email.syntax, email.domain (Block) and email.role-mailbox (Warn: the mailbox of an office, while BSrE
    /// binds a certificate to one person). `domains` holds whole domains ("batam.go.id") and, as "*.batam.go.id", all
    /// subdomains of one; none is allowed if it is empty.
    static Findings inspect(QStringView text, const QStringList &domains);

    QString address() const { return m_address; } ///< Lower case.
    QString localPart() const; ///< Before the @.
    QString domain() const; ///< Behind the @.
    bool isWithin(const QStringList &domains) const;
    bool isRoleMailbox() const;

    bool operator==(const OfficialEmail &) const = default;

private:
    explicit OfficialEmail(const QString &address)
        : m_address(address)
    {
    }

    QString m_address;
};

} // namespace lajur::domain
