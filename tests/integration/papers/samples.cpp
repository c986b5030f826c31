// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/papers/samples.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>
#include <zlib.h>

namespace lajur::test::samples {

namespace {

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(static_cast<char>(value >> (8 * i)));
    return text;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return big32(static_cast<quint32>(data.size())) + body + big32(static_cast<quint32>(crc));
}

/// `megabytes` of zeros as zlib packs them: one packed megabyte, over and over.
QByteArray packedZeros(int megabytes)
{
    QByteArray zeros(1 << 20, '\0');
    QByteArray packed(1 << 16, '\0');
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
    stream.avail_in = static_cast<uInt>(zeros.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FULL_FLUSH);
    packed.resize(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    return QByteArray("\x78\xda") + packed.repeated(megabytes) + QByteArray("\3\0\0\0\0\0", 6);
}

/// The same without the need to be large; whole, with its check sum.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

const QByteArray PngMagic("\x89PNG\r\n\x1a\n", 8);

} // namespace

QByteArray pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 12));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPointF(72, 100), QStringLiteral("Halaman %1").arg(page));
        for (int line = 0; line < 40; ++line)
            painter.drawText(QPointF(72, 130 + 16 * line),
                             QStringLiteral("Surat Permohonan baris %1 dari dinas").arg(line));
    }
    painter.end();
    return buffer.data();
}

QImage scan(const QSize &size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(250, 248, 240));
    QPainter painter(&image);
    const int line = std::max(4, size.height() / 70);
    for (int y = 2 * line; y < size.height() - line; y += line) {
        for (int x = 3 * line; x < size.width() - 3 * line; x += line / 2)
            painter.fillRect(x, y, 1 + random.bounded(line / 2), line / 3,
                             QColor(random.bounded(120), random.bounded(120), 60 + random.bounded(120)));
    }
    painter.end();
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QImage copy = image;
    copy.setDotsPerMeterX(11811);
    copy.setDotsPerMeterY(11811);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(copy);
    return bytes;
}

QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

QByteArray scanPdf(const QByteArray &jpeg, const QSize &pixels)
{
    const QByteArray draw = "q 595 0 0 842 0 0 cm /S Do Q";
    return pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
         "/Resources << /XObject << /S 5 0 R >> >> >>",
         "<< /Length " + QByteArray::number(draw.size()) + " >>\nstream\n" + draw + "\nendstream",
         "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Width "
             + QByteArray::number(pixels.width()) + " /Height " + QByteArray::number(pixels.height()) + " /Length "
             + QByteArray::number(jpeg.size()) + " >>\nstream\n" + jpeg + "\nendstream"});
}

QByteArray plainTextPdf()
{
    const QByteArray write = "BT /F 40 Tf 72 735 Td (Surat Permohonan) Tj ET";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                  "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                  "<< /Length " + QByteArray::number(write.size()) + " >>\nstream\n" + write + "\nendstream"});
}

QByteArray lockedPdf()
{
    // RC4, 40 bits, with a user password nobody knows: the hash in /U is that of no password.
    const QByteArray hash = '<' + QByteArray(64, 'A') + '>';
    QByteArray bytes = pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
                              "<< /Filter /Standard /V 1 /R 2 /P -4 /O " + hash + " /U " + hash + " >>"});
    const QByteArray id = '<' + QByteArray(32, '0') + '>';
    return bytes.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 4 0 R /ID [" + id + id + "]");
}

QByteArray cyclicPdf()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 3 0 R >>",
                  "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"});
}

QByteArray hugeObjectPdf()
{
    const QByteArray zeros = packedZeros(2048);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                  "/Resources << /XObject << /S 5 0 R >> >> >>",
                  "<< /Length 28 >>\nstream\nq 595 0 0 842 0 0 cm /S Do Q\nendstream",
                  "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode "
                  "/Width 46340 /Height 46340 /Length "
                      + QByteArray::number(zeros.size()) + " >>\nstream\n" + zeros + "\nendstream"});
}

