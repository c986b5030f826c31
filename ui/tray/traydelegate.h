// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lajur::ui {

class TrayDesk;

/// Draws a page of the tray: its picture, what it seems to be and why, and where it would go.
class TrayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 96; ///< px

    explicit TrayDelegate(TrayDesk &desk, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    TrayDesk &m_desk;
};

} // namespace lajur::ui
