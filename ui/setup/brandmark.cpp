// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/brandmark.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <array>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int Gap = 12;

/// One lane of the mark, in its 20 by 20 grid.
struct Lane {
    QRectF box;
    qreal opacity;
};

const std::array<Lane, 3> &lanes()
{
    static const std::array<Lane, 3> all{Lane{{1, 1, 5, 18}, 1.0}, Lane{{7.5, 1, 5, 12}, 0.65},
                                         Lane{{14, 1, 5, 7}, 0.4}};
    return all;
}

} // namespace

BrandMark::BrandMark(Size size, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setText(text);
}

void BrandMark::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont BrandMark::textFont() const
{
    return ui::font(m_size == Size::Large ? TextRole::Heading : TextRole::Title);
}

int BrandMark::markSide() const
{
    return m_size == Size::Large ? 32 : 20;
}

QSize BrandMark::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {markSide() + Gap + metrics.horizontalAdvance(m_text) + 2, qMax(markSide(), metrics.height())};
}

void BrandMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const qreal unit = markSide() / 20.0;
    const qreal top = (height() - markSide()) / 2.0;
    for (const Lane &lane : lanes()) {
        painter.setOpacity(lane.opacity);
        const QRectF box(lane.box.topLeft() * unit + QPointF(0, top), lane.box.size() * unit);
        paintRoundedBox(painter, box, 1.5 * unit, theme.accent);
    }
    painter.setOpacity(1);
    painter.setFont(textFont());
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(markSide() + Gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace lajur::ui
