// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/formmodel.h"
#include "models/services/officeprofile.h"

namespace lajur::forms {

/// Lets an administrator say what the office puts on its letters and how it counts them.
///
/// Fields: "government", "agencyLines" and "addressLines" (1 to 3 lines of text), "logo" (bytes of a PNG), "city",
/// "province", "agency", "unit", "opdCode", "classification", "emailDomains" (text; separated by commas, spaces or
/// lines), "casePattern", "agendaPattern", "letterPattern", "externalNumbers" (flag), "paper" ("A4" or "F4"),
/// "marginTop", "marginRight", "marginBottom", "marginLeft" (text, millimetres).
class OfficeForm : public FormModel
{
    Q_OBJECT

public:
    explicit OfficeForm(const domain::FormContext &context, QObject *parent = nullptr);

    void fromProfile(const services::OfficeProfile &profile);
    const services::OfficeProfile &seenProfile() const { return m_profile; } ///< As given to fromProfile().
    /// Invalid with every reason, each in its field.
    domain::Result<services::OfficeProfile> toProfile() const;

    /// The running number a pattern's example shows, from 1; by the pattern's field.
    void setNextNumber(const QString &patternField, int next);
    /// "800/001/DISKOMINFO/VII/2026" as the next number would be written; empty if the pattern is not usable.
    QString example(const QString &patternField) const;
    QStringList emailDomains() const;

    QString title(const QString &name) const override;
    bool isRequired(const QString &name) const override;

protected:
    FieldState assess(const QString &name, Moment moment) const override;

private:
    FieldState assessPattern(const QString &name) const;
    FieldState assessDomains() const;
    QString faultOf(const QString &name) const;

    domain::FormContext m_context;
    services::OfficeProfile m_profile; ///< Carries what has no field here.
    QHash<QString, int> m_next;
};

} // namespace lajur::forms
