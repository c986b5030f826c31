// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letterline.h"

#include <QAbstractListModel>

namespace lajur::itemmodels {

/// Lists letters and drafts as lines of three texts and a state; asks for older ones when the view comes to the end.
class LetterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< First line.
        SubjectRole, ///< "Name · OPD"
        StateRole, ///< In words.
        MarkRole, ///< Mark as int.
        DateRole, ///< Short, at the right of the first line; empty for a letter, whose number says it.
    };
    /// What the line's picture and colour stand for.
    enum class Mark { Draft, Unnumbered, Unsigned, Signed, Void, Replaced, Closed };
    Q_ENUM(Mark)

    using QAbstractListModel::QAbstractListModel;

    /// Shows these lines in place of the former; `more`: there are older ones.
    void show(const QList<domain::LetterLine> &lines, bool more);
    void append(const QList<domain::LetterLine> &older, bool more);
    const domain::LetterLine &line(int row) const { return m_lines.at(row); }
    int rowOf(domain::CaseId id, domain::LetterId letter) const; ///< -1 if it is not shown.
    /// The case's newest line; -1 if none is shown.
    int rowOf(domain::CaseId id) const;
    domain::LetterId oldest() const; ///< Not set while only drafts are shown.
    /// The language changed.
    void retranslate();

    static Mark mark(const domain::LetterLine &line);
    static QString stateText(const domain::LetterLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The view came to the end; answered by append().
    void olderWanted();

private:
    QString accessibleText(const domain::LetterLine &line) const;

    QList<domain::LetterLine> m_lines;
    bool m_more = false;
};

} // namespace lajur::itemmodels
