// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/historymodel.h"

#include "models/domain/document.h"
#include "models/itemmodels/casewords.h"
#include "models/services/packageplan.h"

#include <algorithm>
#include <QJsonArray>

namespace lajur::itemmodels {

namespace {

/// Longer than this apart, entry and event are told separately.
constexpr int minuteInSeconds = 60;

QString inputText(const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? dayText(day) : text;
}

/// "Signed letter: 48 KB", one for each paper that left in a package.
QStringList packedPapers(const QJsonObject &details)
{
    const QJsonArray kinds = details.value(QStringLiteral("kinds")).toArray();
    const QJsonArray sizes = details.value(QStringLiteral("sizes")).toArray();
    QStringList papers;
    for (qsizetype i = 0; i < kinds.size() && i < sizes.size(); ++i)
        papers.append(QStringLiteral("%1: %2").arg(domain::documentKindTitle(kinds.at(i).toString()),
                                                   services::PackagePlan::sizeText(sizes.at(i).toInteger())));
    return papers;
}

} // namespace

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::whatHappened(const CaseMemory &memory) const
{
    const domain::CaseEvent &event = memory.event;
    const QString paper = domain::documentKindTitle(memory.details.value(QStringLiteral("kind")).toString());
    if (event.type == u"open")
        return tr("Case opened");
    if (event.type == u"import")
        return tr("Case taken over from outside");
    if (event.type == u"undo")
        return tr("Taken back: %1").arg(memory.action.shown());
    if (event.type == u"edit")
        return tr("Form changed");
    if (event.type == u"attach")
        return tr("Attached: %1").arg(domain::documentKindTitle(event.transition));
    if (event.transition == u"reprint")
        return tr("Letter printed again");
    if (event.type == u"access" && event.transition == u"package")
        return tr("Package for BSrE saved outside");
    if (event.type == u"access" && event.transition == u"pack")
        return tr("Opened for the package: %1").arg(paper);
    if (event.type == u"access")
        return event.transition == u"export" ? tr("Copy saved outside: %1").arg(paper) : tr("Opened: %1").arg(paper);
    const QString title = memory.action.isEmpty() ? event.transition : memory.action.shown();
    return memory.takenBack ? tr("%1 (taken back)").arg(title) : title;
}

QString HistoryModel::recorded(const CaseMemory &memory) const
{
    const domain::CaseEvent &event = memory.event;
    if (std::abs(event.eventAt.secsTo(event.enteredAt)) < minuteInSeconds)
        return event.recordedByName;
    return tr("%1, on %2").arg(event.recordedByName, momentText(event.enteredAt));
}

QString HistoryModel::details(const CaseMemory &memory) const
{
    QStringList parts;
    const QJsonObject &details = memory.details;
    const auto add = [&](const char *key, const QString &words) {
        const QString value = inputText(details.value(QLatin1String(key)));
        if (!value.isEmpty())
            parts.append(words.arg(value));
    };
    add("agendaNumber", tr("agenda %1"));
    add("letterNumber", tr("letter %1"));
    add("voidNumber", tr("number %1 is void"));
    add("version", tr("version %1"));
    add("reason", QStringLiteral("%1"));
    add("note", QStringLiteral("%1"));
    const QJsonObject given = details.value(QStringLiteral("inputs")).toObject();
    for (const workflow::Input &input : memory.inputs) {
        const bool speaksForItself = input.name == u"reason" || input.name == u"note" || input.name == u"how";
        const QString value = input.choices.isEmpty() ? inputText(given.value(input.name))
                                                      : input.choiceTitle(given.value(input.name).toString()).shown();
        if (!value.isEmpty())
            parts.append(speaksForItself ? value : tr("%1: %2").arg(input.title.shown(), value));
    }
    parts.append(packedPapers(details));
    if (details.contains(QStringLiteral("zip")))
        parts.append(details.value(QStringLiteral("zip")).toBool() ? tr("encrypted ZIP") : tr("folder, unprotected"));
    QStringList fields;
    for (const QString &field : memory.changedFields)
        fields.append(domain::fieldTitle(field));
    if (!fields.isEmpty())
        parts.append(tr("changed: %1").arg(fields.join(QStringLiteral(", "))));
    const QJsonArray warnings = details.value(QStringLiteral("warnings")).toArray();
    for (const auto &warning : warnings)
        parts.append(warning.toString());
    return parts.join(QStringLiteral(" · "));
}

QString HistoryModel::text(const CaseMemory &memory, int column) const
{
    switch (column) {
    case Happened:
        return momentText(memory.event.eventAt);
    case What:
        return whatHappened(memory);
    case DoneBy:
        return memory.event.doneByName;
    case RecordedBy:
        return recorded(memory);
    case Details:
        return details(memory);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseMemory &memory = m_history.at(index.row());
    const auto all = [&](const QString &separator) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(memory, column));
        return cells.join(separator);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(memory, index.column());
    case Qt::AccessibleTextRole:
        return all(QStringLiteral(", "));
    case SequenceRole:
        return memory.event.sequence;
    case TakenBackRole:
        return memory.takenBack;
    case CopyRole:
        return all(QStringLiteral("\t"));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Happened:
        return tr("When");
    case What:
        return tr("What");
    case DoneBy:
        return tr("Done by");
    case RecordedBy:
        return tr("Recorded by");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

void HistoryModel::setHistory(const QList<CaseMemory> &history)
{
    QList<CaseMemory> newestFirst = history;
    std::ranges::reverse(newestFirst);
    const int added = int(newestFirst.size() - m_history.size());
    const bool sameCase
        = !m_history.isEmpty() && added >= 0 && newestFirst.at(added).event.id == m_history.constFirst().event.id;
    if (!sameCase) {
        beginResetModel();
        m_history = newestFirst;
        endResetModel();
        return;
    }
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_history = newestFirst;
    if (added > 0)
        endInsertRows();
    retranslate(); // an undo changes what an older row says
}

int HistoryModel::rowOf(int sequence) const
{
    const auto found = std::ranges::find_if(
        m_history, [sequence](const CaseMemory &memory) { return memory.event.sequence == sequence; });
    return found == m_history.cend() ? -1 : int(found - m_history.cbegin());
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_history.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_history.size()) - 1, ColumnCount - 1));
}

} // namespace lajur::itemmodels
