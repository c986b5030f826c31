// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/formmodel.h"
#include "models/services/casesteps.h"
#include "models/workflow/engine.h"

#include <optional>

namespace lajur::forms {

/// Asks for what an action of the workflow needs, who did it and when.
///
/// Fields: the action's inputs by their names, then byField(), atField() and, if the action has neither a note nor a
/// reason of its own, noteField().
class ActionForm : public FormModel
{
    Q_OBJECT

public:
    static QString byField(); ///< NIP of the official whose act it is; empty: whoever holds the function.
    static QString atField(); ///< When it was done; empty: now.
    static QString noteField();

    /// `now` fills in today's date where a date is needed, and is the latest time anything can have been done.
    ActionForm(const workflow::Action &action, const QDateTime &now, QObject *parent = nullptr);

    const workflow::Action &action() const { return m_action; }
    const workflow::Input *input(const QString &name) const; ///< Null for the form's own fields.
    QStringList choices(const QString &name) const; ///< Empty unless the field is a choice.
    QString choiceTitle(const QString &name, const QString &choice) const; ///< In words; the choice itself if unknown.
    /// Fills in a default of the office, for example the next number; the form is not changed by it.
    void propose(const QString &name, const QVariant &value);
    /// Row version of the case as it was shown, so that nobody acts on what he has not seen.
    void setSeenRowVersion(qint64 version) { m_seenRowVersion = version; }

    /// Invalid with every reason, each in its field, as long as something is missing or wrong.
    domain::Result<services::StepRequest> toRequest() const;

    QString title(const QString &name) const override;
    bool isRequired(const QString &name) const override;

protected:
    void examine() override;
    FieldState assess(const QString &name, Moment moment) const override;

private:
    FieldState assessOwn(const QString &name) const;
    FieldState assessInput(const workflow::Input &input, Moment moment) const;
    QJsonValue written(const workflow::Input &input) const;
    QJsonObject inputValues() const;

    workflow::Action m_action;
    QDateTime m_now;
    QList<domain::Reason> m_faults; ///< What the workflow says against the inputs.
    std::optional<qint64> m_seenRowVersion;
};

} // namespace lajur::forms
