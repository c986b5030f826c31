// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace lajur::ui {

class FormField;

/// Asks on which day an official's period in office ends.
class PeriodEndDialog : public Dialog
{
    Q_OBJECT

public:
    PeriodEndDialog(const domain::Official &official, QDate today, QWidget *parent = nullptr);

    QDate lastDay() const; ///< Null while what is typed is no day.

private:
    void finish();

    QDate m_firstDay;
    QLineEdit *m_day;
    FormField *m_field;
};

} // namespace lajur::ui
