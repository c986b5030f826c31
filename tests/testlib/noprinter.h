// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/pageprinter.h"

namespace lajur::testlib {

/// A computer without a printer, as many have.
class NoPrinter final : public services::PagePrinter
{
public:
    QList<services::PrinterInfo> printers() const override { return {}; }
    domain::Status print(const letters::Pages &, const QString &printer, int) override
    {
        return domain::failure(domain::ErrorCode::Unavailable, QStringLiteral("There is no printer."), printer);
    }
};

} // namespace lajur::testlib
