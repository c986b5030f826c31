// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace lajur::ui {

/// Shows how far a wizard has come: steps done, the present one, and those to come.
class StepsList : public QWidget
{
    Q_OBJECT

public:
    struct Step {
        QString title;
        QString summary; ///< A few words of what it asks for.
    };

    explicit StepsList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    void setCurrent(int step); ///< Those before it count as done.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &circle, int step) const;

    QList<Step> m_steps;
    int m_current = 0;
};

} // namespace lajur::ui
