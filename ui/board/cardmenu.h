// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/workflow/engine.h"

#include <QMenu>

namespace lajur::ui {

/// Every action of the SOP for a case: the open ones to be chosen, the closed ones with each reason in words.
class CardMenu : public QMenu
{
    Q_OBJECT

public:
    /// Closes and deletes itself when it is done.
    CardMenu(const QList<workflow::Action> &actions, QWidget *parent);

    /// First of all: the case itself.
    void addOpening();

signals:
    void openingChosen();
    void actionChosen(const QString &transition);

private:
    void addOpen(const workflow::Action &action);
    void addClosed(const workflow::Action &action);
};

} // namespace lajur::ui
