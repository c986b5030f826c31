// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secrets.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr auto PasswordVariable = "LAJUR_PASSWORD";
constexpr qint64 LongestSecret = 4096;

} // namespace

Result<QString> readSecret(const QString &descriptor)
{
    bool isNumber = false;
    const int number = descriptor.toInt(&isNumber);
    QFile file;
    // Unbuffered: what follows on standard input belongs to the command.
    if (!isNumber || number < 0 || !file.open(number, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(
            ErrorCode::WrongUse,
            Tr::tr("Nothing can be read from file descriptor %1. Give the number of an open one.").arg(descriptor));
    QByteArray line = file.readLine(LongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::WrongUse,
                       Tr::tr("File descriptor %1 gave no password or key: its first line is empty.").arg(descriptor));
    const QString secret = QString::fromUtf8(line);
    line.fill('\0');
    return secret;
}

QString takePasswordFromEnvironment()
{
    char *value = std::getenv(PasswordVariable);
    if (!value)
        return {};
    const QString password = QString::fromLocal8Bit(value);
    // Unsetting only forgets the pointer; the bytes stay where the system shows them.
    std::fill_n(value, std::strlen(value), '\0');
    qunsetenv(PasswordVariable);
    return password;
}

} // namespace lajur::cli
