// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/forms/formmodel.h"
#include "models/services/officeprofile.h"

namespace lajur::forms {

/// Lets an administrator enter who holds a function of the SOP, and from when to when.
///
/// Fields: "function" (kepala_dinas, …), "functionTitle", "name", "nip", "nik", "email", "rank", "position",
/// "capacity" (definitif, an, plt, plh, pj), "signatory" (flag), "validFrom", "validTo" (dates).
class OfficialForm : public FormModel
{
    Q_OBJECT

public:
    explicit OfficialForm(const domain::FormContext &context, QObject *parent = nullptr);

    void setContext(const domain::FormContext &context);
    /// `nik` only if it may be shown: it is sealed in the official.
    void fromOfficial(const domain::Official &official, const QString &nik = {});
    /// Invalid with every reason, each in its field. Keeps id and row version of fromOfficial().
    domain::Result<services::OfficialEntry> toEntry() const;

    static QStringList functions(); ///< Of the SOP, in the order of its lanes.
    static QStringList capacities();
    static QString capacityTitle(const QString &capacity); ///< Translated.

    QString title(const QString &name) const override;
    bool isRequired(const QString &name) const override;

protected:
    void examine() override;
    FieldState assess(const QString &name, Moment moment) const override;

private:
    FieldState meaning(const QString &name) const;
    FieldState assessPeriod(const QString &name) const;

    domain::FormContext m_context;
    domain::Official m_official; ///< Carries what has no field here.
    domain::Findings m_findings;
};

} // namespace lajur::forms
