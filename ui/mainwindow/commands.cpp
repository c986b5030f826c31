// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commands.h"

#include "ui/widgets/icons.h"

#include <QWidget>

namespace lajur::ui {

Commands::Commands(QWidget *window)
    : QObject(window)
{
    const auto digit = [](Qt::Key key) { return QList<QKeySequence>{QKeySequence(Qt::CTRL | key)}; };
    m_places.insert(Place::Board, add(window, "goBoard", digit(Qt::Key_1)));
    m_places.insert(Place::Cases, add(window, "goCases", digit(Qt::Key_2)));
    m_places.insert(Place::Letters, add(window, "goLetters", digit(Qt::Key_3)));
    m_places.insert(Place::Registers, add(window, "goRegisters", digit(Qt::Key_4)));
    m_places.insert(Place::Tray, add(window, "goTray", digit(Qt::Key_5)));
    m_places.insert(Place::Settings, add(window, "goSettings", digit(Qt::Key_6)));
    newCase = add(window, "newCase", {QKeySequence(Qt::CTRL | Qt::Key_N)}, QStringLiteral("plus"));
    scan = add(window, "scanPapers", {QKeySequence(Qt::Key_F7)}, QStringLiteral("scan"));
    find = add(window, "findEverything", {QKeySequence(Qt::CTRL | Qt::Key_K)}, QStringLiteral("search"));
    filter = add(window, "filterScreen", {QKeySequence(Qt::CTRL | Qt::Key_F)}, QStringLiteral("filter"));
    nextPane = add(window, "nextPane", {QKeySequence(Qt::Key_F6)});
    previousPane = add(window, "previousPane", {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    switchLanguage
        = add(window, "switchLanguage", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, QStringLiteral("globe"));
    keys = add(window, "showKeys", {QKeySequence(Qt::Key_F1)}, QStringLiteral("help"));
    about = add(window, "about", {});
    lock = add(window, "lock", {QKeySequence(Qt::CTRL | Qt::Key_L)}, QStringLiteral("lock"));
    quit = add(window, "quit", {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    retranslate();
}

QAction *Commands::add(QWidget *window, const char *name, const QList<QKeySequence> &sequences, const QString &icon)
{
    auto *action = new QAction(window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(sequences);
    if (!icon.isEmpty())
        action->setIcon(ui::icon(icon));
    window->addAction(action);
    m_all.append(action);
    return action;
}

void Commands::retranslate()
{
    place(Place::Board)->setText(tr("Board"));
    place(Place::Cases)->setText(tr("Cases"));
    place(Place::Letters)->setText(tr("Letters"));
    place(Place::Registers)->setText(tr("Registers"));
    place(Place::Tray)->setText(tr("Scan tray"));
    place(Place::Settings)->setText(tr("Settings"));
    newCase->setText(tr("New request"));
    scan->setText(tr("Scan papers"));
    find->setText(tr("Find everything"));
    filter->setText(tr("Filter or search this screen"));
    nextPane->setText(tr("Next part of the screen"));
    previousPane->setText(tr("Previous part of the screen"));
    switchLanguage->setText(tr("Bahasa Indonesia / English"));
    keys->setText(tr("Keys"));
    about->setText(tr("About Lajur"));
    lock->setText(tr("Lock"));
    quit->setText(tr("Quit"));
}

} // namespace lajur::ui
