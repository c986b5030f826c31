// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperanswers.h"

namespace lajur::worker {

/// Into which a page is brought to look for codes: enough for one of 15 mm on A4, and quick to look through.
constexpr QSize CodeBox(2500, 3500);

/// The QR codes on a picture.
QList<services::PageCode> codesOn(const QImage &picture);

} // namespace lajur::worker
