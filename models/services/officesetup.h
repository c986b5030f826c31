// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/officeprofile.h"
#include "models/services/ports.h"

namespace lajur::services {

class Session;

/// Founds an office in an empty database and keeps its profile and officials.
class OfficeSetup
{
public:
    OfficeSetup(const Ports &ports, Session &session);

    struct FirstUser {
        QString name;
        QString fullName;
        QString nip;
        QString password;
        QStringList roles;
    };

    /// Keys, series, officials and the first user (administrator besides the roles given) in one transaction, which
    /// is signed in afterwards. Answers the recovery text, which is kept nowhere: `deliver` must have stored it for
    /// the user before anything is committed. Refused if the office exists;
    /// nothing is left of it when it fails.
    domain::Result<QString> found(const OfficeProfile &profile, const QList<OfficialEntry> &officials,
                                  const FirstUser &user, PasswordCost cost,
                                  const std::function<domain::Status(const QString &recoveryText)> &deliver);

    domain::Result<OfficeProfile> profile() const;
    domain::Status saveProfile(const OfficeProfile &profile); ///< Administrator.
    domain::Status addOfficial(const OfficialEntry &entry); ///< Administrator.

private:
    domain::Status write(const NewOffice &office, domain::User &user, const OfficeProfile &profile,
                         const QList<OfficialEntry> &officials, const QString &password, PasswordCost cost,
                         const std::function<domain::Status(const QString &)> &deliver);
    domain::Status storeOfficial(const OfficialEntry &entry);
    domain::Status storeProfile(const OfficeProfile &profile);
    domain::Status createSeries(const OfficeProfile &profile);

    const Ports &m_ports;
    Session &m_session;
};

} // namespace lajur::services
