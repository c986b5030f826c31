// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/normaliseimage.h"

#include "app/worker/imagepaper.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>

namespace lajur::worker {

using namespace paperwire;

namespace {

/// Above that many pixels a picture without loss takes seconds to write and more room than a paper may have.
constexpr qint64 LosslessPixels = 4'000'000;

/// Only pixels and resolution: no texts, no profile (it is sRGB by now).
QImage bare(const QImage &image)
{
    QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    pixels.setDotsPerMeterX(image.dotsPerMeterX());
    pixels.setDotsPerMeterY(image.dotsPerMeterY());
    return pixels;
}

} // namespace

QString NormaliseImage::name() const
{
    return operations::Normalise;
}

Outcome<Answer> NormaliseImage::run(HeldPaper &paper, const QCborMap &)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    if ((*source)->type() == QLatin1String("application/pdf") || (*source)->pageCount() > 1)
        return refuse(Refusal::OtherKind);
    const auto image = (*source)->full(0, 0);
    if (!image)
        return refuse(image.error());
    const bool lossless = (*source)->type() != QLatin1String("image/jpeg")
        && static_cast<qint64>(image->width()) * image->height() <= LosslessPixels;
    services::NormalisedImage normalised;
    normalised.type = lossless ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    normalised.pixels = image->size();
    if (ImagePaper::namesResolution(image->dotsPerMeterX()))
        normalised.dpi = static_cast<int>(std::lround(image->dotsPerMeterX() * 0.0254));
    QBuffer buffer(&normalised.bytes);
    QImageWriter writer(&buffer, lossless ? "png" : "jpeg");
    if (!lossless)
        writer.setQuality(95);
    if (!writer.write(bare(*image)))
        return refuse(Refusal::NoMemory);
    if (normalised.bytes.size() > MaximumPaperSize)
        return refuse(Refusal::TooLarge);
    return toAnswer(normalised);
}

} // namespace lajur::worker
