// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/schemacheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument> // The adapter below uses it without including it.

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace lajur::workflow {

using domain::Reason;
using valijson::adapters::QtJsonAdapter;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

/// Names on the way to a value: valijson gives "<root>", "[stages]", "[0]", …
QStringList pathOf(const valijson::ValidationResults::Error &error)
{
    QStringList path;
    for (const std::string &part : error.context) {
        const QString name = QString::fromStdString(part);
        if (name.startsWith(u'['))
            path.append(name.mid(1, name.size() - 2));
    }
    return path;
}

QString pointerOf(const QStringList &path)
{
    QString pointer;
    for (QString name : path)
        pointer += u'/' + name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer;
}

/// Type or types the schema wants at a path, for the sentence; empty if it does not say.
QString expectedType(const QJsonObject &schema, const QStringList &path)
{
    QJsonObject node = schema;
    for (const QString &name : path) {
        node = node.contains(QLatin1String("items"))
            ? node.value(QLatin1String("items")).toObject()
            : node.value(QLatin1String("properties")).toObject().value(name).toObject();
        const QString reference = node.value(QLatin1String("$ref")).toString().section(u'/', -1);
        if (!reference.isEmpty())
            node = schema.value(QLatin1String("definitions")).toObject().value(reference).toObject();
    }
    const QJsonValue type = node.value(QLatin1String("type"));
    const QStringList types = type.toVariant().toStringList(); // of a string: that string alone
    return types.join(QLatin1String(" | "));
}

/// The library reports each failure again for every level above it; those echoes say nothing new.
bool isEcho(const QString &description)
{
    return description.startsWith(QLatin1String("Failed to validate"));
}

QString sentence(const QString &description, const QStringList &path, const QJsonObject &schema)
{
    const QString quoted = description.section(u'\'', -2, -2);
    if (description.startsWith(QLatin1String("Missing required property")))
        return Tr::tr("“%1” is missing.").arg(quoted);
    if (description.startsWith(QLatin1String("Object contains a property")))
        return Tr::tr("“%1” is not a property known here.").arg(quoted);
    if (description.startsWith(QLatin1String("Value type not permitted")))
        return Tr::tr("The value has the wrong type; expected is: %1.").arg(expectedType(schema, path));
    return Tr::tr("The value is not allowed: %1").arg(description);
}

} // namespace

QList<Reason> schemaFaults(const QJsonObject &document, const QJsonObject &schema)
{
    const QString code = QStringLiteral("schema");
    try {
        valijson::Schema compiled;
        const QJsonValue schemaValue(schema);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(QtJsonAdapter(schemaValue), compiled);

        const QJsonValue documentValue(document);
        valijson::ValidationResults results;
        if (valijson::Validator().validate(compiled, QtJsonAdapter(documentValue), &results))
            return {};
        QList<Reason> faults;
        for (const auto &error : results) {
            const QString description = QString::fromStdString(error.description);
            if (isEcho(description))
                continue;
            const QStringList path = pathOf(error);
            const QString pointer = pointerOf(path);
            faults.append({code, QStringLiteral("%1: %2").arg(pointer, sentence(description, path, schema)), pointer});
        }
        if (faults.isEmpty())
            faults.append({code, Tr::tr("It does not follow its schema."), {}});
        return faults;
    } catch (const std::exception &exception) { // valijson throws on what it cannot compare
        return {{code,
                 Tr::tr("It cannot be compared with its schema: %1").arg(QString::fromLocal8Bit(exception.what())),
                 {}}};
    }
}

} // namespace lajur::workflow
