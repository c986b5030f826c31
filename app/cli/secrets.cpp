// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secrets.h"

#include <QCoreApplication>
#include <QFile>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr auto PasswordVariable = "LAJUR_PASSWORD";

} // namespace

Result<QString> readSecret(int fd)
{
    QFile file;
    if (fd < 0 || !file.open(fd, QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, Tr::tr("The password cannot be read from file descriptor %1.").arg(fd));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("The password on file descriptor %1 is empty.").arg(fd));
    const QString secret = QString::fromUtf8(line);
    line.fill('\0');
    return secret;
}

QString takePasswordFromEnvironment()
{
    const QString password = qEnvironmentVariable(PasswordVariable);
    qunsetenv(PasswordVariable);
    return password;
}

} // namespace lajur::cli
