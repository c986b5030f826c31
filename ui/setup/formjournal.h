// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/draftjournal.h"

#include <functional>
#include <QObject>

namespace lajur::forms {
class DraftKeeper;
class FormModel;
} // namespace lajur::forms

namespace lajur::ui {

class Workspace;

/// Keeps a half-filled form of the settings in the office's journal, and finds it again after a kill.
class FormJournal : public QObject
{
    Q_OBJECT

public:
    FormJournal(Workspace &workspace, const QString &form, forms::FormModel &model, QObject *parent);

    /// Drafts of the signed-in user whose form begins with `form`, newest last.
    static void find(Workspace &workspace, QObject *context, const QString &form,
                     std::function<void(const QList<services::DraftJournal::Kept> &)> then);
    /// Puts the draft into the form; a draft that does not fit any more is left alone.
    bool resume(const services::DraftJournal::Kept &draft);
    void keepNow();
    void done(); ///< The form was handed in or given up.

private:
    forms::FormModel &m_model;
    forms::DraftKeeper *m_keeper;
};

} // namespace lajur::ui
