// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/dialog.h"

class QComboBox;

namespace lajur::ui {

/// Asks why pages leave the tray for good; the reason stays when they are gone.
class RemovePagesDialog : public Dialog
{
    Q_OBJECT

public:
    explicit RemovePagesDialog(int pages, QWidget *parent);

signals:
    void chosen(const QString &reason);

private:
    QComboBox *m_reason;
};

} // namespace lajur::ui
