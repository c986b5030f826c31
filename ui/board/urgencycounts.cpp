// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/urgencycounts.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int markSize = 14;
constexpr int between = 12;

int widthOf(const QString &text)
{
    return text.isEmpty() ? 0 : markSize + 4 + QFontMetrics(ui::font(TextRole::Body)).horizontalAdvance(text) + between;
}

} // namespace

UrgencyCounts::UrgencyCounts(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void UrgencyCounts::setCounts(int late, int nearLate)
{
    m_late = late;
    m_near = nearLate;
    retranslate();
}

void UrgencyCounts::retranslate()
{
    setAccessibleName((QStringList{lateText(), nearText()}).join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString UrgencyCounts::lateText() const
{
    return m_late > 0 ? tr("%n late", nullptr, m_late) : QString();
}

QString UrgencyCounts::nearText() const
{
    return m_near > 0 ? tr("%n near", nullptr, m_near) : QString();
}

QSize UrgencyCounts::sizeHint() const
{
    return {widthOf(lateText()) + widthOf(nearText()), 20};
}

void UrgencyCounts::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(ui::font(TextRole::Body));
    int x = 0;
    const auto paint = [&](const QString &icon, const QString &text, const QColor &colour) {
        if (text.isEmpty())
            return;
        painter.drawPixmap(x, (height() - markSize) / 2, iconPixmap(icon, markSize, colour, devicePixelRatioF()));
        painter.setPen(colour);
        painter.drawText(QRect(x + markSize + 4, 0, width(), height()), Qt::AlignVCenter, text);
        x += widthOf(text);
    };
    paint(QStringLiteral("oct"), lateText(), theme.late);
    paint(QStringLiteral("tri"), nearText(), theme.warn);
}

} // namespace lajur::ui
