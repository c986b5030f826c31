// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/cupspageprinter.h"

#include "app/printing/cupsjob.h"
#include "models/letters/pdf.h"

#include <QPageSize>

namespace lajur::printing {

using namespace domain;

namespace {

constexpr int mostCopies = 99;

} // namespace

QList<services::PrinterInfo> CupsPagePrinter::printers() const
{
    const auto connection = CupsConnection::open();
    return connection ? CupsQueue::all(*connection).value_or(QList<services::PrinterInfo>())
                      : QList<services::PrinterInfo>();
}

Status CupsPagePrinter::print(const letters::Pages &pages, const QString &printer, int copies)
{
    LAJUR_TRY_VALUE(const CupsConnection connection, CupsConnection::open());
    LAJUR_TRY_VALUE(const CupsQueue queue, CupsQueue::named(connection, printer));
    LAJUR_TRY(queue.requireReady());
    const QPageSize paper = pages.layout().pageSize();
    LAJUR_TRY_VALUE(const QByteArray media, queue.media(paper.size(QPageSize::Millimeter), paper.name()));
    LAJUR_TRY_VALUE(const QByteArray pdf, letters::toPdf(pages));
    return CupsJob(connection, queue).send(pdf, {pages.title(), media, qBound(1, copies, mostCopies)});
}

} // namespace lajur::printing
