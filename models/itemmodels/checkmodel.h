// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/identitycomparison.h"
#include "models/identity/ktpscan.h"
#include "models/itemmodels/caseoverview.h"

#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Lays the form's values beside the lines of KTP and letter on which a person reads them, and takes the verdicts.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Form, ReadOn, Verdict, ColumnCount };
    enum Role {
        FieldRole = Qt::UserRole + 1,
        VerdictRole,
        RecordedRole,
        CropRole, ///< QImage: the field's own place on the KTP; null if it is not known.
        LikenessRole, ///< int of identity::Likeness: what a machine would say; Missing without a reading.
        AdviceRole, ///< The same in a sentence, empty without a reading.
        DifferenceRole, ///< QList<identity::TextSpan> of the form's value that differ from the KTP.
    };

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

    /// What was read off the KTP: shown beside the form, never taken as a verdict. A scan without a card says nothing.
    void setReading(const identity::KtpScan &scan);
    const identity::KtpScan &reading() const { return m_scan; }

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
    void compareAgain();
    const identity::FieldComparison *comparison(const QString &field) const;
    QImage crop(const QString &field) const;
    QList<identity::TextSpan> differences(const QString &field) const;

    domain::CaseForm m_form;
    QDate m_today;
    QHash<QString, services::Verdict> m_recorded;
    QHash<QString, services::Verdict> m_verdicts;
    identity::KtpScan m_scan;
    QList<identity::FieldComparison> m_comparisons; ///< Empty without a reading.
    bool m_hasCase = false;
};

} // namespace lajur::itemmodels
