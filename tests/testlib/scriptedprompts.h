// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/prompts.h"

namespace lajur::testlib {

/// Answers in the place of the person at the screen, as a test wrote down before, and keeps what was said.
class ScriptedPrompts final : public ui::Prompts
{
public:
    // Answers, for all questions to come.
    bool confirms = true;
    QStringList files;
    QString savePath;
    QString chosenFolder;

    // What was said and asked, oldest first.
    QStringList questions;
    QList<domain::Error> failures;
    QStringList information;

    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        questions.append(text);
        return confirms;
    }
    void fail(QWidget *, const domain::Error &error) override
    {
        if (error.code != domain::ErrorCode::Cancelled)
            failures.append(error);
    }
    void inform(QWidget *, const QString &, const QString &text) override { information.append(text); }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return files; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return savePath; }
    QString folder(QWidget *, const QString &) override { return chosenFolder; }
};

} // namespace lajur::testlib
