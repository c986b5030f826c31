// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::intake {

/// Whether a file ends as its kind has to: a PDF with %%EOF, a JPEG with its end mark, a PNG with its last chunk. Only
/// the first and last bytes are looked at; kinds without an end of their own (TIFF, unknown ones) count as whole.
bool isWhole(const QString &path);

} // namespace lajur::intake
