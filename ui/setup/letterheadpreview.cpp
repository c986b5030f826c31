// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/letterheadpreview.h"

#include "models/letters/letterheadpainter.h"
#include "models/letters/logo.h"
#include "models/letters/pageunits.h"
#include "models/letters/resources.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <array>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int DeskMargin = 24;

/// Lines that stand for the letter's text, as shares of its width: from and to.
constexpr std::array<std::pair<double, double>, 12> TextLines{{{0.30, 0.70},
                                                               {0.22, 0.78},
                                                               {0.38, 0.62},
                                                               {0, 0},
                                                               {0, 0.48},
                                                               {0, 1},
                                                               {0, 0.96},
                                                               {0, 0.62},
                                                               {0, 0},
                                                               {0, 1},
                                                               {0, 0.94},
                                                               {0, 0.44}}};

QSizeF paperSize(const letters::PageSetup &page)
{
    return page.size == letters::PaperSize::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
}

} // namespace

LetterheadPreview::LetterheadPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("letterheadPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

LetterheadPreview::~LetterheadPreview() = default;

void LetterheadPreview::setHead(const letters::Letterhead &head, const letters::PageSetup &page)
{
    // What cannot be loaded or drawn is told where letters are printed; here the page stays without it.
    (void)letters::loadFonts();
    if (head.logo != m_logoBytes) {
        m_logoBytes = head.logo;
        m_logo = letters::Logo::decode(head.logo).value_or(QImage());
    }
    m_page = page;
    const double width = paperSize(page).width() - page.margins.left - page.margins.right;
    m_painter = std::make_unique<letters::LetterheadPainter>(head, m_logo, page.margins.left, page.margins.top, width);
    update();
}

void LetterheadPreview::paintText(QPainter &painter) const
{
    const double width = paperSize(m_page).width() - m_page.margins.left - m_page.margins.right;
    double top = m_painter->bottom() + 10;
    for (const auto &[from, to] : TextLines) {
        const QRectF line(m_page.margins.left + from * width, top, (to - from) * width, 2.6);
        painter.fillRect(letters::units::fromMm(line), QColor(0xE4, 0xE7, 0xEC));
        top += 7;
    }
}

void LetterheadPreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintRoundedBox(painter, rect(), 6, theme.desk, theme.line);
    if (!m_painter)
        return;
    const QSizeF paper = paperSize(m_page);
    const double scale = (width() - 2 * DeskMargin) / paper.width();
    const QRect page(DeskMargin, DeskMargin, width() - 2 * DeskMargin, qRound(paper.height() * scale));
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.fillRect(page.adjusted(-1, -1, 1, 1), theme.line);
    painter.fillRect(page, Qt::white); // paper stays white in both themes
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(page.topLeft());
    painter.scale(scale / letters::units::perMm, scale / letters::units::perMm);
    painter.setPen(Qt::black);
    m_painter->paint(&painter);
    paintText(painter);
}

} // namespace lajur::ui
