// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardmenu.h"

#include "ui/widgets/icons.h"

namespace lajur::ui {

using workflow::Action;

CardMenu::CardMenu(const QList<Action> &actions, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("cardMenu"));
    setAccessibleName(tr("Actions"));
    setToolTipsVisible(true);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Action &action : actions) {
        if (action.open)
            addOpen(action);
    }
    for (const Action &action : actions) {
        if (!action.open)
            addClosed(action);
    }
}

void CardMenu::addOpening()
{
    auto *open = new QAction(ui::icon(QStringLiteral("folder")), tr("Open case"), this);
    open->setObjectName(QStringLiteral("open"));
    // Only told here: the lane itself listens for the key.
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &CardMenu::openingChosen);
    const QList<QAction *> before = actions();
    insertAction(before.value(0), open);
    if (!before.isEmpty())
        insertSeparator(before.constFirst());
}

void CardMenu::addOpen(const Action &action)
{
    QAction *entry = addAction(action.title.shown());
    entry->setObjectName(action.transition);
    connect(entry, &QAction::triggered, this, [this, id = action.transition] { emit actionChosen(id); });
}

/// The reasons stand below it: a tooltip alone would be lost on who works by keys.
void CardMenu::addClosed(const Action &action)
{
    QAction *entry = addAction(ui::icon(QStringLiteral("lock")), action.title.shown());
    entry->setObjectName(action.transition);
    entry->setEnabled(false);
    QStringList reasons;
    for (const domain::Reason &reason : action.closedBecause) {
        reasons.append(reason.text);
        QAction *line = addAction(QStringLiteral("– ") + reason.text);
        line->setEnabled(false);
    }
    entry->setToolTip(reasons.join(u'\n'));
}

} // namespace lajur::ui
