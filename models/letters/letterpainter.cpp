// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterpainter.h"

#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QPainter>
#include <QRawFont>

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

constexpr uint charactersKnown = 0x10000; ///< The font has none beyond the first plane.

/// The characters that the letter's font can draw. A QRawFont belongs to the thread that made it and is empty once that
/// thread is gone, so it is asked once for all.
const QBitArray &coverage()
{
    static const QBitArray covered = [] {
        const QRawFont font(QStringLiteral(":/lajur/fonts/LiberationSerif-Regular.ttf"), 12);
        QBitArray bits(charactersKnown);
        for (uint c = 0; c < charactersKnown; ++c)
            bits.setBit(int(c), font.supportsCharacter(c));
        return bits;
    }();
    return covered;
}

/// The first character of `text` that the letter's font cannot draw, or 0.
uint firstUncovered(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        // White space, and what QTextDocument puts at table borders, is not drawn.
        if (QChar::isSpace(c) || QChar::isNonCharacter(c))
            continue;
        if (c >= charactersKnown || !coverage().testBit(int(c)))
            return c;
    }
    return 0;
}

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
    const char32_t missing = firstUncovered(text);
    if (missing == 0)
        return {};
    return domain::failure(domain::ErrorCode::Invalid,
                           Tr::tr("The letter holds the character “%1”, which its type cannot print. Write it in Latin "
                                  "letters.")
                               .arg(QString::fromUcs4(&missing, 1)),
                           QStringLiteral("no glyph for U+%1").arg(uint(missing), 4, 16, QLatin1Char('0')));
}

void LetterPainter::paint(QPainter *painter)
{
    if (m_specimen)
        paintSpecimenMark(painter);
    m_head.paint(painter);
    if (!m_body || !m_signature)
        return;
    const double left = m_setup.margins.left;
    const double bodyTop = m_head.bottom() + gapBelowHead;
    m_body->paint(painter, left, bodyTop);
    m_signature->paint(painter, left + textWidth() * signatureShare,
                       bodyTop + m_body->height() + gapAboveSignature * m_spacing.gap);
}

void LetterPainter::paintSpecimenMark(QPainter *painter) const
{
    painter->save();
    painter->translate(units::fromMm(QPointF(m_paper.width() / 2, m_paper.height() / 2)));
    painter->rotate(-52);
    painter->setPen(QColor(0xe6, 0xe6, 0xe6));
    painter->setFont(units::font(150, true));
    constexpr double half = 15000;
    painter->drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter->restore();
}

} // namespace lajur::letters
