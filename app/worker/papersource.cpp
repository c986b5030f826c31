// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/papersource.h"

#include "app/worker/imagepaper.h"
#include "app/worker/pdfpaper.h"
#include "models/paperwire/limits.h"
#include "models/services/papertype.h"

namespace lajur::worker {

using paperwire::Refusal;

Outcome<std::unique_ptr<PaperSource>> PaperSource::open(const QByteArray &bytes)
{
    if (bytes.size() > paperwire::MaximumPaperSize)
        return refuse(Refusal::TooLarge);
    const QString type = services::paperTypeOf(bytes);
    if (type.isEmpty())
        return refuse(Refusal::UnknownType);
    if (type == QLatin1String("application/pdf"))
        return PdfPaper::open(bytes);
    return ImagePaper::open(bytes, type);
}

} // namespace lajur::worker
