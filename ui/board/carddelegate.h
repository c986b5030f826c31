// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/cardpainter.h"

#include <QStyledItemDelegate>

namespace lajur::ui {

/// Shows the rows of a lane: heads of groups and cards, each of one fixed height.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The painter is shared by all lanes and outlives this.
    explicit CardDelegate(CardPainter &painter, QObject *parent = nullptr);

    void setDensity(Preferences::Density density) { m_density = density; }
    Preferences::Density density() const { return m_density; }
    /// The case whose card is in the hand; its place is shown as a hole.
    void setCarried(domain::CaseId id) { m_carried = id; }
    CardPainter &cards() const { return m_painter; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    CardPainter &m_painter;
    Preferences::Density m_density = Preferences::Density::Medium;
    domain::CaseId m_carried;
};

} // namespace lajur::ui
