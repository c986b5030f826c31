// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QAbstractListModel>
#include <QHash>

namespace lajur::ui {

class OpenPaper;

/// The pages of a paper with small pictures of them, each asked for when it is first wanted. Empty for a paper that
/// opens page by page.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PageListModel(OpenPaper &paper, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: the page's number. Only picture() asks for a picture.
    QVariant data(const QModelIndex &index, int role) const override;
    /// What there is of the page as large as fits into `box` (device px); asks for it if there is nothing.
    QImage picture(int row, const QSize &box);
    /// Takes back what is asked for outside these rows.
    void dropOutside(int first, int last);

private:
    void followPaper();

    OpenPaper &m_paper;
    quint64 m_shown = 0;
    int m_rows = 0;
    QSize m_box;
    QHash<int, QImage> m_pictures; ///< Null for a page that cannot be shown.
    QHash<int, services::PaperTicket> m_asked;
};

} // namespace lajur::ui
