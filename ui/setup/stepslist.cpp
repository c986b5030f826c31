// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/stepslist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int RowHeight = 52;
constexpr int RowGap = 4;
constexpr int Circle = 24;
constexpr int TextLeft = 44;

} // namespace

StepsList::StepsList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
}

void StepsList::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    setCurrent(m_current);
    updateGeometry();
}

void StepsList::setCurrent(int step)
{
    m_current = step;
    if (step < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step).title));
    update();
}

QSize StepsList::sizeHint() const
{
    return {216, int(m_steps.size()) * (RowHeight + RowGap)};
}

void StepsList::paintMark(QPainter &painter, const QRect &circle, int step) const
{
    const Theme &theme = Theme::current();
    const bool done = step < m_current;
    const bool current = step == m_current;
    paintRoundedBox(painter, circle, Circle / 2.0, current ? theme.accentFill : QColor(),
                    current    ? theme.accentFill
                        : done ? theme.ok
                               : theme.lineStrong);
    if (done) {
        const QPixmap check = iconPixmap(QStringLiteral("check"), 14, theme.ok, devicePixelRatioF());
        painter.drawPixmap(circle.center() - QPoint(6, 6), check);
        return;
    }
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(current ? theme.onAccent : theme.muted);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void StepsList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, i * (RowHeight + RowGap), width(), RowHeight);
        if (i == m_current)
            paintRoundedBox(painter, row, 4, theme.selection);
        paintMark(painter, {8, row.top() + (RowHeight - Circle) / 2, Circle, Circle}, i);
        const QRect text = row.adjusted(TextLeft, 8, -8, -8);
        painter.setPen(theme.text);
        painter.setFont(ui::font(i == m_current ? TextRole::BodyStrong : TextRole::Body));
        const auto cut = [&](const QString &words) {
            return painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width());
        };
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, cut(m_steps.at(i).title));
        painter.setPen(theme.muted);
        painter.setFont(ui::font(TextRole::Caption));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, cut(m_steps.at(i).summary));
    }
}

} // namespace lajur::ui
