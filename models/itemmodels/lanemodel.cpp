// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/lanemodel.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QHash>

namespace lajur::itemmodels {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Itemmodels)
};

/// Stands for an entry whatever it says: the head's name, or the number of the case.
struct EntryKey {
    QString head;
    qint64 id = 0;

    explicit EntryKey(const LaneEntry &entry)
        : head(entry.head)
        , id(entry.card.id.value)
    {
    }
    bool operator==(const EntryKey &) const = default;
    friend size_t qHash(const EntryKey &key, size_t seed = 0) { return qHashMulti(seed, key.head, key.id); }
};

QHash<EntryKey, int> rowsByKey(const QList<LaneEntry> &entries)
{
    QHash<EntryKey, int> rows;
    rows.reserve(entries.size());
    for (int row = 0; row < entries.size(); ++row)
        rows.insert(EntryKey(entries.at(row)), row);
    return rows;
}

/// Entries of each lane were not touched at all: the usual case of a reload, worth a look before anything is hashed.
bool sameRows(const QList<LaneEntry> &left, const QList<LaneEntry> &right)
{
    return left.size() == right.size()
        && std::equal(left.cbegin(), left.cend(), right.cbegin(),
                      [](const LaneEntry &a, const LaneEntry &b) { return a.isSame(b); });
}

} // namespace

LaneModel::LaneModel(const BoardLane &lane, QObject *parent)
    : QAbstractListModel(parent)
    , m_lane(lane)
{
}

void LaneModel::show(const QList<LaneEntry> &entries)
{
    if (!sameRows(m_entries, entries)) {
        removeGone(entries);
        reorder(entries);
        insertNew(entries);
    }
    update(entries);
    count();
}

/// Runs from the end, so that rows before stay where they are.
void LaneModel::removeGone(const QList<LaneEntry> &entries)
{
    const QHash<EntryKey, int> wanted = rowsByKey(entries);
    const auto gone = [&](int row) { return !wanted.contains(EntryKey(m_entries.at(row))); };
    for (int last = int(m_entries.size()) - 1; last >= 0; --last) {
        if (!gone(last))
            continue;
        int first = last;
        while (first > 0 && gone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Brings the rows that stay into their new order; persistent indexes go with them.
void LaneModel::reorder(const QList<LaneEntry> &entries)
{
    const QHash<EntryKey, int> place = rowsByKey(entries);
    QList<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    const auto before
        = [&](int a, int b) { return place.value(EntryKey(m_entries.at(a))) < place.value(EntryKey(m_entries.at(b))); };
    if (std::is_sorted(order.cbegin(), order.cend(), before))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::sort(order.begin(), order.end(), before);
    QList<LaneEntry> ordered;
    ordered.reserve(m_entries.size());
    QList<int> newRow(m_entries.size());
    for (int row = 0; row < order.size(); ++row) {
        ordered.append(m_entries.at(order.at(row)));
        newRow[order.at(row)] = row;
    }
    m_entries = ordered;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &persistent : old)
        moved.append(index(newRow.at(persistent.row())));
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
}

void LaneModel::insertNew(const QList<LaneEntry> &entries)
{
    // What stays is in its order by now, so a row that differs is new.
    const auto isNew = [&](qsizetype row, qsizetype next) {
        return next >= m_entries.size() || !m_entries.at(next).isSame(entries.at(row));
    };
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (!isNew(row, row))
            continue;
        qsizetype last = row;
        while (last + 1 < entries.size() && isNew(last + 1, row))
            ++last;
        beginInsertRows({}, int(row), int(last));
        m_entries.insert(row, last - row + 1, {});
        std::copy(entries.cbegin() + row, entries.cbegin() + last + 1, m_entries.begin() + row);
        endInsertRows();
        row = last;
    }
}

void LaneModel::update(const QList<LaneEntry> &entries)
{
    for (int row = 0; row < entries.size(); ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        const int first = row;
        while (row < entries.size() && !(m_entries.at(row) == entries.at(row))) {
            m_entries[row] = entries.at(row);
            ++row;
        }
        emit dataChanged(index(first), index(row - 1));
    }
}

void LaneModel::count()
{
    const auto isCard = [](const LaneEntry &entry) { return !entry.isHead(); };
    const auto isLate = [](const LaneEntry &entry) { return !entry.isHead() && entry.card.isLate(); };
    const int cards = int(std::count_if(m_entries.cbegin(), m_entries.cend(), isCard));
    const int late = int(std::count_if(m_entries.cbegin(), m_entries.cend(), isLate));
    if (cards == m_cards && late == m_late)
        return;
    m_cards = cards;
    m_late = late;
    emit countsChanged();
}

int LaneModel::rowOf(domain::CaseId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const LaneEntry &entry) { return !entry.isHead() && entry.card.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // Nobody walks onto a head, and typing ahead does not find it.
    return m_entries.at(index.row()).isHead() ? Qt::ItemNeverHasChildren
                                              : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LaneEntry &entry = m_entries.at(index.row());
    if (role == HeadRole)
        return entry.isHead();
    if (role == DimmedRole)
        return entry.dimmed;
    return entry.isHead() ? headData(entry, role) : cardData(entry.card, role);
}

QVariant LaneModel::headData(const LaneEntry &head, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case Qt::AccessibleTextRole:
        return Tr::tr("%1, %n case(s)", nullptr, head.count).arg(head.title);
    case CountRole:
        return head.count;
    case CaseIdRole:
        return qint64(0);
    default:
        return {};
    }
}

QVariant LaneModel::cardData(const BoardCard &card, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return card.spoken();
    case Qt::AccessibleDescriptionRole:
        return card.nextAct;
    case CaseIdRole:
        return card.id.value;
    case StageRole:
        return card.stage;
    case OpdRole:
        return card.opd;
    case KindRole:
        return card.kindTitle;
    case RoundRole:
        return card.round;
    case MissingRole:
        return card.missing;
    case AgeStateRole:
        return int(card.age.state);
    case AgeShareRole:
        return card.age.share;
    case AgeTextRole:
        return card.age.text;
    case InitialsRole:
        return card.initials;
    case OwnRole:
        return card.own;
    default:
        return {};
    }
}

} // namespace lajur::itemmodels
