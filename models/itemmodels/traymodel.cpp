// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/traymodel.h"

#include "models/domain/document.h"
#include "models/itemmodels/casewords.h"

#include <algorithm>

namespace lajur::itemmodels {

using domain::TrayPageId;
using domain::TraySource;
using services::ScanTray;

namespace {

const QString &card()
{
    static const QString kind = QStringLiteral("ktp");
    return kind;
}

} // namespace

QStringList TrayModel::kinds()
{
    QStringList kinds{card()};
    for (const QString &kind : domain::documentKinds()) {
        // What the program prints and keeps itself comes from no scanner.
        static const QStringList own{QStringLiteral("surat_rekomendasi"), QStringLiteral("lembar_perbandingan"),
                                     QStringLiteral("surat_pengembalian")};
        if (kind != card() && !own.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Row &page = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole: {
        QStringList words{title(row), data(index, FaultRole).toString(), reasonOf(row),
                          data(index, TargetRole).toString(), originOf(page)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case IdRole:
        return page.entry.page.id.value;
    case KindRole:
        return kindOf(row);
    case ReasonRole:
        return reasonOf(row);
    case TargetRole: {
        const TrayTarget to = targetOf(row);
        if (to.id.isValid())
            return QStringLiteral("%1 · %2").arg(to.number, to.name);
        const Row *receipt = receiptBefore(row);
        return receipt ? tr("%1: no such case").arg(receipt->guess->receipt) : QString();
    }
    case OriginRole:
        return originOf(page);
    case ReceiptRole:
        return page.guess && !page.guess->receipt.isEmpty();
    case FaultRole:
        return kindOf(row) == card() ? page.faults.join(u'\n') : QString();
    case MarksRole:
        return QVariant::fromValue(kindOf(row) == card() ? page.marks : QList<QPolygonF>());
    case GuessedRole:
        return page.guess.has_value();
    default:
        return {};
    }
}

QString TrayModel::title(int row) const
{
    const Row &page = m_rows.at(row);
    if (page.guess && !page.guess->receipt.isEmpty() && page.chosen.isEmpty())
        return tr("Receipt of case %1").arg(page.guess->receipt);
    const QString kind = kindOf(row);
    if (!kind.isEmpty())
        return domain::documentKindTitle(kind);
    return page.guess ? tr("Kind not known") : tr("Being looked at…");
}

QString TrayModel::originOf(const Row &row) const
{
    const domain::TrayPage &page = row.entry.page;
    const QString time = momentText(page.takenAt);
    if (page.source == TraySource::scanner())
        return page.page > 1 ? tr("Scanner, page %1 · %2").arg(page.page).arg(time) : tr("Scanner · %1").arg(time);
    if (page.source == TraySource::folder())
        return tr("Watched folder, %1 · %2").arg(row.entry.label, time);
    if (page.source == TraySource::paste())
        return tr("Pasted · %1").arg(time);
    return QStringLiteral("%1 · %2").arg(row.entry.label, time);
}

QString TrayModel::kindOf(int row) const
{
    const Row &page = m_rows.at(row);
    if (!page.chosen.isEmpty())
        return page.chosen;
    if (!page.guess || !page.guess->receipt.isEmpty())
        return {};
    if (!page.guess->kind.isEmpty())
        return page.guess->kind;
    return continuesPaper(row) ? kindOf(row - 1) : QString();
}

/// The second page of a letter carries no heading.
bool TrayModel::continuesPaper(int row) const
{
    if (row == 0 || m_rows.at(row).entry.page.run.isEmpty())
        return false;
    const Row &before = m_rows.at(row - 1);
    if (before.entry.page.run != m_rows.at(row).entry.page.run)
        return false;
    const QString kind = kindOf(row - 1);
    return !kind.isEmpty() && kind != card();
}

QString TrayModel::reasonOf(int row) const
{
    const Row &page = m_rows.at(row);
    if (!page.chosen.isEmpty())
        return tr("Chosen by hand");
    if (!page.guess)
        return {};
    if (!page.guess->receipt.isEmpty())
        return tr("The pages after it belong to this case");
    if (page.guess->kind.isEmpty() && continuesPaper(row))
        return tr("Follows the page before it");
    return page.guess->reason;
}

void TrayModel::setEntries(const QList<ScanTray::Entry> &entries)
{
    const auto sameId = [](const Row &row, const ScanTray::Entry &entry) { return row.entry.page.id == entry.page.id; };
    if (std::equal(m_rows.cbegin(), m_rows.cend(), entries.cbegin(), entries.cend(), sameId))
        return;
    // Rows go one by one, so that selection and place in the list stay with those that stay.
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(entries.cbegin(), entries.cend(),
                                       [&](const ScanTray::Entry &entry) { return sameId(m_rows.at(row), entry); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i < m_rows.size() && sameId(m_rows.at(i), entries.at(i)))
            continue;
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(i, {entries.at(i), std::nullopt, {}, {}, {}});
        endInsertRows();
    }
}

TrayPageId TrayModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).entry.page.id : TrayPageId();
}

int TrayModel::rowOf(TrayPageId id) const
{
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.entry.page.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

bool TrayModel::isGuessed(TrayPageId id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_rows.at(row).guess.has_value();
}

void TrayModel::setGuess(TrayPageId id, const PageGuess &guess)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].guess = guess;
    tell(row, int(m_rows.size()) - 1); // pages after it may follow it
}

void TrayModel::setFaults(TrayPageId id, const QStringList &sentences, const QList<QPolygonF> &marks)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].faults = sentences;
    m_rows[row].marks = marks;
    tell(row, row);
}

