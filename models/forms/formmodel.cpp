// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/formmodel.h"

#include <utility>

namespace lajur::forms {

using namespace domain;

namespace {

const QLatin1String valuesKey("values");
const QLatin1String storedKey("stored");

} // namespace

FormModel::FormModel(QObject *parent)
    : QObject(parent)
{
}

bool FormModel::isRequired(const QString &) const
{
    return false;
}

FieldKind FormModel::kind(const QString &name) const
{
    return m_fields.value(name).kind;
}

QVariant FormModel::value(const QString &name) const
{
    return m_fields.value(name).current;
}

QVariant FormModel::storedValue(const QString &name) const
{
    return m_fields.value(name).stored;
}

bool FormModel::isChanged(const QString &name) const
{
    const auto field = m_fields.constFind(name);
    return field != m_fields.cend() && field->current != field->stored;
}

QStringList FormModel::changedFields() const
{
    QStringList changed;
    for (const QString &name : m_names) {
        if (isChanged(name))
            changed.append(name);
    }
    return changed;
}

QList<Reason> FormModel::errors() const
{
    QList<Reason> reasons;
    for (const QString &name : m_names) {
        const FieldState state = assess(name, Moment::Finished);
        if (state.mark == FieldState::Mark::Error)
            reasons.append({QStringLiteral("form.field"), state.hint, name});
    }
    return reasons;
}

Status FormModel::handingIn() const
{
    const QList<Reason> reasons = errors();
    if (reasons.isEmpty())
        return {};
    return failure(ErrorCode::Invalid, reasons.constFirst().text, QStringLiteral("form incomplete"), reasons);
}

QString FormModel::undoField() const
{
    return m_undo.isEmpty() ? QString() : m_undo.constLast().name;
}

void FormModel::setFields(const QList<Field> &fields)
{
    m_names.clear();
    m_fields.clear();
    for (const Field &field : fields) {
        const QVariant initial = keptValue(field.kind, field.initial);
        m_names.append(field.name);
        m_fields.insert(field.name, {field.kind, initial, initial, initial});
    }
    forgetHistory();
    settle(m_names);
}

void FormModel::setValue(const QString &name, const QVariant &value)
{
    if (!m_fields.contains(name))
        return;
    if (name == m_editing)
        m_checked = false;
    edit(name, value);
}

void FormModel::edit(const QString &name, const QVariant &value)
{
    Value &field = m_fields[name];
    const QVariant before = std::exchange(field.current, keptValue(field.kind, value));
    if (before == field.current)
        return;
    // A secret stays nowhere but in its field.
    if (field.kind != FieldKind::Secret)
        record({name, before, field.current});
    m_refusals.remove(name);
    settle({name});
}

void FormModel::record(const Step &step)
{
    m_redo.clear();
    const bool joins
        = m_joinSteps && step.name == m_editing && !m_undo.isEmpty() && m_undo.constLast().name == step.name;
    if (!joins)
        m_undo.append(step);
    else if (m_undo.constLast().before == step.after)
        m_undo.removeLast();
    else
        m_undo.last().after = step.after;
    m_joinSteps = true;
}

void FormModel::setEditing(const QString &name)
{
    if (name == m_editing)
        return;
    if (!m_editing.isEmpty())
        m_visited.insert(m_editing);
    m_editing = name;
    m_joinSteps = false;
    m_checked = false;
    settle({});
}

void FormModel::revert(const QString &name)
{
    if (!isChanged(name))
        return;
    m_joinSteps = false;
    edit(name, storedValue(name));
    m_joinSteps = false;
}

void FormModel::revertAll()
{
    for (const QString &name : changedFields())
        revert(name);
}

void FormModel::applyFix(const QString &name)
{
    const FieldState offered = state(name);
    if (offered.fix.isEmpty())
        return;
    m_joinSteps = false;
    edit(name, offered.fixedValue);
    m_joinSteps = false;
}

void FormModel::undo()
{
    walk(m_undo, m_redo, &Step::before);
}

void FormModel::redo()
{
    walk(m_redo, m_undo, &Step::after);
}

void FormModel::walk(QList<Step> &from, QList<Step> &to, QVariant Step::*target)
{
    if (from.isEmpty())
        return;
    const Step step = from.takeLast();
    to.append(step);
    m_joinSteps = false;
    m_refusals.remove(step.name);
    m_fields[step.name].current = step.*target;
    settle({step.name});
}

void FormModel::renewSteps(const QString &name, const QVariant &old, const QVariant &renewed)
{
    for (QList<Step> *steps : {&m_undo, &m_redo}) {
        for (Step &step : *steps) {
            if (step.name != name)
                continue;
            if (step.before == old)
                step.before = renewed;
            if (step.after == old)
                step.after = renewed;
        }
        steps->removeIf([](const Step &step) { return step.before == step.after; });
    }
}

void FormModel::dropSteps(const QString &name)
{
    for (QList<Step> *steps : {&m_undo, &m_redo})
        steps->removeIf([&name](const Step &step) { return step.name == name; });
}

void FormModel::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
    m_refusals.clear();
    m_visited.clear();
    m_joinSteps = false;
    m_checked = false;
}

