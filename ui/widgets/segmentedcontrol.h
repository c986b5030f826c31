// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace lajur::ui {

/// Chooses one of a few views of the same thing ("All 24 | Mine 6"); arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Changed texts keep the choice while their number stays the same; otherwise the first is chosen.
    void setSegments(const QStringList &texts);
    int current() const; ///< -1 without segments.
    /// Silent: currentChanged() tells only what the person chose.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace lajur::ui
