// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/boardflow.h"

#include <algorithm>

namespace lajur::itemmodels {

using workflow::Definition;
using workflow::Lane;
using workflow::Stage;
using workflow::Transition;

void BoardFlow::add(const Definition &definition)
{
    for (const Lane &lane : definition.lanes()) {
        const bool known = std::any_of(m_lanes.cbegin(), m_lanes.cend(),
                                       [&](const BoardLane &other) { return other.id == lane.id; });
        if (!known)
            m_lanes.append({lane.id, lane.shortTitle.shown(), lane.title.shown(), lane.outside});
    }
    for (const Stage &stage : definition.stages()) {
        if (!m_order.contains(stage.id))
            m_order.insert(stage.id, int(m_order.size()));
    }
    m_byKind.insert(definition.kind(), definition);
}

const Stage *BoardFlow::stage(const QString &kind, const QString &stage) const
{
    const auto definition = m_byKind.constFind(kind);
    return definition == m_byKind.cend() ? nullptr : definition->stage(stage);
}

int BoardFlow::order(const QString &stage) const
{
    return m_order.value(stage, int(m_order.size()));
}

const Transition *BoardFlow::nextAct(const QString &kind, const QString &stage) const
{
    const auto definition = m_byKind.constFind(kind);
    if (definition == m_byKind.cend())
        return nullptr;
    const auto leaves = [&stage](const Transition &act) { return !act.stays && act.from.contains(stage); };
    const auto goesOn = [&](const Transition &act) {
        if (!leaves(act) || act.returns)
            return false;
        const Stage *to = definition->stage(act.to);
        return act.goesBack() || (to && !to->lane.isEmpty() && order(act.to) > order(stage));
    };
    const QList<Transition> &acts = definition->transitions();
    auto next = std::find_if(acts.cbegin(), acts.cend(), goesOn);
    if (next == acts.cend())
        next = std::find_if(acts.cbegin(), acts.cend(), leaves);
    return next == acts.cend() ? nullptr : &*next;
}

bool BoardFlow::waitsForOutside(const QString &kind, const QString &stage) const
{
    const Transition *next = nextAct(kind, stage);
    if (!next)
        return false;
    const QString function = next->functionIn(stage);
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(),
                       [&](const BoardLane &lane) { return lane.outside && lane.id == function; });
}

} // namespace lajur::itemmodels
