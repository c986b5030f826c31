// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/definitionloader.h"

#include "models/workflow/flowcheck.h"
#include "models/workflow/jsonsource.h"
#include "models/workflow/meaningcheck.h"
#include "models/workflow/vocabulary.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace lajur::workflow {

using domain::Reason;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, QLatin1String key)
{
    QStringList list;
    for (const QJsonValue value : object.value(key).toArray())
        list.append(value.toString());
    return list;
}

/// Words that stand as a string (Indonesian alone) or as {"id": …, "en": …}.
Text words(const QJsonValue &value)
{
    if (!value.isObject())
        return {value.toString(), {}};
    return {text(value.toObject(), QLatin1String("id")), text(value.toObject(), QLatin1String("en"))};
}

Text words(const QJsonObject &object, QLatin1String key)
{
    return words(object.value(key));
}

/// The short title, or the title where a file has none.
Text shortWords(const QJsonObject &object)
{
    return words(object,
                 object.contains(QLatin1String("shortTitle")) ? QLatin1String("shortTitle") : QLatin1String("title"));
}

/// Choices stand as a value alone, or as {"value": …, "title": …}.
void readChoices(const QJsonArray &array, Input &input)
{
    for (const QJsonValue choice : array) {
        const QJsonObject object = choice.toObject();
        const QString value = choice.isObject() ? text(object, QLatin1String("value")) : choice.toString();
        input.choices.append(value);
        if (choice.isObject())
            input.choiceTitles.insert(value, words(object, QLatin1String("title")));
    }
}

QString item(const QString &pointer, qsizetype index)
{
    return QStringLiteral("%1/%2").arg(pointer).arg(index);
}

QList<GuardCall> readGuards(const QJsonArray &array)
{
    QList<GuardCall> guards;
    for (const QJsonValue value : array) {
        QJsonObject parameters = value.toObject();
        const QString name = parameters.take(QLatin1String("guard")).toString();
        guards.append({name, parameters});
    }
    return guards;
}

QHash<QString, StageActors> readActors(const QJsonObject &byStage)
{
    QHash<QString, StageActors> actors;
    for (auto it = byStage.begin(); it != byStage.end(); ++it) {
        const QJsonObject object = it->toObject();
        actors.insert(it.key(), {text(object, QLatin1String("function")), texts(object, QLatin1String("roles"))});
    }
    return actors;
}

} // namespace

domain::Result<Definition> DefinitionLoader::load(const QByteArray &json)
{
    const QString complaint = Tr::tr("The workflow file cannot be used. %1");
    LAJUR_TRY_VALUE(const QJsonObject root,
                    readCheckedObject(json, QStringLiteral("workflows/workflow.schema.json"), complaint));
    read(root);
    m_faults.append(meaningFaults(m_definition));
    // Whether a case can get lost is only worth asking once all names are right.
    if (m_faults.isEmpty())
        m_faults.append(flowFaults(m_definition));
    if (!m_faults.isEmpty())
        return sourceRefused(complaint, m_faults);
    return m_definition;
}

void DefinitionLoader::read(const QJsonObject &root)
{
    m_definition.m_kind = text(root, QLatin1String("kind"));
    m_definition.m_version = root.value(QLatin1String("version")).toInt();
    m_definition.m_title = words(root, QLatin1String("title"));
    // Qt keeps the keys of an object sorted, so the compact form does not depend on layout or order in the file.
    m_definition.m_contentHash
        = QCryptographicHash::hash(QJsonDocument(root).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);

    for (const QJsonValue value : root.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject lane = value.toObject();
        m_definition.m_lanes.append({text(lane, QLatin1String("id")), words(lane, QLatin1String("title")),
                                     shortWords(lane), lane.value(QLatin1String("outside")).toBool()});
    }
    for (const QJsonValue value : root.value(QLatin1String("stages")).toArray())
        m_definition.m_stages.append(
            readStage(value.toObject(), item(QStringLiteral("/stages"), m_definition.m_stages.size())));
    for (const QJsonValue value : root.value(QLatin1String("transitions")).toArray())
        m_definition.m_transitions.append(
            readTransition(value.toObject(), item(QStringLiteral("/transitions"), m_definition.m_transitions.size())));

    if (m_starts.isEmpty())
        fault(QStringLiteral("no-start"), QStringLiteral("/stages"),
              Tr::tr("No stage is the start; expected is exactly one with \"start\": true."));
    else
        m_definition.m_startStage = m_starts.constFirst();
}

