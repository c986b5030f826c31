// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace lajur::cli {

/// One line for each row, every cell as wide as the widest of its column; the last column runs free.
QStringList columns(const QList<QStringList> &rows, const QString &indent = {});

} // namespace lajur::cli
