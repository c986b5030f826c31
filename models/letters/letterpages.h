// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/letterrenderer.h"
#include "models/letters/pages.h"

namespace lajur::letters {

/// One letter with its fields, ready for preview, PDF and paper, which are all painted by the same paint().
class LetterPages final : public Pages
{
public:
    LetterPages(LetterRenderer renderer, LetterFields fields);

    QString title() const override; ///< A viewer shows it in its list of recent files: it names no person.
    QPageLayout layout() const override;
    int count() const override { return 1; } ///< BSrE's form is one page, or it is refused.
    /// Errors as for LetterRenderer::paint().
    domain::Status paint(QPainter *painter, const QRectF &page, int index) const override;

    const LetterFields &fields() const { return m_fields; }

private:
    LetterRenderer m_renderer;
    LetterFields m_fields;
};

} // namespace lajur::letters
