// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/forms/formmodel.h"
#include "models/services/officesetup.h"
#include "models/services/useradministration.h"

namespace lajur::forms {

/// Lets an administrator, or the founder of an office, make an account and choose its password.
///
/// Fields: "name", "fullName", "nip", "roles" (QStringList), "active" (flag), "password", "repeated". The last two are
/// never journalled.
class UserForm : public FormModel
{
    Q_OBJECT

public:
    explicit UserForm(QObject *parent = nullptr);

    void fromUser(const domain::User &user); ///< Without password, which nobody knows.
    /// Sign-in names of the other accounts.
    void setTakenNames(const QStringList &names);
    /// Off while an account's roles are changed and its password stays; on at first.
    void setPasswordRequired(bool required);

    /// Invalid with every reason, each in its field.
    domain::Result<services::UserAdministration::NewUser> toNewUser() const;
    domain::Result<services::OfficeSetup::FirstUser> toFirstUser() const;
    domain::Result<services::UserAdministration::Change> toChange() const;

    QString title(const QString &name) const override;
    bool isRequired(const QString &name) const override;

protected:
    FieldState assess(const QString &name, Moment moment) const override;

private:
    FieldState assessName() const;
    FieldState assessNip(Moment moment) const;
    FieldState assessRepeated(Moment moment) const;

    QStringList m_taken;
    bool m_passwordRequired = true;
};

} // namespace lajur::forms
