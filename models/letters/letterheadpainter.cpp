// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterheadpainter.h"

#include "models/letters/logo.h"
#include "models/letters/mergefields.h"
#include "models/letters/pageunits.h"

#include <QPainter>

#include <algorithm>

namespace lajur::letters {

namespace {

constexpr double governmentPoints = 14;
constexpr double agencyPoints = 17;
constexpr double addressPoints = 9.5;
constexpr double smallestShare = 0.72; ///< Of a line's proper size, before it is broken instead.
constexpr double logoGap = 4;
constexpr double gapBelowNames = 0.8;
constexpr double gapAboveRule = 2.2;
constexpr double thickRule = 0.9;
constexpr double ruleGap = 0.5;
constexpr double thinRule = 0.25;

QRectF boxFor(const QImage &logo, double left, double top)
{
    if (logo.isNull())
        return {left, top, 0, 0};
    return {QPointF(left, top), QSizeF(logo.size()).scaled(Logo::sideMm, Logo::sideMm, Qt::KeepAspectRatio)};
}

} // namespace

LetterheadPainter::LetterheadPainter(const Letterhead &head, const QImage &logo, double left, double top, double width)
    : m_logo(logo)
    , m_logoBox(boxFor(logo, left, top))
    , m_left(left)
    , m_width(width)
    , m_textLeft(logo.isNull() ? left : left + Logo::sideMm + logoGap)
    , m_textWidth(left + width - m_textLeft)
    , m_textBottom(top)
    , m_bottom(0)
{
    addGroup({head.government}, governmentPoints, false);
    addGroup(head.agency, agencyPoints, true);
    m_textBottom += gapBelowNames;
    addGroup(head.address, addressPoints, false);

    // The shorter of emblem and text stands in the middle of the other.
    const double textHeight = m_textBottom - top;
    const double height = std::max(textHeight, m_logoBox.height());
    for (Line &line : m_lines)
        line.topLeft.ry() += (height - textHeight) / 2;
    m_logoBox.moveTop(top + (height - m_logoBox.height()) / 2);
    m_logoBox.moveLeft(left + (m_logo.isNull() ? 0 : (Logo::sideMm - m_logoBox.width()) / 2));
    m_bottom = top + height + gapAboveRule + thickRule + ruleGap + thinRule;
}

void LetterheadPainter::addGroup(const QStringList &texts, double points, bool bold)
{
    double widest = 1;
    for (const QString &text : texts)
        widest = std::max(widest, Paragraph::widthOf(MergeFields::cleaned(text), units::font(points, bold)));
    const QFont font = units::font(points * std::clamp(m_textWidth / widest, smallestShare, 1.0), bold);
    for (const QString &text : texts) {
        const QString line = MergeFields::cleaned(text);
        if (line.isEmpty())
            continue;
        m_lines.append({Paragraph(line, font, m_textWidth, Qt::AlignHCenter), {m_textLeft, m_textBottom}});
        m_textBottom += m_lines.constLast().paragraph.height();
    }
}

void LetterheadPainter::paint(QPainter *painter) const
{
    if (!m_logo.isNull())
        painter->drawImage(units::fromMm(m_logoBox), m_logo);
    for (const Line &line : m_lines)
        line.paragraph.paint(painter, line.topLeft);
    const double thinTop = m_bottom - thinRule;
    painter->fillRect(units::fromMm(QRectF(m_left, thinTop - ruleGap - thickRule, m_width, thickRule)), Qt::black);
    painter->fillRect(units::fromMm(QRectF(m_left, thinTop, m_width, thinRule)), Qt::black);
}

} // namespace lajur::letters
