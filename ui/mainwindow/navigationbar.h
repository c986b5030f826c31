// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/place.h"

#include <QHash>
#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace lajur::ui {

class Button;
class Label;
class NavigationButton;

/// Leads from screen to screen at the window's left, and says at its foot what day it is and whether all is saved.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// The way to `place` is `action`: its text, key and tooltip are the entry's.
    void addEntry(Place place, const QString &icon, QAction *action);
    void setCurrent(Place place);
    void setCount(Place place, int count);
    /// Icons only, 48 px wide.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Stands under the day: "Tersimpan 10.41".
    void setSaid(const QString &text);
    /// Day and time, and whether the office works now.
    void setTime(const QString &day, const QString &time);
    /// Goes under what was said.
    void addToFoot(QWidget *widget);

signals:
    void foldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeFold();
    QWidget *makeHead();
    QWidget *makeFoot();

    QHash<Place, NavigationButton *> m_entries;
    QHash<Place, QAction *> m_actions;
    Button *m_fold;
    QWidget *m_brand;
    QVBoxLayout *m_list;
    QWidget *m_foot;
    QVBoxLayout *m_footLines;
    Label *m_day;
    Label *m_time;
    Label *m_said;
    bool m_folded = false;
};

} // namespace lajur::ui
