// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

/// Good and broken files of all kinds, made where they are needed: nothing of them lies in the sources.
namespace lajur::test::samples {

/// `pages` A4 pages, each with the words "Halaman <n>" (from 1) and "Surat Permohonan".
QByteArray pdf(int pages);
/// A scan: paper with lines of something like writing, same for the same size and seed.
QImage scan(const QSize &size, quint32 seed = 1);
/// The picture in a format of Qt ("jpeg", "png"), at 300 dpi.
QByteArray encoded(const QImage &image, const char *format, int quality = -1);
/// A PDF with one A4 page that is just that JPEG.
QByteArray scanPdf(const QByteArray &jpeg, const QSize &pixels);

/// A PDF of the given objects ("<< … >>", the first is the catalogue), with a right table of offsets.
QByteArray pdfOf(const QList<QByteArray> &objects);
QByteArray plainTextPdf(); ///< Large words in a font that the file does not bring along.
QByteArray lockedPdf(); ///< Opens with a password.
QByteArray cyclicPdf(); ///< Its pages are their own parents and children.
QByteArray hugeObjectPdf(); ///< A stream that unpacks to 2 GB.
QByteArray manyPagesPdf(int pages); ///< Empty pages.
QByteArray scriptPdf(); ///< Runs JavaScript on opening.
QByteArray hugePagePdf(); ///< A page of 200,000 points.

/// A PNG of that size whose rows are all alike; tiny in bytes.
QByteArray flatPng(int width, int height, int bits);
QByteArray cmykJpeg();
QByteArray animatedPng();
/// A JPEG whose EXIF note asks for the given turn (1 to 8).
QByteArray turnedJpeg(const QImage &image, int orientation);
/// A TIFF with several pages of one size in grey.
QByteArray pagesTiff(int pages, const QSize &size);

} // namespace lajur::test::samples
