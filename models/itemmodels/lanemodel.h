// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardflow.h"
#include "models/itemmodels/laneentry.h"

#include <QAbstractListModel>

namespace lajur::itemmodels {

/// The rows of one lane of the board; takes new contents by the smallest change, so that selection and scrolling stay.
class LaneModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CaseIdRole = Qt::UserRole, ///< qint64; 0 for the head of a group.
        HeadRole, ///< bool
        CountRole,
        DimmedRole,
        StageRole,
        OpdRole,
        KindRole,
        RoundRole,
        MissingRole,
        AgeStateRole, ///< StageAge::State as int.
        AgeShareRole,
        AgeTextRole,
        InitialsRole,
        OwnRole,
    };

    explicit LaneModel(const BoardLane &lane, QObject *parent = nullptr);

    const BoardLane &lane() const { return m_lane; }
    void setLane(const BoardLane &lane) { m_lane = lane; }
    void show(const QList<LaneEntry> &entries);

    const LaneEntry &entry(int row) const { return m_entries.at(row); }
    /// -1 if the case is not in this lane.
    int rowOf(domain::CaseId id) const;
    int cardCount() const { return m_cards; }
    int lateCount() const { return m_late; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countsChanged();

private:
    QVariant cardData(const BoardCard &card, int role) const;
    QVariant headData(const LaneEntry &head, int role) const;
    void removeGone(const QList<LaneEntry> &entries);
    void reorder(const QList<LaneEntry> &entries);
    void insertNew(const QList<LaneEntry> &entries);
    void update(const QList<LaneEntry> &entries);
    void count();

    BoardLane m_lane;
    QList<LaneEntry> m_entries;
    int m_cards = 0;
    int m_late = 0;
};

} // namespace lajur::itemmodels
