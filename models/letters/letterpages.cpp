// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterpages.h"

namespace lajur::letters {

LetterPages::LetterPages(LetterRenderer renderer, LetterFields fields)
    : m_renderer(std::move(renderer))
    , m_fields(std::move(fields))
{
}

QString LetterPages::title() const
{
    return QStringLiteral("Surat Rekomendasi");
}

QPageLayout LetterPages::layout() const
{
    return m_renderer.pageLayout();
}

domain::Status LetterPages::paint(QPainter *painter, const QRectF &page, int) const
{
    return m_renderer.paint(painter, page, m_fields);
}

} // namespace lajur::letters
