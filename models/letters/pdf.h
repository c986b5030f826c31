// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pages.h"

#include <QByteArray>

namespace lajur::letters {

/// The pages as a finished PDF with embedded fonts, in memory; needs a QGuiApplication. Errors as Pages::paint() has
/// them; Unavailable if the file would be incomplete.
domain::Result<QByteArray> toPdf(const Pages &pages);

} // namespace lajur::letters
