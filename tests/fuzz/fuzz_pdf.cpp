// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/readsignatures.h"
#include "tests/fuzz/lookatpaper.h"

#include <cstdint>
#include <exception>

#include <poppler-qt6.h>

/// What Fontconfig keeps until the process ends is no find.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig";
}

/// A PDF as somebody hands it in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const QByteArray bytes = "%PDF-" + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    lajur::fuzz::lookAt(bytes);
    lajur::worker::HeldPaper held(1, bytes);
    try {
        (void)lajur::worker::ReadSignatures().run(held, {});
    } catch (const std::exception &) {
        // The worker answers it with a refusal.
    }
    return 0;
}
