// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/userform.h"

#include "models/domain/caseform.h"
#include "models/domain/nip.h"
#include "models/forms/hints.h"
#include "models/forms/passwordstrength.h"

#include <QDate>

namespace lajur::forms {

using namespace domain;
using services::OfficeSetup;
using services::UserAdministration;

namespace {

using Mark = FieldState::Mark;

const QLatin1String nameField("name");
const QLatin1String fullNameField("fullName");
const QLatin1String nipField("nip");
const QLatin1String rolesField("roles");
const QLatin1String activeField("active");
const QLatin1String passwordField("password");
const QLatin1String repeatedField("repeated");

QString signInName(const QString &typed)
{
    return typed.trimmed().toLower();
}

/// Why the use case would refuse the name; empty if it would not.
QString faultOfName(const QString &name)
{
    const auto account = services::newAccount(name, {}, {}, allRoles());
    return account ? QString() : account.error().text;
}

/// Digits of a NIP that was judged before; what is none stays as typed, for the use case to refuse.
QString digitsOf(const QString &typed)
{
    const Result<Nip> nip = Nip::parse(typed);
    return nip ? nip->digits() : typed.trimmed();
}

} // namespace

UserForm::UserForm(QObject *parent)
    : FormModel(parent)
{
    setFields({{nameField, FieldKind::Text, {}},
               {fullNameField, FieldKind::Text, {}},
               {nipField, FieldKind::Text, {}},
               {rolesField, FieldKind::Texts, {}},
               {activeField, FieldKind::Flag, true},
               {passwordField, FieldKind::Secret, {}},
               {repeatedField, FieldKind::Secret, {}}});
}

void UserForm::fromUser(const User &user)
{
    resetTo({{nameField, user.name},
             {fullNameField, user.fullName},
             {nipField, user.nip},
             {rolesField, user.roles},
             {activeField, user.active}});
}

void UserForm::setTakenNames(const QStringList &names)
{
    m_taken = names;
    refresh();
}

void UserForm::setPasswordRequired(bool required)
{
    m_passwordRequired = required;
    refresh();
}

QString UserForm::title(const QString &name) const
{
    if (name == nameField)
        return tr("User name");
    if (name == fullNameField)
        return tr("Full name");
    if (name == rolesField)
        return tr("Roles");
    if (name == activeField)
        return tr("May sign in");
    if (name == passwordField)
        return tr("Password");
    if (name == repeatedField)
        return tr("Password again");
    return fieldTitle(name);
}

bool UserForm::isRequired(const QString &name) const
{
    if (name == passwordField)
        return m_passwordRequired;
    if (name == repeatedField)
        return m_passwordRequired || !text(passwordField).isEmpty();
    return name == nameField || name == rolesField;
}

FieldState UserForm::assess(const QString &name, Moment moment) const
{
    // Spaces are a password, too.
    const bool isSecret = name == passwordField || name == repeatedField;
    if (isSecret ? text(name).isEmpty() : isBlank(value(name)))
        return assessBlank(name, moment);
    if (name == nameField)
        return moment == Moment::Typing ? FieldState{} : assessName();
    if (name == nipField)
        return assessNip(moment);
    if (name == repeatedField)
        return assessRepeated(moment);
    if (name != passwordField)
        return {};
    FieldState strength = passwordStrength(text(name), {text(nameField), text(fullNameField)});
    if (moment == Moment::Typing && strength.mark == Mark::Error)
        strength.mark = Mark::Plain;
    return strength;
}

FieldState UserForm::assessName() const
{
    const QString name = signInName(text(nameField));
    if (m_taken.contains(name))
        return {Mark::Error, tr("There is already an account “%1”. Choose another name.").arg(name), {}, {}};
    const QString fault = faultOfName(name);
    if (fault.isEmpty())
        return {};
    FieldState state{Mark::Error, fault, {}, {}};
    const QString dotted = name.simplified().replace(u' ', u'.');
    if (faultOfName(dotted).isEmpty()) {
        state.fix = tr("Write %1").arg(dotted);
        state.fixedValue = dotted;
    }
    return state;
}

FieldState UserForm::assessNip(Moment moment) const
{
    const QString typed = text(nipField);
    const Findings findings = Nip::inspect(typed, QDate::currentDate(), Employment::Other);
    return moment == Moment::Typing ? stateWhileTyping(findings, nipMeaning(typed), typed)
                                    : stateOf(findings, nipMeaning(typed));
}

FieldState UserForm::assessRepeated(Moment moment) const
{
    const QString password = text(passwordField);
    const QString repeated = text(repeatedField);
    if (repeated == password)
        return {Mark::Check, tr("Both are the same"), {}, {}};
    if (moment == Moment::Typing && password.startsWith(repeated))
        return {};
    return {Mark::Error, tr("The two passwords differ. Type the second one again."), {}, {}};
}

Result<UserAdministration::NewUser> UserForm::toNewUser() const
{
    LAJUR_TRY(handingIn());
    return UserAdministration::NewUser{signInName(text(nameField)), text(fullNameField).simplified(),
                                       digitsOf(text(nipField)), value(rolesField).toStringList(), text(passwordField)};
}

Result<OfficeSetup::FirstUser> UserForm::toFirstUser() const
{
    LAJUR_TRY_VALUE(const UserAdministration::NewUser user, toNewUser());
    return OfficeSetup::FirstUser{user.name, user.fullName, user.nip, user.password, user.roles};
}

Result<UserAdministration::Change> UserForm::toChange() const
{
    LAJUR_TRY(handingIn());
    return UserAdministration::Change{text(fullNameField).simplified(), digitsOf(text(nipField)),
                                      value(rolesField).toStringList(), value(activeField).toBool()};
}

} // namespace lajur::forms
