// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqluserrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

#include <QCoreApplication>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString columns()
{
    return QStringLiteral("id, name, full_name, nip, roles, active, public_key, salt, operations, memory_bytes,"
                          " sealed_secret, office_wrap, mac, row_version");
}

User userFrom(Row &row)
{
    User user;
    QString roles;
    row >> user.id >> user.name >> user.fullName >> user.nip >> roles >> user.active >> user.publicKey >> user.salt
        >> user.operations >> user.memoryBytes >> user.sealedSecret >> user.officeWrap >> user.mac >> user.rowVersion;
    user.roles = roles.split(u',', Qt::SkipEmptyParts);
    return user;
}

} // namespace

SqlUserRepository::SqlUserRepository(Database &database)
    : m_database(database)
{
}

Result<UserId> SqlUserRepository::insert(const User &user)
{
    const Result<qint64> id
        = m_database
              .statement(
                  QStringLiteral("INSERT INTO user_account (name, full_name, nip, roles, active, public_key, salt, "
                                 "operations, memory_bytes, sealed_secret, office_wrap, mac) VALUES (?, ?, ?, ?, ?, ?,"
                                 " ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"))
              .with(user.name, user.fullName, user.nip, user.roles.join(u','), user.active, user.publicKey, user.salt,
                    user.operations, user.memoryBytes, user.sealedSecret, user.officeWrap, user.mac)
              .insert();
    return requireNew<UserId>(id, Tr::tr("There is already a user of that name. Choose another name."),
                              QStringLiteral("user name exists"));
}

Status SqlUserRepository::update(const User &user)
{
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE user_account SET name = ?, full_name = ?, nip = ?, roles = ?, active = ?, "
                                 "public_key = ?, salt = ?, operations = ?, memory_bytes = ?, sealed_secret = ?, "
                                 "office_wrap = ?, mac = ?, row_version = row_version + 1 WHERE id = ? AND row_version"
                                 " = ?"))
              .with(user.name, user.fullName, user.nip, user.roles.join(u','), user.active, user.publicKey, user.salt,
                    user.operations, user.memoryBytes, user.sealedSecret, user.officeWrap, user.mac, user.id,
                    user.rowVersion)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("user_account"), user.id.value);
}

Result<User> SqlUserRepository::byId(UserId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM user_account WHERE id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<User>(userFrom);
}

Result<std::optional<User>> SqlUserRepository::byName(const QString &name)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM user_account WHERE name = ?").arg(columns());
    return m_database.statement(sql).with(name).first<User>(userFrom);
}

Result<QList<User>> SqlUserRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM user_account ORDER BY id").arg(columns());
    return m_database.statement(sql).list<User>(userFrom);
}

Status SqlUserRepository::saveOfficeKeys(const OfficeKeys &keys)
{
    LAJUR_TRY_VALUE(const int rows,
                    m_database
                        .statement(QStringLiteral("INSERT INTO office_keys (id, public_key, recovery_public_key, "
                                                  "recovery_wrap, created_at) VALUES (1, ?, ?, ?, ?) "
                                                  "ON CONFLICT (id) DO NOTHING"))
                        .with(keys.publicKey, keys.recoveryPublicKey, keys.recoveryWrap, keys.createdAt)
                        .change());
    if (rows == 0) // other keys would lock away everything sealed to the first ones
        return failure(ErrorCode::Refused, Tr::tr("There is an office here already. Choose another folder."),
                       QStringLiteral("office keys exist"));
    return {};
}

Result<OfficeKeys> SqlUserRepository::officeKeys()
{
    return m_database
        .statement(QStringLiteral("SELECT public_key, recovery_public_key, recovery_wrap, created_at FROM office_keys"))
        .one<OfficeKeys>([](Row &row) {
            OfficeKeys keys;
            row >> keys.publicKey >> keys.recoveryPublicKey >> keys.recoveryWrap >> keys.createdAt;
            return keys;
        });
}

} // namespace lajur::storage
