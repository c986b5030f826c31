// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/printing/cupsqueue.h"

namespace lajur::printing {

/// One PDF on its way into a queue; taken back if it does not get there whole.
class CupsJob
{
public:
    struct Settings {
        QString title;
        QByteArray media; ///< CUPS's name of the paper.
        int copies = 1;
    };

    CupsJob(const CupsConnection &connection, const CupsQueue &queue);

    /// Hands the whole PDF over, unscaled. Unavailable with what the server said.
    domain::Status send(const QByteArray &pdf, const Settings &settings);

private:
    domain::Status transfer(const QByteArray &pdf, const Settings &settings, int job, cups_option_t *options,
                            int count);
    tl::unexpected<domain::Error> refused() const;

    const CupsConnection &m_connection;
    const CupsQueue &m_queue;
};

} // namespace lajur::printing
