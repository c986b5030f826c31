// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lajur::ui {

/// Says how many cases are late and how many are near it; takes no room for none.
class UrgencyCounts : public QWidget
{
    Q_OBJECT

public:
    explicit UrgencyCounts(QWidget *parent = nullptr);

    void setCounts(int late, int nearLate);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString lateText() const;
    QString nearText() const;

    int m_late = 0;
    int m_near = 0;
};

} // namespace lajur::ui
