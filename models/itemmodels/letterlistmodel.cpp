// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/letterlistmodel.h"

#include <QLocale>

#include <algorithm>

namespace lajur::itemmodels {

using namespace domain;

namespace {

QString numberText(const LetterLine &line)
{
    if (line.isDraft())
        return LetterListModel::tr("Draft");
    return line.number.isEmpty() ? LetterListModel::tr("Without a number") : line.number;
}

QString subjectText(const LetterLine &line)
{
    const QString name
        = line.subjects > 1 ? LetterListModel::tr("Collective, %n people", nullptr, line.subjects) : line.name;
    return line.opd.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, line.opd);
}

/// Same lines in the same order: what was said of them may differ.
bool sameKeys(const QList<LetterLine> &a, const QList<LetterLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LetterLine &x, const LetterLine &y) {
        return x.letter == y.letter && x.caseId == y.caseId;
    });
}

} // namespace

void LetterListModel::show(const QList<LetterLine> &lines, bool more)
{
    if (sameKeys(lines, m_lines)) {
        m_lines = lines;
        m_more = more;
        if (!m_lines.isEmpty())
            emit dataChanged(index(0), index(int(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_more = more;
    endResetModel();
}

void LetterListModel::append(const QList<LetterLine> &older, bool more)
{
    m_more = more;
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + older.size()) - 1);
    m_lines.append(older);
    endInsertRows();
}

int LetterListModel::rowOf(CaseId id, LetterId letter) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const LetterLine &line) {
        return line.letter == letter && (letter.isValid() || line.caseId == id);
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int LetterListModel::rowOf(CaseId id) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [id](const LetterLine &line) { return line.caseId == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

LetterId LetterListModel::oldest() const
{
    return m_lines.isEmpty() ? LetterId() : m_lines.constLast().letter;
}

void LetterListModel::retranslate()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1));
}

LetterListModel::Mark LetterListModel::mark(const LetterLine &line)
{
    if (line.isDraft())
        return Mark::Draft;
    switch (line.state) {
    case LetterState::Void:
        return Mark::Void;
    case LetterState::Replaced:
        return Mark::Replaced;
    case LetterState::Signed:
        return line.number.isEmpty() ? Mark::Unnumbered : Mark::Signed;
    case LetterState::Issued:
        break;
    }
    if (!line.caseOpen)
        return Mark::Closed;
    return line.number.isEmpty() ? Mark::Unnumbered : Mark::Unsigned;
}

QString LetterListModel::stateText(const LetterLine &line)
{
    switch (mark(line)) {
    case Mark::Draft:
        return tr("Not issued yet");
    case Mark::Unnumbered:
        return line.state == LetterState::Signed ? tr("Signed, waiting for Tata Usaha's number")
                                                 : tr("Waiting for Tata Usaha's number");
    case Mark::Unsigned:
        return tr("Issued, waiting for the signature");
    case Mark::Signed:
        return tr("Signed");
    case Mark::Void:
        return tr("VOID");
    case Mark::Replaced:
        return tr("Replaced by a new letter");
    case Mark::Closed:
        return tr("Not signed, the case is closed");
    }
    return {};
}

QString LetterListModel::accessibleText(const LetterLine &line) const
{
    return QStringLiteral("%1, %2, %3").arg(numberText(line), subjectText(line), stateText(line));
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return numberText(line);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(subjectText(line), stateText(line));
    case SubjectRole:
        return subjectText(line);
    case StateRole:
        return stateText(line);
    case MarkRole:
        return int(mark(line));
    case DateRole:
        return line.isDraft() && line.date.isValid() ? QLocale().toString(line.date, QStringLiteral("d MMM"))
                                                     : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(line);
    default:
        return {};
    }
}

bool LetterListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void LetterListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // asked once; the answer says whether there is still more
    emit olderWanted();
}

} // namespace lajur::itemmodels
