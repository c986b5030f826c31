// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/progress.h"
#include "ui/widgets/dialog.h"

#include <memory>
#include <QTimer>

class QProgressBar;

namespace lajur::ui {

class Label;

/// Shows how far long work has come and lets the person stop it; appears only if the work takes its time.
class ProgressDialog : public Dialog
{
    Q_OBJECT

public:
    /// `sentence` says what is being done.
    ProgressDialog(const QString &title, const QString &sentence, std::shared_ptr<services::Progress> progress,
                   QWidget *parent);

    /// The work is over, whatever came of it.
    void finish();
    void reject() override; ///< Asks the work to stop; the dialog stays until it has.

private:
    void follow();

    std::shared_ptr<services::Progress> m_progress;
    QProgressBar *m_bar;
    Label *m_words;
    Button *m_stop;
    QTimer m_timer;
};

} // namespace lajur::ui
