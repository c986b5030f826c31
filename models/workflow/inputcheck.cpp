// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/inputcheck.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace lajur::workflow {

using domain::Reason;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().simplified().isEmpty());
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

bool isInteger(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(0) == value.toInteger(1);
    bool ok = false;
    value.toString().toLongLong(&ok);
    return ok;
}

bool isNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return true;
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    return ok && std::isfinite(number);
}

Reason fault(const char *code, const Input &input, const QString &text)
{
    return {QLatin1String("input.") + QLatin1String(code), text, input.name};
}

QList<Reason> textFaults(const Input &input, const QJsonValue &value)
{
    if (!value.isString())
        return {fault("type", input, Tr::tr("“%1” has to be text.").arg(input.title.shown()))};
    if (value.toString().simplified().size() < input.minimumLength) {
        return {fault("short", input,
                      Tr::tr("“%1” needs at least %2 characters.").arg(input.title.shown()).arg(input.minimumLength))};
    }
    return {};
}

QList<Reason> valueFaults(const Input &input, const QJsonValue &value)
{
    const auto typeFault = [&input](bool right, const QString &text) {
        return right ? QList<Reason>() : QList<Reason>{fault("type", input, text.arg(input.title.shown()))};
    };
    switch (input.type) {
    case InputType::Text:
        return textFaults(input, value);
    case InputType::Date:
        return typeFault(dateOf(value).isValid(), Tr::tr("“%1” has to be a date such as 2026-11-23."));
    case InputType::DateTime:
        return typeFault(QDateTime::fromString(value.toString(), Qt::ISODate).isValid(),
                         Tr::tr("“%1” has to be a date and time such as 2026-11-23T08:15."));
    case InputType::Integer:
        return typeFault(isInteger(value), Tr::tr("“%1” has to be a whole number."));
    case InputType::Number:
        return typeFault(isNumber(value), Tr::tr("“%1” has to be a number."));
    case InputType::Choice:
        if (input.choices.contains(value.toString()))
            return {};
        return {fault(
            "choice", input,
            Tr::tr("“%1” has to be one of: %2.").arg(input.title.shown(), input.choices.join(QLatin1String(", "))))};
    }
    return {};
}

QString titleOf(const QList<Input> &inputs, const QString &name)
{
    const auto found = std::ranges::find(inputs, name, &Input::name);
    return found == inputs.cend() ? name : found->title.shown();
}

} // namespace

QList<Reason> inputFaults(const QList<Input> &inputs, const QJsonObject &values)
{
    QList<Reason> faults;
    for (const Input &input : inputs) {
        const QJsonValue value = values.value(input.name);
        if (!isGiven(value)) {
            if (input.required)
                faults.append(fault("missing", input, Tr::tr("“%1” has to be given.").arg(input.title.shown())));
            continue;
        }
        faults.append(valueFaults(input, value));
        const QDate earlier = dateOf(values.value(input.after));
        if (!input.after.isEmpty() && earlier.isValid() && dateOf(value).isValid() && dateOf(value) <= earlier) {
            faults.append(fault(
                "order", input,
                Tr::tr("“%1” has to be later than “%2”.").arg(input.title.shown(), titleOf(inputs, input.after))));
        }
    }
    for (const QString &name : values.keys()) {
        if (std::ranges::find(inputs, name, &Input::name) == inputs.cend())
            faults.append({QStringLiteral("input.unknown"), Tr::tr("This action has no input “%1”.").arg(name), name});
    }
    return faults;
}

} // namespace lajur::workflow
