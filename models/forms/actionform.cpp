// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/actionform.h"

#include "models/domain/nip.h"
#include "models/forms/hints.h"
#include "models/workflow/inputcheck.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace lajur::forms {

using namespace domain;
using workflow::Input;
using workflow::InputType;

namespace {

using Mark = FieldState::Mark;

FieldKind kindOf(InputType type)
{
    switch (type) {
    case InputType::Date:
        return FieldKind::Date;
    case InputType::DateTime:
        return FieldKind::DateTime;
    default:
        return FieldKind::Text;
    }
}

/// A day or time that must be given is most often now; one behind another date is not.
QVariant initialOf(const Input &input, const QDateTime &now)
{
    if (input.type == InputType::Choice)
        return input.choices.size() == 1 ? QVariant(input.choices.constFirst()) : QVariant();
    if (!input.required || !input.after.isEmpty())
        return {};
    if (input.type == InputType::Date)
        return now.date();
    return input.type == InputType::DateTime ? QVariant(now) : QVariant();
}

/// Whether the note of the step is asked for by the action itself, under its own name.
bool hasNote(const workflow::Action &action)
{
    return std::any_of(action.inputs.cbegin(), action.inputs.cend(),
                       [](const Input &input) { return input.name == u"note" || input.name == u"reason"; });
}

QList<Field> fieldsOf(const workflow::Action &action, const QDateTime &now)
{
    QList<Field> fields;
    for (const Input &input : action.inputs)
        fields.append({input.name, kindOf(input.type), initialOf(input, now)});
    fields.append({ActionForm::byField(), FieldKind::Text, {}});
    fields.append({ActionForm::atField(), FieldKind::DateTime, {}});
    if (!hasNote(action))
        fields.append({ActionForm::noteField(), FieldKind::Text, {}});
    return fields;
}

} // namespace

QString ActionForm::byField()
{
    return QStringLiteral("@by");
}

QString ActionForm::atField()
{
    return QStringLiteral("@at");
}

QString ActionForm::noteField()
{
    return QStringLiteral("@note");
}

ActionForm::ActionForm(const workflow::Action &action, const QDateTime &now, QObject *parent)
    : FormModel(parent)
    , m_action(action)
    , m_now(now)
{
    setFields(fieldsOf(action, now));
}

const Input *ActionForm::input(const QString &name) const
{
    const auto found = std::ranges::find(m_action.inputs, name, &Input::name);
    return found == m_action.inputs.cend() ? nullptr : &*found;
}

QStringList ActionForm::choices(const QString &name) const
{
    const Input *asked = input(name);
    return asked ? asked->choices : QStringList();
}

QString ActionForm::choiceTitle(const QString &name, const QString &choice) const
{
    const Input *asked = input(name);
    return asked ? asked->choiceTitle(choice).shown() : choice;
}

void ActionForm::propose(const QString &name, const QVariant &value)
{
    rebaseTo({{name, value}});
}

QString ActionForm::title(const QString &name) const
{
    if (name == byField())
        return tr("Done by");
    if (name == atField())
        return tr("Done on");
    if (name == noteField())
        return tr("Note");
    const Input *asked = input(name);
    return asked ? asked->title.shown() : name;
}

bool ActionForm::isRequired(const QString &name) const
{
    const Input *asked = input(name);
    return asked && asked->required;
}

QJsonValue ActionForm::written(const Input &input) const
{
    const QString typed = text(input.name).trimmed();
    bool ok = false;
    if (input.type == InputType::Integer) {
        const qlonglong whole = typed.toLongLong(&ok);
        return ok ? QJsonValue(whole) : QJsonValue(typed);
    }
    if (input.type == InputType::Number) {
        // People write 3,5; a workflow file's numbers have a point.
        const double number = QString(typed).replace(u',', u'.').toDouble(&ok);
        return ok && std::isfinite(number) ? QJsonValue(number) : QJsonValue(typed);
    }
    return kind(input.name) == FieldKind::Text ? QJsonValue(typed) : toJsonValue(kind(input.name), value(input.name));
}

QJsonObject ActionForm::inputValues() const
{
    QJsonObject values;
    for (const Input &input : m_action.inputs) {
        if (!isBlank(value(input.name)))
            values.insert(input.name, written(input));
    }
    return values;
}

void ActionForm::examine()
{
    m_faults = workflow::inputFaults(m_action.inputs, inputValues());
}

FieldState ActionForm::assess(const QString &name, Moment moment) const
{
    if (isBlank(value(name)))
        return assessBlank(name, moment);
    if (const Input *asked = input(name))
        return assessInput(*asked, moment);
    return moment == Moment::Typing ? FieldState{} : assessOwn(name);
}

FieldState ActionForm::assessInput(const Input &input, Moment moment) const
{
    const qsizetype length = text(input.name).simplified().size();
    if (moment == Moment::Typing) {
        if (input.type != InputType::Text || length >= input.minimumLength)
            return {};
        return {Mark::Plain, tr("%1 of at least %2 characters").arg(length).arg(input.minimumLength), {}, {}};
    }
    if (input.type == InputType::Date || input.type == InputType::DateTime) {
        const FieldState unread
            = input.type == InputType::Date ? dateState(value(input.name)) : timeState(value(input.name));
        if (unread.mark != Mark::None)
            return unread;
    }
    const auto fault = std::ranges::find(m_faults, input.name, &Reason::field);
    return fault == m_faults.cend() ? FieldState{} : FieldState{Mark::Error, fault->text, {}, {}};
}

FieldState ActionForm::assessOwn(const QString &name) const
{
    if (name == byField()) {
        const Result<Nip> nip = Nip::parse(text(name));
        return nip ? FieldState{} : FieldState{Mark::Error, nip.error().text, {}, {}};
    }
    if (name != atField())
        return {};
    const FieldState unread = timeState(value(name));
    if (unread.mark == Mark::None && value(name).toDateTime() > m_now)
        return {Mark::Error, tr("This time lies in the future. Check it against the paper."), {}, {}};
    return unread;
}

Result<services::StepRequest> ActionForm::toRequest() const
{
    LAJUR_TRY(handingIn());
    services::StepRequest request;
    request.transition = m_action.transition;
    request.inputs = inputValues();
    if (!isBlank(value(byField()))) {
        LAJUR_TRY_VALUE(const Nip nip, Nip::parse(text(byField())));
        request.by = nip.digits();
    }
    request.note = text(noteField()).trimmed();
    if (!isBlank(value(atField())))
        request.at = value(atField()).toDateTime();
    request.seenRowVersion = m_seenRowVersion;
    return request;
}

} // namespace lajur::forms
