// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/itemmodels/caseoverview.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace lajur::ui {

/// Asks why the last step is taken back, or says beforehand why it cannot be.
class UndoDialog : public Dialog
{
    Q_OBJECT

public:
    UndoDialog(const itemmodels::CaseOverview &overview, QWidget *parent);

    void showError(const domain::Error &error);

signals:
    void handedIn(const QString &reason);

private:
    void fit();

    QLineEdit *m_reason;
};

} // namespace lajur::ui
