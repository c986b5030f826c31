// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caseoverview.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lajur::ui {

class Button;
class Chip;
class Label;

/// Where the letter of recommendation of a case stands, what can be done with it, and which ones there were before; the
/// certificate below it.
class CaseLetterTab : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLetterTab(QWidget *parent = nullptr);

    void takeCase(const itemmodels::CaseOverview &overview);
    void focusFirst();

signals:
    void actionRequested(const QString &transition);
    void letterRequested();
    void packageRequested();

private:
    void showLetter(const itemmodels::CaseOverview &overview);
    void showActions(const itemmodels::CaseOverview &overview);
    void showList(const itemmodels::CaseOverview &overview);
    void addLine(const QString &iconName, const QString &text, bool struck);

    Label *m_title;
    Label *m_number;
    Chip *m_state;
    Label *m_about;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_list;
    QList<QWidget *> m_lines;
    QList<Button *> m_buttons;
};

} // namespace lajur::ui
