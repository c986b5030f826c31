// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/flowcheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace lajur::workflow {

using domain::Reason;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

using Graph = QHash<QString, QSet<QString>>; ///< Stages that can follow (or precede) a stage.

/// Stages a case may go back to from `stage`: whoever can return a case to it.
QSet<QString> returners(const Definition &definition, const QString &stage)
{
    QSet<QString> stages;
    for (const Transition &transition : definition.transitions()) {
        if (!transition.returns || transition.to != stage)
            continue;
        if (transition.returnTo.isEmpty())
            stages.unite(QSet<QString>(transition.from.cbegin(), transition.from.cend()));
        else
            stages.insert(transition.returnTo);
    }
    return stages;
}

Graph successors(const Definition &definition)
{
    Graph graph;
    for (const Transition &transition : definition.transitions()) {
        for (const QString &from : transition.from) {
            QSet<QString> &next = graph[from];
            if (transition.goesBack())
                next.unite(returners(definition, from));
            for (const QString &target : {transition.to, transition.toIfReplaced}) {
                if (!target.isEmpty())
                    next.insert(target);
            }
        }
    }
    return graph;
}

Graph reversed(const Graph &graph)
{
    Graph result;
    for (auto it = graph.begin(); it != graph.end(); ++it) {
        for (const QString &next : *it)
            result[next].insert(it.key());
    }
    return result;
}

QSet<QString> reachable(const Graph &graph, QStringList open)
{
    QSet<QString> seen(open.cbegin(), open.cend());
    while (!open.isEmpty()) {
        for (const QString &next : graph.value(open.takeLast())) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return seen;
}

Reason fault(const QString &code, const QString &pointer, const QString &text)
{
    return {code, QStringLiteral("%1: %2").arg(pointer, text), pointer};
}

/// A correction has to know where the case comes back to, so every way into it must be a return.
QList<Reason> unrememberedReturns(const Definition &definition)
{
    QSet<QString> corrections;
    for (const Transition &transition : definition.transitions()) {
        if (transition.goesBack())
            corrections.unite(QSet<QString>(transition.from.cbegin(), transition.from.cend()));
    }
    QList<Reason> faults;
    for (qsizetype i = 0; i < definition.transitions().size(); ++i) {
        const Transition &transition = definition.transitions().at(i);
        const bool enters = corrections.contains(transition.to) || corrections.contains(transition.toIfReplaced);
        if (enters != transition.returns) {
            faults.append(fault(QStringLiteral("returns"), QStringLiteral("/transitions/%1/returns").arg(i),
                                Tr::tr("Expected is \"returns\": true exactly where a case enters a stage from which "
                                       "it goes back to whoever returned it.")));
        }
    }
    return faults;
}

} // namespace

QList<Reason> flowFaults(const Definition &definition)
{
    QStringList ends;
    for (const Stage &stage : definition.stages()) {
        if (stage.final)
            ends.append(stage.id);
    }
    if (ends.isEmpty()) {
        return {fault(QStringLiteral("no-end"), QStringLiteral("/stages"),
                      Tr::tr("No stage is final; expected is at least one with \"final\": true."))};
    }
    const Graph graph = successors(definition);
    const QSet<QString> reached = reachable(graph, {definition.startStage()});
    const QSet<QString> ending = reachable(reversed(graph), ends);
    QList<Reason> faults;
    for (qsizetype i = 0; i < definition.stages().size(); ++i) {
        const QString &id = definition.stages().at(i).id;
        const QString pointer = QStringLiteral("/stages/%1").arg(i);
        if (!reached.contains(id)) {
            faults.append(fault(QStringLiteral("unreachable"), pointer,
                                Tr::tr("Nothing leads from the start to the stage “%1”.").arg(id)));
        }
        if (!ending.contains(id)) {
            faults.append(fault(QStringLiteral("dead-end"), pointer,
                                Tr::tr("No final stage can be reached from the stage “%1”.").arg(id)));
        }
    }
    return faults + unrememberedReturns(definition);
}

} // namespace lajur::workflow
