// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/shrinkpaper.h"

#include "app/worker/imagepaper.h"
#include "app/worker/jpegpages.h"
#include "app/worker/signaturefields.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"
#include "models/paperwire/shrunkpaper.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

namespace lajur::worker {

using namespace paperwire;

namespace {

constexpr double LeastWidth = 1000; ///< Pixels of a picture: a card that fills it has some 300 dpi.
constexpr double LongestScan = 340; ///< Millimetres; a picture that says it is longer was not scanned.
constexpr double ShortestScan = 60;
constexpr double MillimetresPerInch = 25.4;

/// What a step down is tried with, best first.
const QList<int> Qualities{85, 75, 65, 50};
/// Where the picture may not become smaller any more.
const QList<int> LastQualities{85, 75, 65, 50, 40, 32};

/// What the asker wants.
struct Wish {
    qint64 limit;
    double leastDpi;
};

/// On white, and in grey if it has no colour: a grey JPEG is smaller and looks the same.
QImage ready(const QImage &image)
{
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                const auto onWhite
                    = [alpha = qAlpha(pixel)](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
                opaque.setPixel(x, y, qRgb(onWhite(qRed(pixel)), onWhite(qGreen(pixel)), onWhite(qBlue(pixel))));
            }
        }
    }
    return opaque.convertToFormat(opaque.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    // Only pixels and resolution go along: no texts, no profile (it is sRGB by now).
    QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    bare.setDotsPerMeterX(image.dotsPerMeterX());
    bare.setDotsPerMeterY(image.dotsPerMeterY());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(bare) ? bytes : QByteArray();
}

/// How a source's pages look at each step down.
class Steps
{
public:
    Steps(PaperSource &source, double leastDpi)
        : m_source(source)
        , m_leastDpi(leastDpi)
        , m_pages(source.type() == QLatin1String("application/pdf") || source.pageCount() > 1)
    {
    }

    bool makesPdf() const { return m_pages; }
    /// The resolutions of pages, or the shares of a picture's own size, the largest first.
    Outcome<QList<double>> list();
    Outcome<QImage> image(int page, double step);

private:
    double leastShare() const;

    PaperSource &m_source;
    const double m_leastDpi;
    const bool m_pages;
    QImage m_whole; ///< Of a picture.
};

double Steps::leastShare() const
{
    double share = LeastWidth / m_whole.width();
    const double dpi = m_whole.dotsPerMeterX() * MillimetresPerInch / 1000;
    const double longest = std::max(m_whole.width(), m_whole.height()) / dpi * MillimetresPerInch;
    // A camera names a resolution too, one that says nothing about the card before it.
    if (ImagePaper::namesResolution(m_whole.dotsPerMeterX()) && longest >= ShortestScan && longest <= LongestScan)
        share = std::max(share, m_leastDpi / dpi);
    return std::min(1.0, share);
}

Outcome<QList<double>> Steps::list()
{
    QList<double> steps;
    if (m_pages) {
        for (const double dpi : {300.0, 240.0, 200.0, 170.0, 150.0, 125.0, 100.0}) {
            if (dpi > m_leastDpi)
                steps.append(dpi);
        }
        steps.append(m_leastDpi);
        return steps;
    }
    const auto whole = m_source.full(0, 0);
    if (!whole)
        return refuse(whole.error());
    m_whole = ready(*whole);
    const double least = leastShare();
    for (double share = 1; share > least * 1.05; share *= 0.8)
        steps.append(share);
    steps.append(least);
    return steps;
}

Outcome<QImage> Steps::image(int page, double step)
{
    if (m_pages) {
        const auto described = m_source.page(page);
        if (!described)
            return refuse(described.error());
        const QSizeF box = described->points * (step / 72);
        const auto drawn
            = m_source.fitted(page, box.boundedTo(QSizeF(MaximumSide, MaximumSide)).toSize().expandedTo({1, 1}));
        return drawn ? Outcome<QImage>(ready(*drawn)) : refuse(drawn.error());
    }
    if (step >= 1)
        return m_whole;
    QImage smaller
        = m_whole.scaled((m_whole.size() * step).expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    smaller = smaller.convertToFormat(m_whole.format());
    smaller.setDotsPerMeterX(int(std::lround(m_whole.dotsPerMeterX() * step)));
    smaller.setDotsPerMeterY(int(std::lround(m_whole.dotsPerMeterY() * step)));
    return smaller;
}

/// Every page at every quality of one step; stops where even the lowest is too large, unless it is the last step.
Outcome<QList<QList<JpegPage>>> encode(PaperSource &source, Steps &steps, double step, const QList<int> &qualities,
                                       qint64 giveUpAt)
{
    QList<QList<JpegPage>> tries(qualities.size());
    qint64 lowest = 0;
    for (int page = 0; page < source.pageCount() && lowest <= giveUpAt; ++page) {
        const auto image = steps.image(page, step);
        if (!image)
            return refuse(image.error());
        JpegPage made;
        made.pixels = image->size();
        made.grey = image->format() == QImage::Format_Grayscale8;
        if (steps.makesPdf())
            made.points = source.page(page)->points;
        for (qsizetype i = 0; i < qualities.size(); ++i) {
            made.jpeg = jpegOf(*image, qualities.at(i));
            if (made.jpeg.isEmpty())
                return refuse(Refusal::NoMemory);
            tries[i].append(made);
        }
        lowest += made.jpeg.size();
    }
    return tries;
}

Outcome<ShrunkPaper> shrink(PaperSource &source, const Wish &wish)
{
    Steps steps(source, wish.leastDpi);
    const auto list = steps.list();
    if (!list)
        return refuse(list.error());
    ShrunkPaper shrunk;
    shrunk.type = steps.makesPdf() ? QStringLiteral("application/pdf") : QStringLiteral("image/jpeg");
    for (const double step : *list) {
        const bool last = step == list->constLast();
        const auto tries
            = encode(source, steps, step, last ? LastQualities : Qualities, last ? MaximumPaperSize : wish.limit);
        if (!tries)
            return refuse(tries.error());
        for (const QList<JpegPage> &pages : *tries) {
            if (pages.size() < source.pageCount())
                continue;
            const QByteArray bytes = steps.makesPdf() ? pdfOfJpegs(pages) : pages.constFirst().jpeg;
            shrunk.smallest = bytes.size();
            if (bytes.size() <= wish.limit) {
                shrunk.bytes = bytes;
                return shrunk;
            }
        }
    }
    return shrunk;
}

} // namespace

QString ShrinkPaper::name() const
{
    return operations::Shrink;
}

Outcome<Answer> ShrinkPaper::run(HeldPaper &paper, const QCborMap &given)
{
    const Wish wish{given[arguments::Limit].toInteger(), given[arguments::LeastDpi].toDouble()};
    if (wish.limit < 1 || wish.limit > MaximumPaperSize || !(wish.leastDpi >= 50 && wish.leastDpi <= 600))
        return refuse(Refusal::UnknownRequest);
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    if ((*source)->pageCount() > MaximumPagesShown)
        return refuse(Refusal::OtherKind);
    if ((*source)->type() == QLatin1String("application/pdf")) {
        const auto fields = signatureFields(paper.bytes(), 1);
        if (!fields)
            return refuse(fields.error());
        if (!fields->isEmpty()) {
            ShrunkPaper untouched;
            untouched.electronicallySigned = true;
            return untouched.toAnswer();
        }
    }
    const auto shrunk = shrink(**source, wish);
    if (!shrunk)
        return refuse(shrunk.error());
    return shrunk->toAnswer();
}

} // namespace lajur::worker