void TrayModel::setKind(const QList<int> &rows, const QString &kind)
{
    if (!kinds().contains(kind))
        return;
    for (const int row : rows) {
        if (row >= 0 && row < m_rows.size())
            m_rows[row].chosen = kind;
    }
    tell(0, int(m_rows.size()) - 1);
}

void TrayModel::setTarget(const TrayTarget &target)
{
    m_target = target;
    tell(0, int(m_rows.size()) - 1);
}

const TrayModel::Row *TrayModel::receiptBefore(int row) const
{
    const QString run = m_rows.at(row).entry.page.run;
    for (int above = row; above >= 0; --above) {
        const Row &page = m_rows.at(above);
        if (above != row && (run.isEmpty() || page.entry.page.run != run))
            return nullptr;
        if (page.guess && !page.guess->receipt.isEmpty() && page.chosen.isEmpty())
            return &page;
    }
    return nullptr;
}

QStringList TrayModel::unknownReceipts() const
{
    QStringList numbers;
    for (const Row &row : m_rows) {
        const QString number = row.guess ? row.guess->receipt : QString();
        if (!number.isEmpty() && !m_receipts.contains(number) && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

void TrayModel::setReceiptTarget(const QString &number, const TrayTarget &target)
{
    m_receipts.insert(number, target);
    tell(0, int(m_rows.size()) - 1);
}

TrayTarget TrayModel::targetOf(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row *receipt = receiptBefore(row);
    return receipt ? m_receipts.value(receipt->guess->receipt) : m_target;
}

TrayModel::Plan TrayModel::plan(const QList<int> &rows) const
{
    Plan plan;
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    int last = -2;
    for (const int row : std::as_const(sorted)) {
        if (row < 0 || row >= m_rows.size())
            continue;
        const domain::TrayPage &page = m_rows.at(row).entry.page;
        const TrayTarget to = targetOf(row);
        const QString kind = kindOf(row);
        if (receiptBefore(row) == &m_rows.at(row)) {
            plan.receipts.append(page.id);
        } else if (kind.isEmpty()) {
            plan.noKind.append(page.id);
        } else if (!to.id.isValid()) {
            plan.noCase.append(page.id);
        } else {
            const bool joins = last >= 0 && last == row - 1 && !plan.batches.isEmpty()
                && plan.batches.constLast().kind == kind && plan.batches.constLast().target.id == to.id
                && page.source == TraySource::scanner() && m_rows.at(last).entry.page.source == TraySource::scanner();
            if (!joins)
                plan.batches.append({to, kind, {}});
            plan.batches.last().pages.append(page.id);
            last = row;
        }
    }
    return plan;
}

void TrayModel::tell(int firstRow, int lastRow)
{
    if (firstRow <= lastRow)
        emit dataChanged(index(firstRow), index(lastRow));
}

void TrayModel::retranslate()
{
    tell(0, int(m_rows.size()) - 1);
}

} // namespace lajur::itemmodels
