// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/lookatpaper.h"

#include <cstdint>

#include <poppler-qt6.h>

/// A PDF as somebody hands it in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    lajur::fuzz::lookAt("%PDF-" + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
