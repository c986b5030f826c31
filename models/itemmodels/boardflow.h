// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workflow/definition.h"

#include <QHash>

namespace lajur::itemmodels {

/// A lane of the board: one of the SOP's pelaksana.
struct BoardLane {
    QString id;
    QString title; ///< Short, for the head.
    QString fullTitle;
    bool outside = false; ///< Of a party without an account.

    bool operator==(const BoardLane &) const = default;
};

/// Answers what the board asks of the workflows: its lanes, the order of the stages, and what comes next in each.
class BoardFlow
{
public:
    /// Lanes come in the order of the definition added first; the lanes that only later ones know follow.
    void add(const workflow::Definition &definition);

    const QList<BoardLane> &lanes() const { return m_lanes; }
    /// Null for a stage or kind that no definition knows.
    const workflow::Stage *stage(const QString &kind, const QString &stage) const;
    /// Place of the stage in the SOP; behind all others if unknown.
    int order(const QString &stage) const;
    /// The action that carries a case on from the stage: the first of the file that leads further along the SOP, else
    /// the first that leaves the stage at all. Null if there is none.
    const workflow::Transition *nextAct(const QString &kind, const QString &stage) const;
    /// Whether the next act is somebody's without an account (the applicant, BSrE).
    bool waitsForOutside(const QString &kind, const QString &stage) const;

private:
    QList<BoardLane> m_lanes;
    QHash<QString, int> m_order;
    QHash<QString, workflow::Definition> m_byKind;
};

} // namespace lajur::itemmodels
