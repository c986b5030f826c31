// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/outcome.h"
#include "models/services/paperanswers.h"

#include <memory>

namespace lajur::worker {

/// A foreign file opened to be looked at page by page, whatever kind it is.
class PaperSource
{
public:
    /// Opens what the bytes are. Refused if they are none of the kinds of papers, too many, locked or damaged.
    static Outcome<std::unique_ptr<PaperSource>> open(const QByteArray &bytes);

    virtual ~PaperSource() = default;

    virtual QString type() const = 0;
    virtual int pageCount() const = 0;
    virtual Outcome<services::PaperPage> page(int number) = 0;
    /// The page with its own proportions, as large as the box allows.
    virtual Outcome<QImage> fitted(int number, const QSize &box) = 0;
    /// A page of a PDF at a resolution, a picture as it is.
    virtual Outcome<QImage> full(int number, double dpi) = 0;

    virtual Outcome<QList<services::PageWord>> words(int number) = 0;
    virtual Outcome<QList<QRectF>> find(int number, const QString &text) = 0;
};

} // namespace lajur::worker
