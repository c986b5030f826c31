// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::domain {

/// The name without the gelar (academic, religious and professional titles) before and behind it; needs single spaces.
/// A gelar behind needs no comma where it cannot be mistaken for a name. A one-letter word loses nothing but a dotted
/// "H." before a further word. A single word without dots is a name even if it looks like a gelar ("Ir"); empty if
/// the text is nothing but gelar.
QString withoutGelar(const QString &name);

} // namespace lajur::domain
