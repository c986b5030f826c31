// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/place.h"

#include <QAction>
#include <QHash>
#include <QObject>

namespace lajur::ui {

/// Every command of the window that is not bound to one screen, with its words, its key and its icon in one place.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    QAction *place(Place place) const { return m_places.value(place); }
    /// All of them, in the order a list of keys shows them.
    const QList<QAction *> &all() const { return m_all; }
    void retranslate();

    QAction *newCase;
    QAction *scan; ///< F7: papers into the tray.
    QAction *find; ///< Ctrl+K: everything.
    QAction *filter; ///< Ctrl+F: this screen.
    QAction *nextPane;
    QAction *previousPane;
    QAction *lock;
    QAction *switchLanguage;
    QAction *keys;
    QAction *about;
    QAction *quit;

private:
    QAction *add(QWidget *window, const char *name, const QList<QKeySequence> &sequences, const QString &icon = {});

    QHash<Place, QAction *> m_places;
    QList<QAction *> m_all;
};

} // namespace lajur::ui
