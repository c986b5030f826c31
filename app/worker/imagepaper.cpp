// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/imagepaper.h"

#include "models/paperwire/answer.h"
#include "models/paperwire/limits.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>

namespace lajur::worker {

using namespace paperwire;
using namespace services;

namespace {

/// In megabytes: the largest picture allowed, at 8 bytes a pixel.
constexpr int AllocationLimit = 8 * MaximumPixels / Megabyte + 1;

bool turnsSideways(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QImage inSrgb(QImage image)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb)
        image.convertToColorSpace(srgb);
    return image;
}

QSize fit(const QSize &size, const QSize &box)
{
    if (size.width() <= box.width() && size.height() <= box.height())
        return size;
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

ImagePaper::ImagePaper(const QByteArray &bytes, const QString &type)
    : m_bytes(bytes)
    , m_type(type)
{
    QImageReader::setAllocationLimit(AllocationLimit);
}

QByteArray ImagePaper::format() const
{
    return m_type.section(u'/', 1).toLatin1();
}

Outcome<std::unique_ptr<PaperSource>> ImagePaper::open(const QByteArray &bytes, const QString &type)
{
    std::unique_ptr<ImagePaper> paper(new ImagePaper(bytes, type));
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, paper->format());
    // Pages are counted first: once Qt has read the size of one, it takes it for the only one.
    if (type == QLatin1String("image/tiff"))
        paper->m_pageCount = std::max(1, reader.imageCount());
    if (const auto size = paper->seek(reader, 0); !size)
        return refuse(size.error());
    return std::unique_ptr<PaperSource>(std::move(paper));
}

Outcome<QSize> ImagePaper::seek(QImageReader &reader, int number) const
{
    if (number < 0 || number >= m_pageCount)
        return refuse(Refusal::NoSuchPage);
    reader.setAutoTransform(true);
    if (number > 0 && !reader.jumpToImage(number))
        return refuse(Refusal::Damaged);
    const QSize size = reader.size();
    if (size.isEmpty())
        return refuse(Refusal::Damaged);
    if (static_cast<qint64>(size.width()) * size.height() > MaximumPixels)
        return refuse(Refusal::TooManyPixels);
    return turnsSideways(reader) ? size.transposed() : size;
}

Outcome<QImage> ImagePaper::decode(int number, const QSize &box) const
{
    QByteArray bytes = m_bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format());
    const auto size = seek(reader, number);
    if (!size)
        return refuse(size.error());
    if (!box.isEmpty() && fit(*size, box) != *size) {
        const QSize scaled = fit(*size, box);
        reader.setScaledSize(turnsSideways(reader) ? scaled.transposed() : scaled);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(Refusal::Damaged);
    return sendable(inSrgb(image));
}

bool ImagePaper::namesResolution(int dotsPerMetre)
{
    // What Qt gives to every picture that says nothing itself.
    static const int unnamed = QImage(1, 1, QImage::Format_RGB32).dotsPerMeterX();
    return dotsPerMetre > 0 && dotsPerMetre != unnamed;
}

Outcome<PaperPage> ImagePaper::page(int number)
{
    // The resolution is known only once something is decoded; of a JPEG an eighth is enough.
    constexpr QSize Small(64, 64);
    const auto image = fitted(number, Small);
    if (!image)
        return refuse(image.error());
    QByteArray bytes = m_bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format());
    const auto size = seek(reader, number);
    if (!size)
        return refuse(size.error());
    constexpr double PointsPerMetre = 72 / 0.0254;
    const auto points = [](int pixels, int dotsPerMetre) {
        return namesResolution(dotsPerMetre) ? pixels * PointsPerMetre / dotsPerMetre : pixels;
    };
    return PaperPage{*size,
                     {points(size->width(), image->dotsPerMeterX()), points(size->height(), image->dotsPerMeterY())}};
}

Outcome<QImage> ImagePaper::fitted(int number, const QSize &box)
{
    if (m_type == QLatin1String("image/jpeg"))
        return decode(number, box);
    const auto whole = full(number, 0);
    if (!whole)
        return refuse(whole.error());
    const QSize size = fit(whole->size(), box);
    return size == whole->size() ? *whole
                                 : sendable(whole->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

Outcome<QImage> ImagePaper::full(int number, double)
{
    if (number == m_wholePage)
        return m_whole;
    const auto image = decode(number, {});
    if (!image)
        return refuse(image.error());
    m_whole = *image;
    m_wholePage = number;
    return m_whole;
}

Outcome<QList<PageWord>> ImagePaper::words(int number)
{
    if (number < 0 || number >= m_pageCount)
        return refuse(Refusal::NoSuchPage);
    return QList<PageWord>();
}

Outcome<QList<QRectF>> ImagePaper::find(int number, const QString &)
{
    if (number < 0 || number >= m_pageCount)
        return refuse(Refusal::NoSuchPage);
    return QList<QRectF>();
}

} // namespace lajur::worker
