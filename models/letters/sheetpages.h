// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterrenderer.h"
#include "models/letters/pages.h"
#include "models/letters/sheetflow.h"

namespace lajur::letters {

/// The paper a sheet is printed on.
struct SheetPaper {
    Letterhead head;
    Margins margins;
    bool specimen = false; ///< Prints CONTOH across the page.
};

/// One A4 page below the office's letterhead, laid out from blocks, as roomy as fits; the same for preview, PDF and
/// paper.
class SheetPages : public Pages
{
public:
    explicit SheetPages(const SheetPaper &paper)
        : m_paper(paper)
    {
    }

    QPageLayout layout() const final;
    int count() const final { return 1; }
    /// Invalid if it does not fit the page at its tightest, if the emblem is damaged, or if the font lacks a character.
    domain::Status paint(QPainter *painter, const QRectF &page, int index) const final;

protected:
    virtual SheetFlow flow(double width, const Spacing &spacing) const = 0;
    virtual QList<Spacing> spacings() const = 0; ///< The roomiest first.

private:
    domain::Result<SheetFlow> fitted(double width, double room) const;

    SheetPaper m_paper;
};

} // namespace lajur::letters
