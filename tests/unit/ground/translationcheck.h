// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace lajur::ground {

/// What keeps a .ts file from being complete: texts without a translation, texts the sources no longer have, and
/// translations whose placeholders (%1, %n) are not those of the text. One sentence each.
QStringList translationFaults(const QByteArray &ts);

} // namespace lajur::ground
