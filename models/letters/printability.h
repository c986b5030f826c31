// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::letters {

/// Invalid, naming the character, if the letters' font cannot draw all of `text`: paper shall have no holes.
domain::Status requirePrintable(const QString &text);

} // namespace lajur::letters
