// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace lajur::ui {

/// One choice of a SegmentedControl; a radio button to keyboard and screen reader.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    /// Where it stands in the row, for its corners and the line between.
    void setEnds(bool first, bool last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = true;
    bool m_last = true;
};

} // namespace lajur::ui
