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
    /// Administrator. Writes the entries in which `changed` differs from `seen` and leaves the others as they are by
    /// now, so that two people may change different things; answers the profile as it is then. Conflict, and nothing
    /// is written, if somebody else has changed one of the same entries; Invalid as OfficeProfile::fromJson() or for a
    /// logo that cannot be drawn.
    domain::Result<OfficeProfile> changeProfile(const OfficeProfile &seen, const OfficeProfile &changed);

    /// A number series with the number it gives next today, as it is printed; none for numbers given by Tata Usaha.
    struct SeriesOutlook {
        domain::NumberSeries series;
        int nextValue = 1;
        QString next;
    };
    domain::Result<QList<SeriesOutlook>> series() const;

    /// All officials, in the order of the SOP's functions, of each the newest period first.
    domain::Result<QList<domain::Official>> officials() const;
    /// With the NIK opened. Administrator.
    domain::Result<OfficialEntry> official(domain::OfficialId id) const;
    domain::Status addOfficial(const OfficialEntry &entry); ///< Administrator. Invalid as checkOfficial().
    /// Administrator. Writes the official over the one of the same id; an empty NIK leaves the kept one. Conflict if
    /// his row version is no longer that of `entry`; Invalid as checkOfficial().
    domain::Status correctOfficial(const OfficialEntry &entry);
    /// Administrator. Ends an open period; `lastDay` still belongs to it.
    domain::Status endPeriod(domain::OfficialId id, qint64 seenRowVersion, QDate lastDay);

private:
    domain::Status write(const NewOffice &office, domain::User &user, const OfficeProfile &profile,
                         const QList<OfficialEntry> &officials, const QString &password, PasswordCost cost,
                         const std::function<domain::Status(const QString &)> &deliver);
    domain::Status checkAgainstOthers(const OfficialEntry &entry) const;
    domain::Result<domain::Official> ready(const OfficialEntry &entry) const;
    domain::Status storeProfile(const OfficeProfile &profile);
    domain::Status createSeries(const OfficeProfile &profile);

    const Ports &m_ports;
    Session &m_session;
};

} // namespace lajur::services
