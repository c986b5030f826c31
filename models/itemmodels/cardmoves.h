// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/workflow/engine.h"

namespace lajur::services {
class OpenOffice;
struct OfficeProfile;
} // namespace lajur::services

namespace lajur::itemmodels {

/// What may be done with a case now, and in which lane of the board each action would put it: the same actions under
/// the same guards as everywhere else.
class CardMoves
{
public:
    CardMoves() = default;
    CardMoves(domain::CaseId id, qint64 rowVersion, const QString &stage, const workflow::Definition &definition,
              const QList<workflow::Action> &actions);

    /// Asks the office; call on its thread.
    static domain::Result<CardMoves> read(services::OpenOffice &office, domain::CaseId id,
                                          const services::OfficeProfile &profile);
    /// Conflict, saying who did what, if the case was worked on since this was read; call on the office's thread.
    domain::Status confirm(services::OpenOffice &office) const;

    domain::CaseId id() const { return m_id; }
    qint64 rowVersion() const { return m_rowVersion; }
    QString lane() const { return m_lane; } ///< Where the card lies.
    QString stage() const { return m_stage; }
    QString stageTitle() const { return m_stageTitle; }
    /// Of the SOP for this case, in the file's order.
    const QList<workflow::Action> &actions() const { return m_actions; }
    /// Those that would put the card into a stage of the lane, other than the one it is in.
    QList<workflow::Action> to(const QString &lane) const;
    QList<workflow::Action> openTo(const QString &lane) const;
    /// Every ground against the lane, in words; empty if an action to it is open.
    QStringList reasonsAgainst(const QString &lane) const;
    /// Head of the stage that the action leads to.
    QString targetTitle(const workflow::Action &action) const;

private:
    domain::CaseId m_id;
    qint64 m_rowVersion = 0;
    QString m_stage;
    QString m_lane;
    QString m_stageTitle;
    QHash<QString, QString> m_laneOf; ///< By stage.
    QHash<QString, QString> m_titleOf; ///< By stage.
    QList<workflow::Action> m_actions;
};

} // namespace lajur::itemmodels
