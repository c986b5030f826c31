// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/keykeeper.h"
#include "models/services/officework.h"

#include <functional>
#include <QString>

namespace lajur::ui {

/// What a window needs from outside to bring an office into being, which no window can do itself.
struct Founding {
    /// Makes the folder and an empty database; Refused if an office is there already.
    services::OfficeWork::Opener create;
    /// Takes create() back after a founding that came to nothing; on the office's thread.
    std::function<void(services::OpenOffice &)> abandon;
    /// Whether a file would lie in the data folder, where the recovery key must not be.
    std::function<bool(const QString &path)> isInside;
    services::PasswordCost cost; ///< Zero: the vault's own.
};

} // namespace lajur::ui
