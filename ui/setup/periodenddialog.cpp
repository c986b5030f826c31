// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/periodenddialog.h"

#include "models/forms/field.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lajur::ui {

PeriodEndDialog::PeriodEndDialog(const domain::Official &official, QDate today, QWidget *parent)
    : Dialog(parent)
    , m_firstDay(official.validFrom)
    , m_day(new QLineEdit(today.toString(QStringLiteral("dd-MM-yyyy"))))
    , m_field(new FormField(tr("Last day"), m_day, this))
{
    setObjectName(QStringLiteral("periodEndDialog"));
    setHeading(tr("End the period of %1").arg(official.name),
               tr("The last day still belongs to the period; letters of that day are signed by this official."));
    m_day->setObjectName(QStringLiteral("lastDay"));
    m_field->setHintReserved(true);
    content()->addWidget(m_field);
    addCancelButton();
    Button *end = addButton(Button::Kind::Main, tr("End the period"));
    end->setObjectName(QStringLiteral("confirmEnd"));
    connect(end, &QPushButton::clicked, this, &PeriodEndDialog::finish);
    m_day->selectAll();
    m_day->setFocus();
}

QDate PeriodEndDialog::lastDay() const
{
    return forms::keptValue(forms::FieldKind::Date, m_day->text()).toDate();
}

void PeriodEndDialog::finish()
{
    if (!lastDay().isValid())
        m_field->setHint(FormField::Hint::Error, tr("Type the day as 31-12-2026."));
    else if (lastDay() < m_firstDay)
        m_field->setHint(FormField::Hint::Error,
                         tr("The period began on %1; the last day is not before it.")
                             .arg(m_firstDay.toString(QStringLiteral("dd-MM-yyyy"))));
    else
        accept();
}

} // namespace lajur::ui