QByteArray manyPagesPdf(int pages)
{
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(i + 3) + " 0 R ";
    QList<QByteArray> objects(pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    objects.prepend("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    objects.prepend("<< /Type /Catalog /Pages 2 0 R >>");
    return pdfOf(objects);
}

QByteArray scriptPdf()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> >>",
                  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /AA << /O << /S /JavaScript /JS "
                  "(app.launchURL\\('http://127.0.0.1/'\\)) >> >> >>"});
}

QByteArray hugePagePdf()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200000 200000] >>"});
}

QByteArray flatPng(int width, int height, int bits)
{
    // Of a picture that is refused for its size nobody reads more than the first rows.
    const int rows = std::min(height, 1000);
    const qsizetype row = 1 + static_cast<qsizetype>(width) * 3 * bits / 8;
    return PngMagic
        + chunk("IHDR",
                big32(static_cast<quint32>(width)) + big32(static_cast<quint32>(height))
                    + QByteArray(1, static_cast<char>(bits)) + QByteArray("\2\0\0\0", 4))
        + chunk("IDAT", packed(QByteArray(row * rows, '\0'))) + chunk("IEND", {});
}

QByteArray cmykJpeg()
{
    constexpr JDIMENSION Width = 32;
    constexpr JDIMENSION Height = 24;
    jpeg_compress_struct jpeg = {};
    jpeg_error_mgr errors = {};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = Width;
    jpeg.image_height = Height;
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    QByteArray row(4 * Width, '\x40');
    auto *line = reinterpret_cast<JSAMPROW>(row.data());
    while (jpeg.next_scanline < Height)
        jpeg_write_scanlines(&jpeg, &line, 1);
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    const QByteArray result(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    std::free(bytes);
    return result;
}

QByteArray animatedPng()
{
    // Two frames: a decoder that does not know of them shows the first.
    const QByteArray png = encoded(scan({40, 30}), "png");
    const qsizetype data = png.indexOf("IDAT") - 4;
    const QByteArray size = big32(40) + big32(30) + big32(0) + big32(0) + QByteArray("\0\1\0\12\0\0", 6);
    const QByteArray end = chunk("IEND", {});
    QByteArray body = png.mid(data, png.size() - data - end.size());
    return png.left(data) + chunk("acTL", big32(2) + big32(0)) + chunk("fcTL", big32(0) + size) + body
        + chunk("fcTL", big32(1) + size) + chunk("fdAT", big32(2) + body.mid(8, 40)) + end;
}

QByteArray turnedJpeg(const QImage &image, int orientation)
{
    const QByteArray tiff = QByteArray("II*\0\10\0\0\0", 8) + little(1, 2) + little(0x0112, 2) + little(3, 2)
        + little(1, 4) + little(static_cast<quint64>(orientation), 4) + little(0, 4);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray app1("\xff\xe1", 2);
    app1.append(static_cast<char>((body.size() + 2) >> 8)).append(static_cast<char>(body.size() + 2));
    QByteArray jpeg = encoded(image, "jpeg", 95);
    return jpeg.insert(2, app1 + body);
}

QByteArray pagesTiff(int pages, const QSize &size)
{
    QByteArray bytes("II*\0\10\0\0\0", 8);
    const auto entry = [](quint64 tag, quint64 type, quint64 value) {
        return little(tag, 2) + little(type, 2) + little(1, 4) + little(value, 4);
    };
    const auto area = static_cast<quint64>(size.width()) * static_cast<quint64>(size.height());
    for (int page = 0; page < pages; ++page) {
        constexpr quint64 DirectorySize = 2 + 8 * 12 + 4;
        const quint64 start = static_cast<quint64>(bytes.size());
        const quint64 next = page + 1 < pages ? start + DirectorySize + area : 0;
        bytes += little(8, 2) + entry(256, 4, static_cast<quint64>(size.width()))
            + entry(257, 4, static_cast<quint64>(size.height())) + entry(258, 3, 8) + entry(259, 3, 1)
            + entry(262, 3, 1) + entry(273, 4, start + DirectorySize)
            + entry(278, 4, static_cast<quint64>(size.height())) + entry(279, 4, area) + little(next, 4)
            + QByteArray(static_cast<qsizetype>(area), static_cast<char>(60 + 40 * page));
    }
    return bytes;
}

} // namespace lajur::test::samples
