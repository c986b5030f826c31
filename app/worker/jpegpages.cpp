// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/jpegpages.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace lajur::worker {

namespace {

QPDFObjectHandle pictureOf(QPDF &pdf, const JpegPage &page)
{
    QPDFObjectHandle picture = pdf.newStream();
    picture.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>"));
    picture.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(page.pixels.width()));
    picture.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(page.pixels.height()));
    picture.getDict().replaceKey("/ColorSpace", QPDFObjectHandle::newName(page.grey ? "/DeviceGray" : "/DeviceRGB"));
    picture.replaceStreamData(page.jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                              QPDFObjectHandle::newNull());
    return picture;
}

void addPage(QPDF &pdf, const JpegPage &page)
{
    const std::string width = std::to_string(page.points.width());
    const std::string height = std::to_string(page.points.height());
    QPDFObjectHandle leaf
        = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + width + ' ' + height + "] /Resources << >> >>");
    leaf.replaceKey("/Contents", pdf.newStream("q " + width + " 0 0 " + height + " 0 0 cm /Page Do Q"));
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
    pictures.replaceKey("/Page", pictureOf(pdf, page));
    leaf.getKey("/Resources").replaceKey("/XObject", pictures);
    QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(leaf), false);
}

} // namespace

QByteArray pdfOfJpegs(const QList<JpegPage> &pages)
{
    QPDF pdf;
    pdf.emptyPDF();
    for (const JpegPage &page : pages)
        addPage(pdf, page);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> made = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(made->getBuffer()), qsizetype(made->getSize()));
}

} // namespace lajur::worker
