// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sheetkeeping.h"

#include "models/letters/pdf.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace lajur::services {

using namespace domain;

Status requireLaidOut(const letters::Pages &pages)
{
    QImage probe(1, 1, QImage::Format_RGB32);
    QPainter painter(&probe);
    for (int index = 0; index < pages.count(); ++index)
        LAJUR_TRY(pages.paint(&painter, probe.rect(), index));
    return {};
}

Result<DocumentVersion> keepSheet(OpenOffice &office, CaseId id, const QString &kind, const letters::Pages &pages)
{
    LAJUR_TRY_VALUE(QByteArray pdf, letters::toPdf(pages));
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    return office.papers().attachBytes(id, kind, buffer, QStringLiteral("application/pdf"));
}

} // namespace lajur::services
