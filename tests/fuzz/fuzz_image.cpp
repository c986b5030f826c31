// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/certificatereading.h"
#include "tests/fuzz/lookatpaper.h"

#include <cstdint>

/// A picture or a certificate as somebody hands it in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("%PDF-"))
        lajur::fuzz::lookAt(bytes);
    (void)lajur::worker::certificateIn(bytes);
    return 0;
}
