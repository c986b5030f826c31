// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace lajur::ui {

/// Gives a part of a page its own ground, so that one sees what belongs together.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using Colour = QColor Theme::*;

    /// Without a border if `border` is null; `radius` in px.
    explicit Panel(Colour fill, Colour border = nullptr, qreal radius = 0, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_fill;
    Colour m_border;
    qreal m_radius;
};

} // namespace lajur::ui
