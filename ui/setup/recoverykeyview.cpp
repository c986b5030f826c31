// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/recoverykeyview.h"

#include "ui/setup/recoverykeytext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int CellHeight = 48;
constexpr int CellWidth = 74;
constexpr int Padding = 8;

} // namespace

RecoveryKeyView::RecoveryKeyView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recoveryKeyView"));
    setFocusPolicy(Qt::TabFocus); // so that a screen reader finds it
}

void RecoveryKeyView::setKey(const QString &key)
{
    m_groups = recoverykey::split(key);
    tellScreenReader();
    update();
}

void RecoveryKeyView::setCovered(bool covered)
{
    m_covered = covered;
    tellScreenReader();
    update();
}

void RecoveryKeyView::tellScreenReader()
{
    setAccessibleName(tr("Recovery key"));
    setAccessibleDescription(m_covered ? tr("Covered while it is typed back") : m_groups.join(QStringLiteral(", ")));
}

QSize RecoveryKeyView::sizeHint() const
{
    const int rows = (recoverykey::groups + columns - 1) / columns;
    return {columns * CellWidth + 2 * Padding, rows * CellHeight + 2 * Padding};
}

void RecoveryKeyView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintRoundedBox(painter, rect(), 6, theme.surface, theme.line);
    const int width = (this->width() - 2 * Padding) / columns;
    for (int i = 0; i < recoverykey::groups; ++i) {
        const QRect cell(Padding + i % columns * width, Padding + i / columns * CellHeight, width, CellHeight);
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(theme.muted);
        painter.drawText(cell.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, QString::number(i + 1));
        QFont letters = ui::font(TextRole::Title);
        letters.setLetterSpacing(QFont::AbsoluteSpacing, 2);
        painter.setFont(letters);
        painter.setPen(m_covered ? theme.muted : theme.text);
        painter.drawText(cell.adjusted(0, 12, 0, 0), Qt::AlignCenter,
                         m_covered ? QString(recoverykey::groupSize, u'•') : m_groups.value(i));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), 6);
}

void RecoveryKeyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellScreenReader();
}

} // namespace lajur::ui
