// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"

#include <QCborMap>

/// A scan of a KTP as values: on the way from the process that read it, and as JSON for programs.
namespace lajur::identity {

/// {"fields": {"nik": {"value", "accepted", "reason", "confidence", "box", "place"}, …}, "quality": [{"code", "text",
/// "mark"}], "turn", "skew", "card", "labels"}; "place" and "mark" are corners [x, y, …] on the picture, "box" is
/// [x, y, width, height] around the place, "onCard" the same on the straightened card. The crop travels apart.
QCborMap toCbor(const KtpScan &scan);
/// What is read back comes from a process that parsed a foreign file: nothing is believed but types and lengths.
KtpScan scanOf(const QCborMap &map, const QImage &crop);

} // namespace lajur::identity
