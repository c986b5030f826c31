// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/useradministration.h"

#include "models/domain/nip.h"
#include "models/services/recordmac.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

Status checkRoles(const QStringList &roles)
{
    if (roles.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("An account needs at least one role."));
    for (const QString &role : roles) {
        if (!allRoles().contains(role))
            return failure(
                ErrorCode::Invalid,
                Tr::tr("“%1” is not a role. Roles are: %2.").arg(role, allRoles().join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

Result<User> newAccount(const QString &name, const QString &fullName, const QString &nip, const QStringList &roles)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9][a-z0-9._-]{0,39}\\z"));
    User user;
    user.name = name.trimmed().toLower();
    if (!shape.match(user.name).hasMatch())
        return failure(ErrorCode::Invalid,
                       Tr::tr("A user name has 1 to 40 letters, digits, dots or dashes: “%1” does not.").arg(name));
    LAJUR_TRY(checkRoles(roles));
    user.roles = roles;
    user.fullName = fullName.trimmed().isEmpty() ? user.name : fullName.trimmed();
    if (!nip.trimmed().isEmpty()) {
        LAJUR_TRY_VALUE(const Nip parsed, Nip::parse(nip));
        user.nip = parsed.digits();
    }
    return user;
}

UserAdministration::UserAdministration(const Ports &ports, const Session &session, PasswordCost cost)
    : m_ports(ports)
    , m_session(session)
    , m_cost(cost)
{
}

Status UserAdministration::requireAdministrator() const
{
    return m_session.requireRole({QStringLiteral("administrator")});
}

Result<User> UserAdministration::find(const QString &name) const
{
    LAJUR_TRY_VALUE(auto user, m_ports.users.byName(name.trimmed().toLower()));
    if (!user)
        return failure(ErrorCode::NotFound, Tr::tr("There is no account “%1”.").arg(name));
    // Re-hashing a row that was changed outside would make the change look genuine.
    LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(m_ports.sealer).of(*user));
    if (mac != user->mac)
        return failure(ErrorCode::Damaged,
                       Tr::tr("The account “%1” was changed outside Lajur. Restore a backup.").arg(name));
    return *user;
}

Status UserAdministration::save(User &user)
{
    LAJUR_TRY_VALUE(user.mac, RecordMac(m_ports.sealer).of(user));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(m_ports.users.update(user));
    return transaction->commit();
}

Status UserAdministration::seal(User &user, const QString &password)
{
    LAJUR_TRY(m_ports.keys.setPassword(user, password, m_cost));
    return m_ports.keys.wrapForUser(user);
}

Result<UserId> UserAdministration::add(const NewUser &entry)
{
    LAJUR_TRY(requireAdministrator());
    LAJUR_TRY_VALUE(User user, newAccount(entry.name, entry.fullName, entry.nip, entry.roles));
    LAJUR_TRY_VALUE(const auto existing, m_ports.users.byName(user.name));
    if (existing)
        return failure(ErrorCode::Invalid, Tr::tr("There is already an account “%1”.").arg(user.name));
    LAJUR_TRY(seal(user, entry.password));
    LAJUR_TRY_VALUE(user.mac, RecordMac(m_ports.sealer).of(user));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const UserId id, m_ports.users.insert(user));
    LAJUR_TRY(transaction->commit());
    return id;
}

Status UserAdministration::keepAnAdministrator(const User &changed) const
{
    LAJUR_TRY_VALUE(const QList<User> users, m_ports.users.all());
    for (const User &user : users) {
        const User &seen = user.id == changed.id ? changed : user;
        if (seen.active && seen.roles.contains(u"administrator"))
            return {};
    }
    return failure(ErrorCode::Refused, Tr::tr("The office needs at least one active administrator."));
}

Status UserAdministration::setRoles(const QString &name, const QStringList &roles)
{
    LAJUR_TRY(requireAdministrator());
    LAJUR_TRY(checkRoles(roles));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(User user, find(name));
    user.roles = roles;
    LAJUR_TRY(keepAnAdministrator(user));
    LAJUR_TRY(save(user));
    return transaction->commit();
}

Status UserAdministration::setActive(const QString &name, bool active)
{
    LAJUR_TRY(requireAdministrator());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(User user, find(name));
    user.active = active;
    LAJUR_TRY(keepAnAdministrator(user));
    LAJUR_TRY(save(user));
    return transaction->commit();
}

Status UserAdministration::resetPassword(const QString &name, const QString &password)
{
    LAJUR_TRY(requireAdministrator());
    LAJUR_TRY_VALUE(User user, find(name));
    LAJUR_TRY(seal(user, password));
    return save(user);
}

Status UserAdministration::change(const QString &name, qint64 seenRowVersion, const Change &change)
{
    LAJUR_TRY(requireAdministrator());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(User user, find(name));
    LAJUR_TRY_VALUE(const User checked, newAccount(user.name, change.fullName, change.nip, change.roles));
    user.fullName = checked.fullName;
    user.nip = checked.nip;
    user.roles = checked.roles;
    user.active = change.active;
    user.rowVersion = seenRowVersion;
    LAJUR_TRY(keepAnAdministrator(user));
    LAJUR_TRY(save(user));
    return transaction->commit();
}

Status UserAdministration::changeOwnPassword(const QString &present, const QString &fresh)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const OfficeKeys keys, m_ports.users.officeKeys());
    LAJUR_TRY_VALUE(User user, find(m_session.user().name));
    if (const Status known = m_ports.keys.unlock(keys, user, present); !known) {
        if (known.error().code != ErrorCode::WrongPassword)
            return known;
        return failure(ErrorCode::WrongPassword, Tr::tr("This is not your present password. Type it again."),
                       known.error().detail);
    }
    LAJUR_TRY(seal(user, fresh));
    return save(user);
}

QString UserAdministration::newPassword() const
{
    return m_ports.keys.newPassword();
}

Result<QList<User>> UserAdministration::all() const
{
    LAJUR_TRY(m_session.requireUser());
    return m_ports.users.all();
}

} // namespace lajur::services
