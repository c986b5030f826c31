// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace lajur::desktop {

/// How the program was asked to start.
struct StartOptions {
    QString dataFolder; ///< Absolute; the office's.
    bool demo = false; ///< Make a demo office there if there is none, and fill in its sign-in.
    QString language; ///< "id", "en", or empty: as the person chose last.
    bool exitAfterStartup = false; ///< End as soon as the first page is painted; for checks of an installation.
    QString answer; ///< Not empty: print this and end (--help, --version).

    /// WrongUse for an unknown option or language.
    static domain::Result<StartOptions> parse(const QStringList &arguments);
};

} // namespace lajur::desktop
