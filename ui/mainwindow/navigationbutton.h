// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace lajur::ui {

/// One entry of the navigation: leads to a place, and says how much waits there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(const QString &icon, QWidget *parent = nullptr);

    /// 0 is not shown.
    void setCount(int count);
    /// Shows the icon alone; the words move to the tooltip.
    void setFolded(bool folded);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon;
    int m_count = 0;
    bool m_folded = false;
};

} // namespace lajur::ui
