// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workflow/definition.h"

#include <QJsonObject>

namespace lajur::workflow {

/// Turns the text of a workflow file into a Definition, or says everything that is wrong with it.
class DefinitionLoader
{
public:
    /// Invalid with the place (line and column, or JSON pointer) and the reason of the first fault in the text; all
    /// faults of the same stage (syntax, schema, meaning) in the reasons, the place in `field`.
    domain::Result<Definition> load(const QByteArray &json);

private:
    void read(const QJsonObject &root);
    Stage readStage(const QJsonObject &object, const QString &pointer);
    Transition readTransition(const QJsonObject &object, const QString &pointer);
    QList<Input> readInputs(const QJsonArray &array, const QString &pointer);
    void fault(const QString &code, const QString &pointer, const QString &text);

    Definition m_definition;
    QStringList m_starts; ///< Stages marked as start, in file order.
    QList<domain::Reason> m_faults;
};

} // namespace lajur::workflow
