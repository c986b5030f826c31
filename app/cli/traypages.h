// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/traypage.h"

#include <QStringList>

namespace lajur::cli {

/// Pages of the tray by their ids as typed; WrongUse for a word that is none.
domain::Result<QList<domain::TrayPageId>> trayPages(const QStringList &words);

} // namespace lajur::cli
