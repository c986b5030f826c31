// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/caseformmodel.h"

#include <QWidget>

namespace lajur::ui {

/// Says in one tinted line whether NIK and NIP tell the same birth date and sex: mark, word and colour together.
class AgreementLight : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementLight(QWidget *parent = nullptr);

    void setAgreement(const forms::Agreement &agreement);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    forms::Agreement m_agreement;
};

} // namespace lajur::ui
