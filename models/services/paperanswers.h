// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace lajur::services {

/// How large a page is.
struct PaperPage {
    QSize pixels; ///< Of a picture, as it is shown (turned by its EXIF note); empty for a page of a PDF.
    QSizeF points; ///< 1/72 inch; for a picture by its resolution, 72 dpi if it names none.
};

/// What a paper is, known without showing any of it.
struct PaperDescription {
    QString type; ///< MIME type by content: application/pdf, image/jpeg, image/png or image/tiff.
    int pageCount = 0; ///< 0 for a locked PDF.
    QList<PaperPage> pages; ///< The first 200 at most.
    bool locked = false; ///< A PDF that opens with a password only.

    /// Too many pages to be listed at once: the viewer opens page by page and says so.
    bool pageByPage() const { return pageCount > pages.size(); }
};

/// A page as a picture.
struct PageImage {
    QImage image; ///< RGB32, ARGB32 or Grayscale8, in sRGB.
    int page = 0; ///< From 0.
    int pageCount = 0;
};

/// A word and where it stands.
struct PageWord {
    QString text;
    QRectF box; ///< In points from the page's upper left corner.
};

/// The words of a page, read off its picture if the file brings none.
struct PageReading {
    QList<PageWord> words; ///< In reading order; boxes on the page as it lies.
    int turn = 0; ///< Degrees clockwise that turn the page upright: 0, 90, 180 or 270.
};

/// A page on which a searched text stands.
struct PageHits {
    int page = 0; ///< From 0.
    QList<QRectF> boxes; ///< In points from the page's upper left corner; the first 200 at most.
};

/// A picture made fit to keep: turned upright, in sRGB, without notes of the camera, in one of the types of papers.
struct NormalisedImage {
    QByteArray bytes;
    QString type; ///< image/jpeg or image/png.
    QSize pixels;
    int dpi = 0; ///< 0 if the picture named none.
};

/// A QR code found on a page.
struct PageCode {
    QString text;
    QList<QPointF> corners; ///< Four, in parts of the page's width and height (0 to 1), from its upper left corner.
};

/// What a certificate says of itself. Nothing of it is proven: no chain is followed.
struct CertificateFacts {
    QString subject; ///< Distinguished name by RFC 2253.
    QString commonName;
    QString email; ///< Empty if it names none.
    QString issuer; ///< Distinguished name by RFC 2253.
    QString serial; ///< Hexadecimal, upper case.
    QDateTime validFrom; ///< UTC.
    QDateTime validUntil; ///< UTC.
    QByteArray der;
};

/// An electronic signature in a PDF.
struct PaperSignature {
    QString field; ///< Name of the form field.
    QString name; ///< As the signature's dictionary names the signer; may be empty.
    QDateTime time; ///< As the signature says, UTC; invalid if it says nothing.
    CertificateFacts signer;
    bool intact = false; ///< What it covers is what was signed. Says nothing of whose certificate it is.
    bool coversAll = false; ///< It covers the whole file but itself.
};

/// What the reader of identity cards says, in its own words, and the pieces of the picture it speaks of.
struct KtpSheet {
    QCborMap values;
    QList<QImage> crops;
};

/// What a page seems to be, for a person to confirm.
struct PageGuess {
    QString kind; ///< ktp, surat_permohonan, disposisi, surat_rekomendasi, sk_jabatan or sk_pangkat; empty if unknown.
    QString reason; ///< One of `pagereasons`; empty if nothing tells.
    QStringList words; ///< Those that tell, rightly spelt, as "PERMOHONAN".
    QString receipt; ///< Text of the QR code of a receipt of Lajur (domain::ReceiptCode); empty if the page bears none.
    int turn = 0; ///< Degrees clockwise that turn a page of text upright: 0, 90, 180 or 270.
};

/// Why a page is taken for something.
namespace pagereasons {
inline const QString Word = QStringLiteral("word"); ///< By its words.
inline const QString Card = QStringLiteral("card"); ///< A card with the print of a KTP lies on it.
inline const QString Receipt = QStringLiteral("receipt"); ///< No kind, but it bears a receipt.
} // namespace pagereasons

} // namespace lajur::services
