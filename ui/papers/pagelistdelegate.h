// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lajur::ui {

class PageListModel;

/// Paints a page of the list: its picture as paper on the panel, its number under it.
class PageListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize rowSize{136, 168}; ///< px

    explicit PageListDelegate(PageListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageListModel &m_model;
};

} // namespace lajur::ui
