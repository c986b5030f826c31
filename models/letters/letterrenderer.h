// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/letters/letterfields.h"
#include "models/letters/template.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>
#include <QString>
#include <QStringList>

class QPainter;

namespace lajur::letters {

enum class PaperSize { A4, F4 }; ///< 210 × 297 mm and 215 × 330 mm, exactly.

/// Millimetres.
struct Margins {
    double top = 15, right = 25, bottom = 25, left = 30;
};

struct PageSetup {
    PaperSize size = PaperSize::A4;
    Margins margins;
};

/// Turns the fields of a letter into its page: the same painter for preview, PDF and paper.
class LetterRenderer
{
public:
    /// `mustache` is the office's template; Invalid with the field's name if it names an unknown field or does not
    /// parse.
    static domain::Result<LetterRenderer> create(const QString &mustache, const Letterhead &head, PageSetup setup);

    /// Names of fields the template uses and `fields` leaves empty.
    QStringList emptyFields(const LetterFields &fields) const;
    /// The body as HTML; Invalid if a used field is empty.
    domain::Result<QString> html(const LetterFields &fields) const;
    /// A finished PDF with embedded fonts; needs a QGuiApplication. Invalid as above, or if the letter does not fit
    /// the page.
    domain::Result<QByteArray> pdf(const LetterFields &fields) const;

    /// Paints the finished page in the painter's window `page`, for preview and for a printer: the same lines as in
    /// the PDF, at any resolution. Errors as for pdf().
    domain::Status paint(QPainter *painter, const QRectF &page, const LetterFields &fields) const;

    /// The paper, exact and without the printer's margins.
    QPageLayout pageLayout() const;

private:
    LetterRenderer(Template parsed, const Letterhead &head, const QImage &logo, const PageSetup &setup);

    Template m_template;
    Letterhead m_head;
    QImage m_logo;
    PageSetup m_setup;
};

} // namespace lajur::letters
