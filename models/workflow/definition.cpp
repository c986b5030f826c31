// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/definition.h"

#include "models/workflow/definitionloader.h"

#include <algorithm>

namespace lajur::workflow {

namespace {

template <typename T>
const T *find(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

Text Input::choiceTitle(const QString &choice) const
{
    return choiceTitles.value(choice, Text{choice, {}});
}

QString Transition::functionIn(const QString &stage) const
{
    const auto exception = byStage.constFind(stage);
    return exception == byStage.cend() ? function : exception->function;
}

QStringList Transition::rolesIn(const QString &stage) const
{
    const auto exception = byStage.constFind(stage);
    return exception == byStage.cend() ? roles : exception->roles;
}

domain::Result<Definition> Definition::load(const QByteArray &json)
{
    return DefinitionLoader().load(json);
}

const Stage *Definition::stage(const QString &id) const
{
    return find(m_stages, id);
}

const Transition *Definition::transition(const QString &id) const
{
    return find(m_transitions, id);
}

} // namespace lajur::workflow
