// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/papersource.h"

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace lajur::worker {

/// A PDF, opened by Poppler.
class PdfPaper final : public PaperSource
{
public:
    static Outcome<std::unique_ptr<PaperSource>> open(const QByteArray &bytes);

    ~PdfPaper() override;

    QString type() const override;
    int pageCount() const override;
    Outcome<services::PaperPage> page(int number) override;
    Outcome<QImage> fitted(int number, const QSize &box) override;
    Outcome<QImage> full(int number, double dpi) override;
    Outcome<QList<services::PageWord>> words(int number) override;
    Outcome<QList<QRectF>> find(int number, const QString &text) override;

private:
    explicit PdfPaper(std::unique_ptr<Poppler::Document> document);
    Outcome<std::unique_ptr<Poppler::Page>> poppled(int number) const;

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace lajur::worker
