// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace lajur::letters {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

tl::unexpected<domain::Error> invalid(const QString &text, const QString &detail)
{
    return domain::failure(domain::ErrorCode::Invalid, text, detail);
}

QImage fitted(const QImage &image)
{
    const QImage scaled
        = image.scaled(Logo::sidePixels, Logo::sidePixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage result(scaled.size(), QImage::Format_RGB32);
    result.fill(Qt::white); // A PDF would carry transparency as a second image.
    QPainter(&result).drawImage(0, 0, scaled);
    return result;
}

} // namespace

domain::Result<QImage> Logo::decode(const QByteArray &png)
{
    if (png.isEmpty())
        return QImage();
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (png.size() > largestFile || size.width() > largestSide || size.height() > largestSide)
        return invalid(
            Tr::tr("The logo is too large. Use a PNG picture of at most %1 × %1 points and %2 MB.")
                .arg(largestSide)
                .arg(largestFile / (1024 * 1024)),
            QStringLiteral("logo of %1 x %2, %3 bytes").arg(size.width()).arg(size.height()).arg(png.size()));
    const QImage image = size.isEmpty() ? QImage() : reader.read();
    if (image.isNull())
        return invalid(Tr::tr("The logo is not a PNG picture, or is damaged. Choose another file."),
                       QStringLiteral("logo: %1").arg(reader.errorString()));
    return fitted(image);
}

} // namespace lajur::letters
