// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/pdfpaper.h"

#include "models/paperwire/limits.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace lajur::worker {

using namespace paperwire;
using namespace services;

namespace {

/// Pixels per point at which a page of that size is drawn, so that the picture keeps every limit.
double clampedScale(const QSizeF &points, double scale)
{
    const double pixels = points.width() * points.height() * scale * scale;
    if (pixels > static_cast<double>(MaximumRenderedPixels))
        scale *= std::sqrt(static_cast<double>(MaximumRenderedPixels) / pixels);
    return std::min(scale, MaximumSide / std::max(points.width(), points.height()));
}

Outcome<QImage> draw(const Poppler::Page &page, double wantedScale)
{
    const QSizeF points = page.pageSizeF();
    const double scale = clampedScale(points, wantedScale);
    const int width = std::max(1, static_cast<int>(std::lround(points.width() * scale)));
    const int height = std::max(1, static_cast<int>(std::lround(points.height() * scale)));
    const QImage image = page.renderToImage(72 * scale, 72 * scale, 0, 0, width, height);
    if (image.isNull())
        return refuse(Refusal::Damaged);
    return image;
}

} // namespace

PdfPaper::PdfPaper(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfPaper::~PdfPaper() = default;

Outcome<std::unique_ptr<PaperSource>> PdfPaper::open(const QByteArray &bytes)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return refuse(Refusal::Damaged);
    if (document->isLocked())
        return refuse(Refusal::Locked);
    if (document->numPages() < 1)
        return refuse(Refusal::Damaged);
    return std::unique_ptr<PaperSource>(new PdfPaper(std::move(document)));
}

QString PdfPaper::type() const
{
    return QStringLiteral("application/pdf");
}

int PdfPaper::pageCount() const
{
    return m_document->numPages();
}

Outcome<std::unique_ptr<Poppler::Page>> PdfPaper::poppled(int number) const
{
    if (number < 0 || number >= pageCount())
        return refuse(Refusal::NoSuchPage);
    std::unique_ptr<Poppler::Page> page = m_document->page(number);
    if (!page)
        return refuse(Refusal::Damaged);
    const QSizeF size = page->pageSizeF();
    if (!(size.width() > 0 && size.height() > 0 && std::isfinite(size.width()) && std::isfinite(size.height())))
        return refuse(Refusal::Damaged);
    return page;
}

Outcome<PaperPage> PdfPaper::page(int number)
{
    const auto page = poppled(number);
    if (!page)
        return refuse(page.error());
    return PaperPage{{}, (*page)->pageSizeF()};
}

Outcome<QImage> PdfPaper::fitted(int number, const QSize &box)
{
    const auto page = poppled(number);
    if (!page)
        return refuse(page.error());
    const QSizeF points = (*page)->pageSizeF();
    return draw(**page, std::min(box.width() / points.width(), box.height() / points.height()));
}

Outcome<QImage> PdfPaper::full(int number, double dpi)
{
    const auto page = poppled(number);
    if (!page)
        return refuse(page.error());
    return draw(**page, dpi / 72);
}

Outcome<QList<PageWord>> PdfPaper::words(int number)
{
    const auto page = poppled(number);
    if (!page)
        return refuse(page.error());
    QList<PageWord> words;
    for (const auto &box : (*page)->textList()) {
        if (box && words.size() < MaximumWords)
            words.append({box->text(), box->boundingBox()});
    }
    return words;
}

Outcome<QList<QRectF>> PdfPaper::find(int number, const QString &text)
{
    const auto page = poppled(number);
    if (!page)
        return refuse(page.error());
    return (*page)->search(text, Poppler::Page::IgnoreCase).mid(0, MaximumHits);
}

} // namespace lajur::worker