void FormModel::checkAll()
{
    m_visited = {m_names.cbegin(), m_names.cend()};
    m_checked = true;
    settle({});
}

QList<Reason> FormModel::showReasons(const QList<Reason> &reasons)
{
    QList<Reason> others;
    for (const Reason &reason : reasons) {
        if (!m_fields.contains(reason.field))
            others.append(reason);
        else if (!m_refusals.contains(reason.field))
            m_refusals.insert(reason.field, reason.text);
    }
    settle({});
    return others;
}

void FormModel::refresh()
{
    settle({});
}

void FormModel::resetTo(const QVariantHash &values)
{
    QStringList changed;
    for (const QString &name : std::as_const(m_names)) {
        Value &field = m_fields[name];
        field.stored = keptValue(field.kind, values.value(name, field.initial));
        if (field.current != field.stored)
            changed.append(name);
        field.current = field.stored;
    }
    forgetHistory();
    settle(changed);
}

QStringList FormModel::rebaseTo(const QVariantHash &newer)
{
    QStringList changed;
    QStringList contested;
    for (const QString &name : std::as_const(m_names)) {
        if (!newer.contains(name))
            continue;
        Value &field = m_fields[name];
        const QVariant old = std::exchange(field.stored, keptValue(field.kind, newer.value(name)));
        if (old == field.stored)
            continue;
        if (field.current == old) {
            field.current = field.stored;
            changed.append(name);
            dropSteps(name);
            continue;
        }
        if (field.current != field.stored)
            contested.append(name);
        // Taking back what was typed leads to what is stored now, not to what is stored no more.
        renewSteps(name, old, field.stored);
    }
    m_joinSteps = false;
    settle(changed);
    return contested;
}

FieldState FormModel::assessBlank(const QString &name, Moment moment) const
{
    if (moment != Moment::Finished || !isRequired(name))
        return {};
    return {FieldState::Mark::Error, tr("“%1” is needed. Fill it in.").arg(title(name)), {}, {}};
}

FormModel::Moment FormModel::moment(const QString &name) const
{
    if (name == m_editing && !m_checked)
        return Moment::Typing;
    return m_visited.contains(name) ? Moment::Finished : Moment::Untouched;
}

FieldState FormModel::judged(const QString &name) const
{
    const auto refusal = m_refusals.constFind(name);
    if (refusal != m_refusals.cend())
        return {FieldState::Mark::Error, *refusal, {}, {}};
    return assess(name, moment(name));
}

QStringList FormModel::assessAll()
{
    examine();
    QStringList changed;
    for (const QString &name : std::as_const(m_names)) {
        const FieldState now = judged(name);
        FieldState &shown = m_states[name];
        if (shown == now)
            continue;
        shown = now;
        changed.append(name);
    }
    return changed;
}

void FormModel::settle(const QStringList &changed)
{
    const QStringList states = assessAll();
    const bool dirty = !changedFields().isEmpty();
    const bool dirtyDiffers = std::exchange(m_dirty, dirty) != dirty;
    for (const QString &name : changed)
        emit fieldChanged(name);
    for (const QString &name : states)
        emit stateChanged(name);
    if (dirtyDiffers)
        emit dirtyChanged(dirty);
    emit undoChanged();
}

QJsonObject FormModel::written(QVariant Value::*part) const
{
    QJsonObject json;
    for (const QString &name : m_names) {
        const Value field = m_fields.value(name);
        if (field.kind != FieldKind::Secret)
            json.insert(name, toJsonValue(field.kind, field.*part));
    }
    return json;
}

QJsonObject FormModel::toJson() const
{
    return {{valuesKey, written(&Value::current)}, {storedKey, written(&Value::stored)}};
}

tl::unexpected<Error> FormModel::unreadable(const QString &entry)
{
    return failure(ErrorCode::Invalid,
                   tr("The half-filled form cannot be opened again: its entry “%1” cannot be read. Fill in a new form.")
                       .arg(entry),
                   QStringLiteral("unreadable draft entry"));
}

Result<QVariantHash> FormModel::readValues(const QJsonObject &json) const
{
    QVariantHash values;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry) {
        const Value field = m_fields.value(entry.key());
        const QVariant read = readJson(field.kind, entry.value());
        if (!m_fields.contains(entry.key()) || field.kind == FieldKind::Secret || !read.isValid()) {
            return unreadable(entry.key());
        }
        values.insert(entry.key(), keptValue(field.kind, read));
    }
    return values;
}

Status FormModel::fromJson(const QJsonObject &json)
{
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry) {
        if (!entry.value().isObject() || (entry.key() != valuesKey && entry.key() != storedKey))
            return unreadable(entry.key());
    }
    LAJUR_TRY_VALUE(const QVariantHash stored, readValues(json.value(storedKey).toObject()));
    LAJUR_TRY_VALUE(const QVariantHash values, readValues(json.value(valuesKey).toObject()));
    QStringList changed;
    for (const QString &name : std::as_const(m_names)) {
        Value &field = m_fields[name];
        field.stored = stored.value(name, field.stored);
        const QVariant before = std::exchange(field.current, values.value(name, field.current));
        if (before != field.current)
            changed.append(name);
    }
    forgetHistory();
    settle(changed);
    return {};
}

} // namespace lajur::forms
