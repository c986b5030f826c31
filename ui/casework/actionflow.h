// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/official.h"
#include "models/forms/draftkeeper.h"
#include "models/itemmodels/caseoverview.h"
#include "models/services/casesteps.h"

#include <memory>
#include <QObject>
#include <QPointer>

namespace lajur::ui {

class ActionDialog;
class UndoDialog;
class Workspace;

/// Takes a person through one action of the SOP: asks what it needs, takes it, says what came of it.
class ActionFlow : public QObject
{
    Q_OBJECT

public:
    /// Dialogs appear over `window`.
    ActionFlow(Workspace &workspace, QWidget *window);
    ~ActionFlow() override;

    /// In place of a transition: takes the last step back.
    static QString undoStep() { return QStringLiteral("undo"); }

public slots:
    void start(lajur::domain::CaseId id, const QString &transition);
    void undo(lajur::domain::CaseId id);

signals:
    void taken(lajur::domain::CaseId id, const QString &transition);

private:
    struct Draft {
        domain::DraftId id;
        QJsonObject values;
        QDateTime savedAt;
    };
    struct Ground {
        itemmodels::CaseOverview overview;
        QList<domain::Official> officials;
        std::optional<Draft> draft;
    };

    void begin(const Ground &ground, const QString &transition);
    void ask(const Ground &ground, const workflow::Action &action);
    void take(const Ground &ground, services::StepRequest request, const QHash<QString, QString> &papers);
    void tell(const Ground &ground, const QString &transition, const services::StepOutcome &outcome);
    void fail(const domain::Error &error);
    void askUndo(const Ground &ground);

    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<ActionDialog> m_dialog;
    QPointer<UndoDialog> m_undo;
    std::unique_ptr<forms::DraftKeeper> m_keeper;
    bool m_loading = false;
};

} // namespace lajur::ui
