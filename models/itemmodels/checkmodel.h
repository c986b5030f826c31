// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caseoverview.h"

#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Lays the form's values beside the lines of KTP and letter on which a person reads them, and takes the verdicts.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Form, ReadOn, Verdict, ColumnCount };
    enum Role { FieldRole = Qt::UserRole + 1, VerdictRole, RecordedRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows the verdicts that are recorded; those given here and not recorded yet stay, unless the form changed.
    void setCase(const CaseOverview &overview, QDate today);
    services::Verdict verdict(int row) const;
    /// A verdict given now; signals changed() if it differs.
    void setVerdict(int row, services::Verdict verdict);
    bool isChanged() const; ///< A verdict was given that is not recorded.
    int open() const; ///< Fields without a verdict.
    int count(services::Verdict verdict) const;
    int firstOpen() const; ///< Row, -1 if all have one.
    bool needsReason() const { return count(services::Verdict::DiffersValidly) > 0; }

    /// Inputs of the action `periksa`, without the note.
    QJsonObject toInputs() const;
    /// Verdicts out of inputs once kept in a draft.
    void takeInputs(const QJsonObject &inputs);
    void retranslate();

    static QString verdictText(services::Verdict verdict);

signals:
    void changed();

private:
    QString formValue(const QString &field) const;
    QString readOn(const QString &field) const;
    void tellAll();

    domain::CaseForm m_form;
    QDate m_today;
    QHash<QString, services::Verdict> m_recorded;
    QHash<QString, services::Verdict> m_verdicts;
    bool m_hasCase = false;
};

} // namespace lajur::itemmodels
