// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lajur::ui {

/// Paints one find of the finder: icon, name, what distinguishes it, and the key of a command.
class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconNameRole = Qt::UserRole + 1, DetailRole, KeyRole, CaseRole, CommandRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lajur::ui
