// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/dialog.h"

class QAction;

namespace lajur::ui {

/// Lists what can be done by key (F1).
class KeysDialog : public Dialog
{
    Q_OBJECT

public:
    /// Each list under its heading; actions without a key are left out.
    struct Group {
        QString title;
        QList<QAction *> actions;
    };
    explicit KeysDialog(const QList<Group> &groups, QWidget *parent = nullptr);
};

} // namespace lajur::ui
