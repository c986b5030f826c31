// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <optional>
#include <QString>
#include <QStringList>

class QWidget;

namespace lajur::ui {

/// Asks and tells the person at the screen, where the window itself cannot; a test answers in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// True if the person presses the button named `verb` ("Void the number"); the other button leaves all as it is.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) = 0;
    /// Says what failed and what to do, every reason in its own line; Cancelled is passed over in silence.
    virtual void fail(QWidget *parent, const domain::Error &error) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Files to read; empty if the person thinks better of it. `filter` as in QFileDialog.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A file to write, whose replacement the person has agreed to; empty if they think better of it.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &name, const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;
};

} // namespace lajur::ui
