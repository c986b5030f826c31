// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/papersource.h"
#include "tests/fuzz/always.h"

namespace lajur::fuzz {

/// Looks at the first page of a file in every way the worker can: something whole comes out, or a refusal.
inline void lookAt(const QByteArray &bytes)
{
    // Broken files print much about themselves.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto opened = worker::PaperSource::open(bytes);
    if (!opened)
        return;
    LAJUR_ALWAYS((*opened)->pageCount() > 0 && !(*opened)->type().isEmpty());
    if (const auto page = (*opened)->page(0); page) {
        const qint64 pixels = static_cast<qint64>(page->pixels.width()) * page->pixels.height();
        LAJUR_ALWAYS(pixels <= 60'000'000);
    }
    constexpr QSize Box(100, 100);
    if (const auto image = (*opened)->fitted(0, Box); image)
        LAJUR_ALWAYS(!image->isNull() && image->width() <= Box.width() && image->height() <= Box.height());
    (void)(*opened)->words(0);
    (void)(*opened)->find(0, QStringLiteral("surat"));
    LAJUR_ALWAYS(!(*opened)->fitted((*opened)->pageCount(), Box));
}

} // namespace lajur::fuzz
