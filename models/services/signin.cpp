// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/signin.h"

#include "models/services/recordmac.h"
#include "models/services/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

Status checkRow(Sealer &sealer, const User &user)
{
    LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(sealer).of(user));
    if (mac != user.mac)
        return failure(ErrorCode::Damaged,
                       Tr::tr("The account “%1” was changed outside Lajur. Restore a backup and tell the person in "
                              "charge of data protection.")
                           .arg(user.name),
                       QStringLiteral("user row mac differs"));
    return {};
}

} // namespace

SignIn::SignIn(const Ports &ports, Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Status SignIn::prepareSealing()
{
    LAJUR_TRY_VALUE(const OfficeKeys keys, m_ports.users.officeKeys());
    // Sealing without a key would lose what is sealed, so the sealer ends the program then: said here in words instead.
    if (keys.publicKey.size() != qsizetype(Key::Size))
        return failure(
            ErrorCode::Damaged,
            Tr::tr("The office's public key is damaged; nothing can be kept safely. Restore the latest backup."),
            QStringLiteral("office public key has a wrong length"));
    m_ports.keys.setPublicKey(keys.publicKey);
    return {};
}

Result<QList<SignIn::Account>> SignIn::accounts() const
{
    LAJUR_TRY_VALUE(const QList<User> users, m_ports.users.all());
    QList<Account> accounts;
    for (const User &user : users) {
        if (user.active)
            accounts.append({user.name, user.fullName});
    }
    std::sort(accounts.begin(), accounts.end(),
              [](const Account &a, const Account &b) { return a.fullName.localeAwareCompare(b.fullName) < 0; });
    return accounts;
}

Status SignIn::signIn(const QString &name, const QString &password)
{
    LAJUR_TRY_VALUE(const OfficeKeys keys, m_ports.users.officeKeys());
    LAJUR_TRY_VALUE(const auto user, m_ports.users.byName(name.trimmed().toLower()));
    if (!user || !user->active)
        return failure(
            ErrorCode::WrongPassword,
            Tr::tr("The user name or the password is wrong. Another administrator can reset a forgotten password."));
    LAJUR_TRY(m_ports.keys.unlock(keys, *user, password));
    if (const Status row = checkRow(m_ports.sealer, *user); !row) {
        signOut();
        return row;
    }
    m_session.begin(*user);
    return {};
}

Status SignIn::recover(const QString &recoveryText)
{
    LAJUR_TRY_VALUE(const OfficeKeys keys, m_ports.users.officeKeys());
    LAJUR_TRY(m_ports.keys.unlockWithRecovery(keys, recoveryText));
    LAJUR_TRY_VALUE(const QList<User> users, m_ports.users.all());
    for (const User &user : users) {
        if (user.active && user.roles.contains(u"administrator") && checkRow(m_ports.sealer, user)) {
            m_session.begin(user);
            return {};
        }
    }
    signOut();
    return failure(ErrorCode::Damaged,
                   Tr::tr("The office has no intact administrator account. Restore an older backup."));
}

void SignIn::signOut()
{
    m_ports.keys.lock();
    m_session.end();
}

} // namespace lajur::services
