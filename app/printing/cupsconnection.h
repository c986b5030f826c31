// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <memory>

#include <cups/cups.h>

namespace lajur::printing {

/// A line to the print server that gives up by itself.
class CupsConnection
{
public:
    /// To the server of the system's settings. Unavailable if it does not answer.
    static domain::Result<CupsConnection> open();

    http_t *get() const { return m_http.get(); }

private:
    struct Close {
        void operator()(http_t *http) const { httpClose(http); }
    };

    explicit CupsConnection(http_t *http)
        : m_http(http)
    {
    }

    std::unique_ptr<http_t, Close> m_http;
};

/// What CUPS said to the last call on this thread, for the log.
QString cupsDetail();

} // namespace lajur::printing
