// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/operation.h"

#include "models/paperwire/request.h"

#include <limits>

namespace lajur::worker {

Outcome<PaperSource *> HeldPaper::source()
{
    if (!m_source) {
        auto opened = PaperSource::open(m_bytes);
        if (!opened)
            return refuse(opened.error());
        m_source = std::move(*opened);
    }
    return m_source.get();
}

int pageOf(const QCborMap &arguments)
{
    const qint64 page = arguments[paperwire::arguments::Page].toInteger(-1);
    return page >= 0 && page <= std::numeric_limits<int>::max() ? static_cast<int>(page) : -1;
}

paperwire::Answer answerOf(const QCborMap &value)
{
    return {value, {}, {}};
}

} // namespace lajur::worker
