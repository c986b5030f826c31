// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/pdfpagejoiner.h"

#include <exception>
#include <QCoreApplication>
#include <QImage>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace lajur::exchange {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr double pointsPerMetre = 72 / 0.0254;

/// The rows of a picture without the filling at their ends.
std::string rowsOf(const QImage &image)
{
    std::string rows;
    const int bytes = image.width() * image.depth() / 8;
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), size_t(bytes));
    return rows;
}

QPDFObjectHandle pictureOf(QPDF &pdf, const QByteArray &page, const QImage &image)
{
    const bool grey = image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Mono;
    QPDFObjectHandle picture = pdf.newStream();
    picture.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>"));
    picture.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    picture.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    picture.getDict().replaceKey("/ColorSpace", QPDFObjectHandle::newName(grey ? "/DeviceGray" : "/DeviceRGB"));
    if (page.startsWith("\xff\xd8"))
        picture.replaceStreamData(page.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                                  QPDFObjectHandle::newNull());
    else
        picture.replaceStreamData(
            rowsOf(image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888)),
            QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return picture;
}

void addPage(QPDF &pdf, const QByteArray &bytes, const QImage &image)
{
    const double width = image.width() / double(image.dotsPerMeterX()) * pointsPerMetre;
    const double height = image.height() / double(image.dotsPerMeterY()) * pointsPerMetre;
    const std::string size = std::to_string(width) + ' ' + std::to_string(height);
    QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + size + "] >>");
    page.replaceKey(
        "/Contents",
        pdf.newStream("q " + std::to_string(width) + " 0 0 " + std::to_string(height) + " 0 0 cm /Page Do Q"));
    QPDFObjectHandle resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
    resources.getKey("/XObject").replaceKey("/Page", pictureOf(pdf, bytes, image));
    page.replaceKey("/Resources", resources);
    QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), false);
}

} // namespace

Result<QByteArray> PdfPageJoiner::join(const QList<QByteArray> &pages)
{
    try {
        QPDF pdf;
        pdf.emptyPDF();
        for (const QByteArray &bytes : pages) {
            const QImage image = QImage::fromData(bytes);
            if (image.isNull() || image.dotsPerMeterX() <= 0 || image.dotsPerMeterY() <= 0)
                return failure(ErrorCode::Invalid,
                               Tr::tr("One of the pages is no whole picture. Scan it again and attach the others one "
                                      "by one."),
                               QStringLiteral("page does not decode"));
            addPage(pdf, bytes, image);
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> made = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(made->getBuffer()), qsizetype(made->getSize()));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Unavailable, Tr::tr("The pages could not be joined. Attach them one by one."),
                       QStringLiteral("qpdf: ") + QString::fromUtf8(error.what()));
    }
}

} // namespace lajur::exchange
