// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/registerreading.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace lajur::ui {

class Button;
class SearchField;

/// Makes the filter of a register from what the person types and chooses.
class RegisterFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterFilterBar(QWidget *parent = nullptr);

    /// Offers what occurs in the register; what is chosen stays if it still occurs.
    void setChoices(domain::Register kind, const services::RegisterChoices &choices);
    /// Lets everything through, for another register.
    void clear();
    /// Puts text, days, OPD and state into `filter`; the rest stays.
    domain::RegisterFilter applied(domain::RegisterFilter filter) const;
    bool isEmpty() const;
    /// "2026 · Dinas Kesehatan", as it stands on paper; empty if everything is let through.
    QString words() const;

    void focusSearch();
    void retranslate();

signals:
    /// Typing has paused, or something was chosen.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox(const char *name, int width);
    void fillBoxes();
    void fillMonths();
    void fillStates();
    void choose();

    domain::Register m_kind = domain::Register::Applicants;
    services::RegisterChoices m_choices;
    SearchField *m_search;
    QComboBox *m_year;
    QComboBox *m_month;
    QComboBox *m_opd;
    QComboBox *m_state;
    Button *m_clear;
    QTimer m_pause;
};

} // namespace lajur::ui
