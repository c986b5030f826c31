// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/pdf.h"

#include "models/letters/pageunits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace lajur::letters {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

tl::unexpected<Error> unfinished(const QString &detail)
{
    return failure(ErrorCode::Unavailable, Tr::tr("The pages could not be made. Try again."), detail);
}

Status paintAll(const Pages &pages, QPdfWriter &writer, QPainter &painter)
{
    // Not from the writer's metrics, which are whole units: F4 would lose a tenth of a millimetre.
    QSizeF paper = pages.layout().pageSize().size(QPageSize::Millimeter) * units::perMm;
    if (pages.layout().orientation() == QPageLayout::Landscape)
        paper.transpose();
    for (int index = 0; index < pages.count(); ++index) {
        if (index > 0 && !writer.newPage())
            return unfinished(QStringLiteral("no new page %1").arg(index));
        LAJUR_TRY(pages.paint(&painter, QRectF(QPointF(), paper), index));
    }
    return {};
}

} // namespace

Result<QByteArray> toPdf(const Pages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(units::perInch);
    writer.setPageLayout(pages.layout());
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Lajur"));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    LAJUR_TRY(paintAll(pages, writer, painter));
    if (!painter.end() || !bytes.endsWith("%%EOF\n"))
        return unfinished(QStringLiteral("PDF of %1 bytes is not finished").arg(bytes.size()));
    return bytes;
}

} // namespace lajur::letters
