// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QEventLoop>
#include <QObject>

#include <optional>

namespace lajur::services {

/// Waits for the answer to one question; for programs without a window. `ask` hands caller and answer to a PaperReader:
/// `waitForPaper<PaperDescription>([&](auto caller, auto answer) { reader.describe(paper, caller, answer); })`.
template <typename T, typename Ask>
domain::Result<T> waitForPaper(Ask ask)
{
    QEventLoop loop;
    QObject context;
    std::optional<domain::Result<T>> result;
    ask(PaperCaller{&context, PaperUrgency::Visible}, PaperAnswer<T>([&](const domain::Result<T> &answered) {
            result = answered;
            loop.quit();
        }));
    while (!result)
        loop.exec();
    return *result;
}

} // namespace lajur::services
