// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/signaturepainter.h"

#include "models/letters/indonesiandate.h"
#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"
#include "models/letters/signatureblock.h"

namespace lajur::letters {

SignaturePainter::SignaturePainter(const LetterFields &fields, double width, const Spacing &spacing)
    : m_width(width)
    , m_spacing(spacing)
{
    // Another kind of letter has its place and date at the top.
    if (!fields.place.isEmpty()) {
        add(QStringLiteral("Ditandatangani di ") + fields.place);
        add(QStringLiteral("Tanggal ") + IndonesianDate::longForm(fields.date));
        m_height += spacing.gap / 2;
    }
    addTitles(fields.signatureTitle);
    m_height += spacing.wetSpace;
    add(fields.signatory.name, true);
    add(fields.signatureRank);
    const QString nip = fields.signatory.nip;
    add(MergeFields::staffNumberLabel(nip) + QStringLiteral(". ") + MergeFields::staffNumber(nip));
}

void SignaturePainter::add(const QString &text, bool bold)
{
    const QString line = MergeFields::cleaned(text);
    if (line.isEmpty())
        return;
    QFont font = units::font(m_spacing.points, bold);
    font.setUnderline(bold);
    m_lines.append({Paragraph(line, font, m_width, Qt::AlignLeft, m_spacing.lineHeight), 0, m_height});
    m_height += m_lines.constLast().paragraph.height();
}

void SignaturePainter::addTitles(const QString &titles)
{
    const QFont font = units::font(m_spacing.points);
    for (const QString &line : titles.split(u'\n')) {
        const QString prefix = SignatureBlock::prefixOf(line);
        if (!prefix.isEmpty()) {
            const double hang = Paragraph::widthOf(prefix, font);
            m_lines.append({Paragraph(prefix, font, hang * 1.5), -hang, m_height});
        }
        add(line.mid(prefix.size()));
    }
}

void SignaturePainter::paint(QPainter *painter, double left, double top) const
{
    for (const Line &line : m_lines)
        line.paragraph.paint(painter, {left + line.indent, top + line.y});
}

} // namespace lajur::letters
