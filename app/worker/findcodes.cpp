// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/findcodes.h"

#include "models/paperwire/answercodec.h"
#include "models/paperwire/request.h"

#include <ZXing/ReadBarcode.h>

namespace lajur::worker {

using namespace paperwire;

namespace {

/// Enough for a code of 15 mm on A4, and quick to look through.
constexpr QSize Box(2500, 3500);

services::PageCode codeOf(const ZXing::Result &result, const QSize &size)
{
    services::PageCode code{QString::fromStdString(result.text()), {}};
    for (const ZXing::PointI &corner : result.position())
        code.corners.append(
            {static_cast<double>(corner.x) / size.width(), static_cast<double>(corner.y) / size.height()});
    return code;
}

} // namespace

QString FindCodes::name() const
{
    return operations::Codes;
}

Outcome<Answer> FindCodes::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const auto image = (*source)->fitted(pageOf(arguments), Box);
    if (!image)
        return refuse(image.error());
    const QImage grey = image->convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    QList<services::PageCode> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            codes.append(codeOf(result, grey.size()));
    }
    return answerOf(toCbor(codes));
}

} // namespace lajur::worker
