// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "app/composition/office.h"

#include <QCommandLineParser>

namespace lajur::cli {

/// The password an account gets.
struct AccountPassword {
    QString text;
    bool made = false; ///< Made by Lajur, so that the administrator has to be shown it.
};

QCommandLineOption roleOption();
QCommandLineOption newPasswordOption();

/// The roles named on the line, once each.
QStringList rolesOf(const QCommandLineParser &arguments);
/// The password on --new-password-fd, or a strong one; WrongUse if the descriptor gives none.
domain::Result<AccountPassword> newPassword(const QCommandLineParser &arguments, composition::Office &office);
/// Answers with the account's name and, this once, with a password Lajur made.
Reply accountReply(const QString &user, const AccountPassword &password, const QString &line);

/// {"user", "fullName", "nip", "active", "roles"}
QJsonObject accountToJson(const domain::User &user);

} // namespace lajur::cli
