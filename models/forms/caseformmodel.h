// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/domain/incomingletter.h"
#include "models/forms/formmodel.h"

namespace lajur::forms {

/// What NIK and NIP say of each other; shown as one coloured line (never by colour alone).
struct Agreement {
    enum class Light { Unknown, Equal, Different };

    Light light = Light::Unknown;
    QString word; ///< "Agree:", "Differ:", "Not compared:"; translated.
    QString sentence; ///< What agrees, what differs, or why nothing was compared.

    bool operator==(const Agreement &) const = default;
};

/// Lets somebody type an applicant's data and the letter that asks for them, judged at every key.
///
/// Fields: those of domain::CaseForm by their names ("name", "nip", …; "employment" holds the stable name of
/// domain::employmentName, "consent" a bool), then the letter's "letterNumber", "letterDate", "letterSender",
/// "letterSubject", "letterReceivedOn", then "reason" (why a case on its way is changed).
class CaseFormModel : public FormModel
{
    Q_OBJECT

public:
    explicit CaseFormModel(const domain::FormContext &context, QObject *parent = nullptr);

    /// The rules of the office; all states are judged anew.
    void setContext(const domain::FormContext &context);
    const domain::FormContext &context() const { return m_context; }
    /// Whether a change needs its reason: once the case is past intake.
    void setReasonRequired(bool required);

    /// Shows what is stored; nothing is changed then.
    void reset(const domain::CaseForm &form, const domain::IncomingLetter &letter = {});
    /// Somebody else stored `newer` meanwhile: keeps what was typed here and takes over the rest. Answers the fields
    /// that both changed, in form order; storedValue() has the other's value, revert() takes it.
    QStringList rebase(const domain::CaseForm &newer, const domain::IncomingLetter &letter = {});

    domain::CaseForm form() const; ///< As typed but for white space at the ends.
    domain::IncomingLetter incomingLetter() const; ///< Dates that cannot be read are null.
    QString reason() const { return text(QStringLiteral("reason")).trimmed(); }

    Agreement agreement() const { return m_agreement; }
    QStringList missing() const; ///< Fields the letter of recommendation needs and nobody filled in yet.
    /// Everything the rules say, whatever has the focus.
    domain::Findings findings() const { return m_findings; }

    QString title(const QString &name) const override;
    bool isRequired(const QString &name) const override;

signals:
    void agreementChanged();
    void missingChanged();

protected:
    void examine() override;
    FieldState assess(const QString &name, Moment moment) const override;

private:
    domain::CaseForm formOf() const;
    FieldState assessApplicant(const QString &name, Moment moment) const;
    FieldState meaning(const QString &name) const;
    FieldState assessMailbox() const;
    FieldState assessLetter(const QString &name) const;
    Agreement compared() const;

    domain::FormContext m_context;
    domain::CaseForm m_form; ///< What is typed, as one value.
    domain::Findings m_findings;
    Agreement m_agreement;
    QStringList m_missing;
    bool m_reasonRequired = false;
};

} // namespace lajur::forms
