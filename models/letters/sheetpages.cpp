// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/sheetpages.h"

#include "models/letters/letterheadpainter.h"
#include "models/letters/letterpainter.h"
#include "models/letters/logo.h"
#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"
#include "models/letters/printability.h"
#include "models/letters/resources.h"
#include "models/letters/specimenmark.h"

#include <QCoreApplication>
#include <QPainter>

namespace lajur::letters {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double gapBelowHead = 5;

QString headText(const Letterhead &head)
{
    return MergeFields::cleaned((QStringList(head.government) + head.agency + head.address).join(u' '));
}

} // namespace

QPageLayout SheetPages::layout() const
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<SheetFlow> SheetPages::fitted(double width, double room) const
{
    const QList<Spacing> all = spacings();
    for (const Spacing &spacing : all) {
        SheetFlow laidOut = flow(width, spacing);
        if (laidOut.height() <= room)
            return laidOut;
    }
    return failure(ErrorCode::Invalid, Tr::tr("“%1” does not fit one page. Shorten its longest texts.").arg(title()),
                   QStringLiteral("sheet higher than the page at its tightest spacing"));
}

Status SheetPages::paint(QPainter *painter, const QRectF &page, int) const
{
    LAJUR_TRY(loadFonts());
    LAJUR_TRY_VALUE(const QImage logo, Logo::decode(m_paper.head.logo));
    const QSizeF paper = LetterPainter::paperSize(PaperSize::A4);
    const Margins &margins = m_paper.margins;
    const double width = paper.width() - margins.left - margins.right;
    const LetterheadPainter head(m_paper.head, logo, margins.left, margins.top, width);
    const double top = head.bottom() + gapBelowHead;
    LAJUR_TRY_VALUE(const SheetFlow body, fitted(width, paper.height() - margins.bottom - top));
    LAJUR_TRY(requirePrintable(headText(m_paper.head) + body.text()));

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter->translate(page.topLeft());
    const QSizeF laidOut = paper * units::perMm;
    painter->scale(page.width() / laidOut.width(), page.height() / laidOut.height());
    if (m_paper.specimen)
        paintSpecimenMark(painter, paper);
    head.paint(painter);
    body.paint(painter, {margins.left, top});
    painter->restore();
    return {};
}

} // namespace lajur::letters
