// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/pageprinter.h"

namespace lajur::printing {

/// Prints through the system's print service, CUPS: exact paper, no scaling, and every refusal told.
///
/// Keeps nothing between calls, so any thread may use it; each call waits for the print service.
class CupsPagePrinter final : public services::PagePrinter
{
public:
    QList<services::PrinterInfo> printers() const override; ///< Empty if the print service does not answer.
    domain::Status print(const letters::Pages &pages, const QString &printer, int copies) override;
};

} // namespace lajur::printing
