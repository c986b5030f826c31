// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace lajur::ui {

class OpenPaper;
class PageListModel;

/// Shows the pages of a paper as a column of small pictures; the current one is the page looked at.
class PageList : public QListView
{
    Q_OBJECT

public:
    explicit PageList(OpenPaper &paper, QWidget *parent = nullptr);

    void setPage(int page);

    QSize sizeHint() const override;

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PageListModel *m_model;
};

} // namespace lajur::ui
