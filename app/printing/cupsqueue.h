// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/printing/cupsconnection.h"
#include "models/services/pageprinter.h"

#include <QSizeF>

namespace lajur::printing {

/// A print queue as CUPS describes it: its name, its trouble and its papers.
class CupsQueue
{
public:
    /// Every queue of the server, the default one first, then by name.
    static domain::Result<QList<services::PrinterInfo>> all(const CupsConnection &connection);
    /// Unavailable if there is no queue of that name any more.
    static domain::Result<CupsQueue> named(const CupsConnection &connection, const QString &name);

    /// Unavailable in words if the queue is stopped or takes no jobs.
    domain::Status requireReady() const;
    /// CUPS's name of the queue's paper of exactly that size in millimetres; Invalid, naming what it has, otherwise.
    domain::Result<QByteArray> media(const QSizeF &paper, const QString &paperName) const;

    cups_dest_t *destination() const { return m_destination.get(); }
    cups_dinfo_t *information() const { return m_information.get(); }

private:
    struct FreeDestination {
        void operator()(cups_dest_t *destination) const { cupsFreeDests(1, destination); }
    };
    struct FreeInformation {
        void operator()(cups_dinfo_t *information) const { cupsFreeDestInfo(information); }
    };

    CupsQueue(const CupsConnection &connection, cups_dest_t *destination);
    QStringList paperNames() const;
    QByteArray exactMedia(const QSizeF &paper) const; ///< Empty if there is none.

    http_t *m_http;
    std::unique_ptr<cups_dest_t, FreeDestination> m_destination;
    std::unique_ptr<cups_dinfo_t, FreeInformation> m_information;
};

} // namespace lajur::printing
