// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterpainter.h"

#include "models/letters/mergefields.h"
#include "models/letters/printability.h"
#include "models/letters/specimenmark.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace lajur::letters {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

// From BSrE's own 12 pt down to the smallest that still photocopies well; the room to sign is never given up.
constexpr std::array spacings{Spacing{12, 1.08, 4.2, 25}, Spacing{11.5, 1.06, 3.8, 24}, Spacing{11, 1.07, 3.8, 24},
                              Spacing{11, 1.02, 3.0, 22}, Spacing{11, 1.0, 2.4, 22},    Spacing{10.5, 1.0, 2.2, 22},
                              Spacing{10, 1.0, 2.0, 22}};
constexpr std::size_t roomiestOnA4 = 2; ///< Larger type seldom fits there, and each trial costs a layout.
constexpr double gapBelowHead = 6;
constexpr double gapAboveSignature = 1.5; ///< Times the spacing's gap.
constexpr double signatureShare = 0.5; ///< Of the text's width, where the signature block begins.

} // namespace

QSizeF LetterPainter::paperSize(PaperSize size)
{
    return size == PaperSize::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
}

LetterPainter::LetterPainter(const Letterhead &head, const QImage &logo, const PageSetup &setup)
    : m_setup(setup)
    , m_paper(paperSize(setup.size))
    , m_head(head, logo, setup.margins.left, setup.margins.top, textWidth())
    , m_headText(MergeFields::cleaned((QStringList(head.government) + head.agency + head.address).join(u' ')))
{
}

double LetterPainter::textWidth() const
{
    return m_paper.width() - m_setup.margins.left - m_setup.margins.right;
}

bool LetterPainter::fits() const
{
    const double bottom
        = m_head.bottom() + gapBelowHead + m_body->height() + gapAboveSignature * m_spacing.gap + m_signature->height();
    return bottom <= m_paper.height() - m_setup.margins.bottom;
}

domain::Status LetterPainter::layOut(const QString &body, const LetterFields &fields)
{
    m_specimen = fields.specimen;
    for (std::size_t i = m_setup.size == PaperSize::A4 ? roomiestOnA4 : 0; i < spacings.size(); ++i) {
        m_spacing = spacings.at(i);
        m_body.emplace();
        LAJUR_TRY(m_body->layOut(body, textWidth(), m_spacing));
        m_signature.emplace(fields, textWidth() * (1 - signatureShare), m_spacing);
        if (fits())
            return checkCharacters(fields);
    }
    return domain::failure(domain::ErrorCode::Invalid,
                           Tr::tr("The letter does not fit one page. Shorten its longest values, or choose F4 paper."),
                           QStringLiteral("letter higher than the page at its tightest spacing"));
}

domain::Status LetterPainter::checkCharacters(const LetterFields &fields) const
{
    const QString text = m_body->toPlainText() + m_headText
        + MergeFields::cleaned(fields.place + fields.signatureTitle + fields.signatory.name + fields.signatureRank
                               + fields.signatory.nip);
    return requirePrintable(text);
}

void LetterPainter::paint(QPainter *painter)
{
    if (m_specimen)
        paintSpecimenMark(painter, m_paper);
    m_head.paint(painter);
    if (!m_body || !m_signature)
        return;
    const double left = m_setup.margins.left;
    const double bodyTop = m_head.bottom() + gapBelowHead;
    m_body->paint(painter, left, bodyTop);
    m_signature->paint(painter, left + textWidth() * signatureShare,
                       bodyTop + m_body->height() + gapAboveSignature * m_spacing.gap);
}

} // namespace lajur::letters
