// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pdf.h"
#include "models/services/pageprinter.h"

namespace lajur::testlib {

/// A printer that keeps what it is given, or is not there any more; for screens where no print server can run.
class RecordingPrinter final : public services::PagePrinter
{
public:
    QList<services::PrinterInfo> offered{{QStringLiteral("loket"), QStringLiteral("Loket depan"), true, {}},
                                         {QStringLiteral("arsip"), {}, false, {}}};
    std::optional<domain::Error> refusal;
    QList<QByteArray> printed; ///< Each job as PDF.
    QString lastPrinter;
    int lastCopies = 0;
    QSizeF lastPaper; ///< mm

    QList<services::PrinterInfo> printers() const override { return offered; }
    domain::Status print(const letters::Pages &pages, const QString &printer, int copies) override
    {
        if (refusal)
            return tl::make_unexpected(*refusal);
        LAJUR_TRY_VALUE(const QByteArray pdf, letters::toPdf(pages));
        printed.append(pdf);
        lastPrinter = printer;
        lastCopies = copies;
        lastPaper = pages.layout().pageSize().size(QPageSize::Millimeter);
        return {};
    }
};

} // namespace lajur::testlib
