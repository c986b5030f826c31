// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/prompts.h"

#include <QCoreApplication>

namespace lajur::ui {

/// Asks and tells in dialogs of the look's manner, and in the system's own windows for files.
class BoxPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(lajur::ui::BoxPrompts)

public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) override;
    void fail(QWidget *parent, const domain::Error &error) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &name, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title) override;
};

} // namespace lajur::ui
