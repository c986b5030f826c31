// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardcard.h"

#include <optional>
#include <QAction>
#include <QWidget>

namespace lajur::ui {

class Button;

/// Names the most urgent case that the person may carry on, and opens it.
class NextStrip : public QWidget
{
    Q_OBJECT

public:
    /// `action` opens the case.
    explicit NextStrip(QAction *action, QWidget *parent = nullptr);

    void setCard(const std::optional<itemmodels::BoardCard> &card);
    void retranslate();
    Button *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCard(QPainter &painter, QRect row) const;
    int paintKeys(QPainter &painter, const QRect &row) const;
    void describe();

    std::optional<itemmodels::BoardCard> m_card;
    Button *m_button;
};

} // namespace lajur::ui
