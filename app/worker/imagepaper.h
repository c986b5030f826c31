// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/papersource.h"

class QImageReader;

namespace lajur::worker {

/// A picture; each picture of a TIFF file is a page.
class ImagePaper final : public PaperSource
{
public:
    static Outcome<std::unique_ptr<PaperSource>> open(const QByteArray &bytes, const QString &type);

    /// Whether a decoded picture's dots per metre come from its file.
    static bool namesResolution(int dotsPerMetre);

    QString type() const override { return m_type; }
    int pageCount() const override { return m_pageCount; }
    Outcome<services::PaperPage> page(int number) override;
    Outcome<QImage> fitted(int number, const QSize &box) override;
    Outcome<QImage> full(int number, double dpi) override;
    Outcome<QList<services::PageWord>> words(int number) override;
    Outcome<QList<QRectF>> find(int number, const QString &text) override;

private:
    ImagePaper(const QByteArray &bytes, const QString &type);
    /// Moves the reader to the page and answers its size as shown.
    Outcome<QSize> seek(QImageReader &reader, int number) const;
    /// Decodes into `box`; an empty box means whole.
    Outcome<QImage> decode(int number, const QSize &box) const;
    QByteArray format() const;

    const QByteArray m_bytes;
    const QString m_type;
    int m_pageCount = 1;
    int m_wholePage = -1; ///< Page that m_whole shows.
    QImage m_whole; ///< Last page decoded whole, where decoding smaller is not faster.
};

} // namespace lajur::worker
