// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardmodel.h"
#include "ui/widgets/preferences.h"

#include <QWidget>

class QActionGroup;
class QComboBox;

namespace lajur::ui {

class Button;
class Label;
class SearchField;
class SegmentedControl;
class UrgencyCounts;

/// The row over the lanes: which cards are shown, how they are grouped and how large they are.
class BoardTools : public QWidget
{
    Q_OBJECT

public:
    explicit BoardTools(itemmodels::BoardModel &model, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    Preferences::Density density() const { return m_density; }
    void setDensity(Preferences::Density density);
    void retranslate();

signals:
    void densityChanged(lajur::ui::Preferences::Density density);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeContents();
    void takeFilter();
    void fill(QComboBox *box, const QString &any, const QStringList &values, const QStringList &titles);
    void layOut();
    void buildMenus();
    void nameButtons();

    itemmodels::BoardModel &m_model;
    Preferences::Density m_density = Preferences::Density::Medium;
    bool m_filling = false;
    Label *m_title;
    SearchField *m_field;
    QComboBox *m_opd;
    QComboBox *m_kind;
    SegmentedControl *m_view;
    UrgencyCounts *m_counts;
    Button *m_group;
    Button *m_size;
    QActionGroup *m_groupings;
    QActionGroup *m_densities;
};

} // namespace lajur::ui
