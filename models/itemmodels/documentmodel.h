// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caseoverview.h"

#include <QAbstractListModel>

namespace lajur::itemmodels {

/// Shows the papers of a case kind by kind, those that the stage needs first, whether they are there or not.
class DocumentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        RequiredRole,
        CountsRole, ///< There is one, and it speaks for the case.
        VersionRole, ///< Of the newest; 0 if there is none.
        AboutRole, ///< "JPEG · 412 KB · 23 Nov 2026 10.20"; what is expected if there is none.
        MimeTypeRole,
        VersionsRole, ///< QList<domain::DocumentVersion>, newest first.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Rows of kinds that stay are changed in place.
    void setPapers(const QList<CasePaper> &papers);
    const QList<CasePaper> &papers() const { return m_papers; }
    int rowOf(const QString &kind) const; ///< -1 if the kind is not shown.
    int present() const; ///< Kinds that are there.
    void retranslate();

private:
    QString about(const CasePaper &paper) const;

    QList<CasePaper> m_papers;
};

} // namespace lajur::itemmodels
