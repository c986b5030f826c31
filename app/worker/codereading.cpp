// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/codereading.h"

#include <ZXing/ReadBarcode.h>

namespace lajur::worker {

namespace {

services::PageCode codeOf(const ZXing::Result &result, const QSize &size)
{
    services::PageCode code{QString::fromStdString(result.text()), {}};
    for (const ZXing::PointI &corner : result.position())
        code.corners.append(
            {static_cast<double>(corner.x) / size.width(), static_cast<double>(corner.y) / size.height()});
    return code;
}

} // namespace

QList<services::PageCode> codesOn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
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
    return codes;
}

} // namespace lajur::worker
