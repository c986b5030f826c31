// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/draftjournal.h"
#include "ui/widgets/dialog.h"

namespace lajur::ui {

class Workspace;

/// Offers, after sign-in, the forms that were left half filled: go on with one, throw it away, or decide later.
class DraftOffer : public Dialog
{
    Q_OBJECT

public:
    using Kept = services::DraftJournal::Kept;

    /// Looks for drafts of cases and of their actions and shows the offer over `window` if there are any.
    static void show(Workspace &workspace, QWidget *window);

    DraftOffer(Workspace &workspace, const QList<Kept> &drafts, QWidget *parent);

private:
    void addDraft(const Kept &draft);
    QString titleOf(const Kept &draft) const;
    void resume(const Kept &draft);
    void discard(const Kept &draft, QWidget *row);

    Workspace &m_workspace;
    int m_left = 0;
};

} // namespace lajur::ui
