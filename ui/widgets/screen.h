// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QWidget>

namespace lajur::ui {

/// A place of the main window that the navigation leads to.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The screen comes to the front: show what is true now and put the focus where work begins.
    virtual void enter() = 0;
    /// The screen goes to the back, or the office is locked: half-filled forms go into the journal.
    virtual void leave() { }
    /// Ctrl+F: to the field that searches or filters this screen; false if it has none.
    virtual bool find() { return false; }
    /// The case somebody works on here, to which papers that are scanned now belong; invalid for none.
    virtual domain::CaseId caseInHand() const { return {}; }
    /// Widgets that F6 and Shift+F6 walk through, in reading order.
    virtual QList<QWidget *> panes() { return {}; }
};

} // namespace lajur::ui
