// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/letters/pages.h"

namespace lajur::services {

/// A printer as the person chooses it.
struct PrinterInfo {
    QString name; ///< Of the queue.
    QString description;
    bool isDefault = false;
    QString trouble; ///< Why it would not print now, in words; empty if nothing is known against it.
};

/// Puts finished pages on paper.
class PagePrinter
{
public:
    virtual ~PagePrinter() = default;

    virtual QList<PrinterInfo> printers() const = 0;
    /// Unavailable if the printer is gone or does not take the job; Invalid if it has no paper of the pages' size.
    /// Success means that the printer's queue took the job.
    virtual domain::Status print(const letters::Pages &pages, const QString &printer, int copies) = 0;
};

} // namespace lajur::services
