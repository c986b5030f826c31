// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/documentmodel.h"

#include "models/itemmodels/casewords.h"

#include <algorithm>

namespace lajur::itemmodels {

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_papers.size());
}

QString DocumentModel::about(const CasePaper &paper) const
{
    if (paper.versions.isEmpty())
        return paper.required ? tr("required for this stage, still missing") : tr("not required");
    const domain::DocumentVersion &newest = paper.versions.constFirst();
    const QString facts
        = tr("%1 · %2 · %3").arg(paperTypeText(newest.mimeType), sizeText(newest.size), momentText(newest.storedAt));
    return newest.version > 1 ? tr("version %1 · %2").arg(newest.version).arg(facts) : facts;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CasePaper &paper = m_papers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return domain::documentKindTitle(paper.kind);
    case Qt::ToolTipRole:
    case AboutRole:
        return about(paper);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(domain::documentKindTitle(paper.kind), about(paper));
    case KindRole:
        return paper.kind;
    case RequiredRole:
        return paper.required;
    case CountsRole:
        return paper.counts;
    case VersionRole:
        return paper.versions.isEmpty() ? 0 : paper.versions.constFirst().version;
    case MimeTypeRole:
        return paper.versions.isEmpty() ? QString() : paper.versions.constFirst().mimeType;
    case VersionsRole:
        return QVariant::fromValue(paper.versions);
    default:
        return {};
    }
}

void DocumentModel::setPapers(const QList<CasePaper> &papers)
{
    const bool sameKinds = std::ranges::equal(papers, m_papers, {}, &CasePaper::kind, &CasePaper::kind);
    if (!sameKinds) {
        beginResetModel();
        m_papers = papers;
        endResetModel();
        return;
    }
    m_papers = papers;
    retranslate();
}

int DocumentModel::rowOf(const QString &kind) const
{
    const auto found = std::ranges::find(m_papers, kind, &CasePaper::kind);
    return found == m_papers.cend() ? -1 : int(found - m_papers.cbegin());
}

int DocumentModel::present() const
{
    return int(std::ranges::count_if(m_papers, [](const CasePaper &paper) { return !paper.versions.isEmpty(); }));
}

void DocumentModel::retranslate()
{
    if (!m_papers.isEmpty())
        emit dataChanged(index(0), index(int(m_papers.size()) - 1));
}

} // namespace lajur::itemmodels
