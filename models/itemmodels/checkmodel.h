// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/identitycomparison.h"
#include "models/identity/ktpscan.h"
#include "models/identity/letterreading.h"
#include "models/itemmodels/caseoverview.h"
#include "models/services/checksheet.h"

#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Lays the form's values beside the letter of request, the KTP and the letter of recommendation to be printed, field
/// by field, and takes a person's verdicts.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Form, Letter, ReadOn, Printed, Verdict, ColumnCount };
    enum Role {
        FieldRole = Qt::UserRole + 1,
        VerdictRole,
        RecordedRole,
        CropRole, ///< QImage of the column's paper: the field's own place on it; null if it is not known.
        LikenessRole, ///< int of identity::Likeness: what a machine would say; Missing without a reading.
        AdviceRole, ///< The same in few words, empty without a reading; the tooltip has a sentence.
        DifferenceRole, ///< QList<identity::TextSpan> of the column's text that differ from KTP or letter.
        EarlierRole, ///< Words for the verdict of an earlier round; empty if there was none.
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
    /// The same of the letter of request. What was found for another value than the form has now is not shown.
    void setLetter(const identity::LetterFindings &findings);

    /// What stands side by side now, for the comparison sheet and the letter of return. Form and letter are each marked
    /// where they differ from the KTP; what stands on no KTP where they differ from each other.
    QList<services::ComparedField> compared() const;

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
    QVariant paperData(const QString &field, int column, int role) const;
    void tellAll();
    void compareAgain();
    const identity::FieldComparison *comparison(const QString &field) const;
    void cutCrops();
    void dropOlderFindings();
    QString text(const QString &field, int column) const;
    QString paperValue(const QString &field) const; ///< As the form has it, in the language of the office's paper.
    QList<identity::TextSpan> differences(const QString &field) const;
    QList<identity::TextSpan> printedDifferences(const QString &field) const;

    domain::CaseForm m_form;
    QHash<QString, QString> m_printed; ///< By field.
    QStringList m_fields; ///< Of the case's check, a row each.
    QDate m_today;
    services::EarlierCheck m_earlier;
    QHash<QString, services::Verdict> m_recorded;
    QHash<QString, services::Verdict> m_verdicts;
    identity::KtpScan m_scan;
    identity::LetterFindings m_onLetter; ///< Empty without a reading.
    QHash<QString, QImage> m_cardCrops; ///< By field.
    QList<identity::FieldComparison> m_comparisons; ///< Empty without a reading.
    bool m_hasCase = false;
};

} // namespace lajur::itemmodels