Stage DefinitionLoader::readStage(const QJsonObject &object, const QString &pointer)
{
    Stage stage;
    stage.id = text(object, QLatin1String("id"));
    stage.title = words(object, QLatin1String("title"));
    stage.shortTitle = shortWords(object);
    stage.lane = text(object, QLatin1String("lane"));
    stage.step = object.value(QLatin1String("step")).toInt();
    stage.minutes = object.value(QLatin1String("minutes")).toInt();
    stage.final = object.value(QLatin1String("final")).toBool();
    stage.requiredDocuments = texts(object, QLatin1String("requiredDocuments"));

    const QString clock = object.value(QLatin1String("clock")).toString(QStringLiteral("none"));
    if (!clocksByName().contains(clock)) {
        fault(QStringLiteral("unknown-clock"), pointer + QLatin1String("/clock"),
              Tr::tr("There is no clock “%1”; known clocks: %2.").arg(clock, sortedNames(clocksByName().keys())));
    }
    stage.clock = clocksByName().value(clock, ClockKind::Office); // A running one: minutes are no fault as well.

    if (object.value(QLatin1String("start")).toBool()) {
        if (!m_starts.isEmpty()) {
            fault(QStringLiteral("several-starts"), pointer + QLatin1String("/start"),
                  Tr::tr("The stage “%1” is the start already; expected is exactly one start.")
                      .arg(m_starts.constFirst()));
        }
        m_starts.append(stage.id);
    }
    return stage;
}

Transition DefinitionLoader::readTransition(const QJsonObject &object, const QString &pointer)
{
    Transition transition;
    transition.id = text(object, QLatin1String("id"));
    transition.title = words(object, QLatin1String("title"));
    transition.shortTitle = shortWords(object);
    transition.from = texts(object, QLatin1String("from"));
    transition.to = text(object, QLatin1String("to"));
    transition.toIfReplaced = text(object, QLatin1String("toIfReplaced"));
    transition.replacedDocument = text(object, QLatin1String("replacedDocument"));
    transition.toIfUnknown = text(object, QLatin1String("toIfUnknown"));
    transition.stays = object.value(QLatin1String("stays")).toBool();
    transition.returnTo = text(object, QLatin1String("returnTo"));
    transition.function = text(object, QLatin1String("function"));
    transition.roles = texts(object, QLatin1String("roles"));
    transition.byStage = readActors(object.value(QLatin1String("byStage")).toObject());
    transition.guards = readGuards(object.value(QLatin1String("guards")).toArray());
    transition.effect = text(object, QLatin1String("effect"));
    transition.returns = object.value(QLatin1String("returns")).toBool();
    transition.resubmits = object.value(QLatin1String("resubmits")).toBool();
    transition.notUndoableReason = words(object, QLatin1String("notUndoable"));
    transition.undoable = transition.notUndoableReason.isEmpty();
    transition.confirm = words(object, QLatin1String("confirm"));
    transition.output = words(object, QLatin1String("output"));
    transition.inputs = readInputs(object.value(QLatin1String("inputs")).toArray(), pointer + QLatin1String("/inputs"));
    return transition;
}

QList<Input> DefinitionLoader::readInputs(const QJsonArray &array, const QString &pointer)
{
    QList<Input> inputs;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        Input input;
        input.name = text(object, QLatin1String("name"));
        input.title = words(object, QLatin1String("title"));
        input.required = object.value(QLatin1String("required")).toBool(true);
        input.minimumLength = object.value(QLatin1String("minimumLength")).toInt();
        readChoices(object.value(QLatin1String("choices")).toArray(), input);
        input.after = text(object, QLatin1String("after"));
        const QString type = text(object, QLatin1String("type"));
        if (!inputTypesByName().contains(type)) {
            fault(QStringLiteral("unknown-input-type"), item(pointer, inputs.size()) + QLatin1String("/type"),
                  Tr::tr("There is no input type “%1”; known types: %2.")
                      .arg(type, sortedNames(inputTypesByName().keys())));
        }
        input.type = inputTypesByName().value(type);
        inputs.append(input);
    }
    return inputs;
}

void DefinitionLoader::fault(const QString &code, const QString &pointer, const QString &text)
{
    m_faults.append({code, QStringLiteral("%1: %2").arg(pointer, text), pointer});
}

} // namespace lajur::workflow
