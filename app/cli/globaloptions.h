// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace lajur::cli {

/// Options that every command knows and that may stand anywhere on the line.
struct GlobalOptions {
    QString dataFolder; ///< Absolute.
    QString user;
    QString language = QStringLiteral("id");
    QString passwordFd; ///< As typed; empty if not given.
    QString recoveryFd; ///< As typed; empty if not given.
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< The command and its own arguments.

    /// WrongUse for an option without its value or an unknown language. What stands behind “--” is left to the command.
    static domain::Result<GlobalOptions> parse(const QStringList &arguments);
};

/// The office's folder when none is named: the user's own data folder.
QString defaultDataFolder();

} // namespace lajur::cli
