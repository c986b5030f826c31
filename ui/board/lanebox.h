// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace lajur::ui {

/// Says on top of a lane what a card dropped here would do, or every reason why it cannot lie here.
class LaneBox : public QFrame
{
    Q_OBJECT

public:
    explicit LaneBox(QWidget *parent = nullptr);

    void showAction(const QString &icon, const QString &title, const QString &result);
    /// Raised as an alert for screen readers.
    void showRefusal(const QString &title, const QStringList &reasons);
    void clear();
    bool isRefusal() const { return m_refusal; }
    QString title() const { return m_title; }
    QStringList lines() const { return m_lines; }

    QSize minimumSizeHint() const override { return {0, 0}; }
    /// What the words need, px.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    void paintAction(QPainter &painter) const;
    void paintRefusal(QPainter &painter) const;

    bool m_refusal = false;
    QString m_icon;
    QString m_title;
    QStringList m_lines;
};

} // namespace lajur::ui
