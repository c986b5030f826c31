// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace lajur::services {

/// One line of a CSV file (RFC 4180, UTF-8): cells a spreadsheet would take for a formula and numbers that it
/// would shorten (NIK, NIP, 007) are marked as text by a leading apostrophe.
QByteArray csvLine(const QStringList &cells);

} // namespace lajur::services
