// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/boardmodel.h"

#include <algorithm>
#include <QCollator>
#include <QCoreApplication>
#include <QSet>

namespace lajur::itemmodels {

namespace {

/// Cards before others where time presses more; of two alike the one that stands longer.
bool isMoreUrgent(const BoardCard *a, const BoardCard *b)
{
    return std::tuple(-a->age.share, a->since, a->id.value) < std::tuple(-b->age.share, b->since, b->id.value);
}

} // namespace

void BoardModel::show(const BoardContents &contents)
{
    m_contents = contents;
    takeLanes();
    takeCounts();
    deal();
}

void BoardModel::setFilter(const BoardFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    deal();
}

void BoardModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    deal();
}

void BoardModel::takeLanes()
{
    const QList<BoardLane> lanes = m_contents.lanes();
    const bool same = lanes.size() == m_lanes.size()
        && std::equal(lanes.cbegin(), lanes.cend(), m_lanes.cbegin(),
                      [](const BoardLane &lane, const LaneModel *model) { return model->lane() == lane; });
    if (same)
        return;
    const QList<LaneModel *> old = m_lanes;
    m_lanes.clear();
    for (const BoardLane &lane : lanes)
        m_lanes.append(new LaneModel(lane, this));
    emit lanesChanged();
    for (LaneModel *lane : old)
        lane->deleteLater();
}

void BoardModel::takeCounts()
{
    m_counts = {};
    m_counts.all = int(m_contents.cards.size());
    for (const BoardCard &card : std::as_const(m_contents.cards)) {
        m_counts.forMe += card.forMe;
        m_counts.waiting += card.waiting;
        m_counts.late += card.isLate();
        m_counts.nearLate += card.isNear();
    }
}

void BoardModel::deal()
{
    QHash<QString, QList<const BoardCard *>> byLane;
    for (const BoardCard &card : std::as_const(m_contents.cards)) {
        if (m_filter.shows(card))
            byLane[card.lane].append(&card);
    }
    for (LaneModel *lane : std::as_const(m_lanes))
        lane->show(entriesOf(byLane.value(lane->lane().id)));
    emit shown();
}

QString BoardModel::groupOf(const BoardCard &card) const
{
    switch (m_grouping) {
    case Grouping::Stage:
        return card.stage;
    case Grouping::Opd:
        return card.opd.isEmpty() ? QStringLiteral("–") : card.opd;
    case Grouping::None:
        break;
    }
    return {};
}

QList<LaneEntry> BoardModel::entriesOf(const QList<const BoardCard *> &cards) const
{
    QList<const BoardCard *> ordered = cards;
    if (m_grouping != Grouping::Stage)
        std::sort(ordered.begin(), ordered.end(), isMoreUrgent);
    if (m_grouping == Grouping::Opd)
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const BoardCard *a, const BoardCard *b) { return a->opd < b->opd; });
    const QStringList words = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    QList<LaneEntry> entries;
    entries.reserve(ordered.size() + 8);
    qsizetype head = -1;
    for (const BoardCard *card : std::as_const(ordered)) {
        const QString group = groupOf(*card);
        if (!group.isEmpty() && (head < 0 || entries.at(head).head != group)) {
            head = entries.size();
            LaneEntry &entry = entries.emplace_back();
            entry.head = group;
            entry.title = m_grouping == Grouping::Stage ? card->stageTitle : group;
        }
        if (head >= 0)
            ++entries[head].count;
        LaneEntry &entry = entries.emplace_back();
        entry.card = *card;
        entry.dimmed = !card->contains(words);
    }
    return entries;
}

LaneModel *BoardModel::lane(const QString &id) const
{
    const auto found = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
                                    [&id](const LaneModel *lane) { return lane->lane().id == id; });
    return found == m_lanes.cend() ? nullptr : *found;
}

std::optional<BoardCard> BoardModel::card(domain::CaseId id) const
{
    const QList<BoardCard> &cards = m_contents.cards;
    const auto found
        = std::find_if(cards.cbegin(), cards.cend(), [id](const BoardCard &card) { return card.id == id; });
    return found == cards.cend() ? std::nullopt : std::optional(*found);
}

std::optional<BoardCard> BoardModel::next() const
{
    const BoardCard *next = nullptr;
    for (const BoardCard &card : m_contents.cards) {
        if (card.forMe && (!next || isMoreUrgent(&card, next)))
            next = &card;
    }
    return next ? std::optional(*next) : std::nullopt;
}

QStringList BoardModel::opds() const
{
    QSet<QString> names;
    for (const BoardCard &card : m_contents.cards) {
        if (!card.opd.isEmpty())
            names.insert(card.opd);
    }
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end(), QCollator());
    return sorted;
}

QStringList BoardModel::kinds() const
{
    QStringList kinds;
    for (const BoardCard &card : m_contents.cards) {
        if (!kinds.contains(card.kind))
            kinds.append(card.kind);
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace lajur::itemmodels
