// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/workflowcatalog.h"

#include <QCoreApplication>
#include <QFile>

namespace lajur::workflow {
void initResources();
}

namespace lajur::services {

using namespace domain;
using workflow::Definition;
using workflow::Engine;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QString settingKey(const QByteArray &hash)
{
    return QStringLiteral("workflow/") + QString::fromLatin1(hash.toHex());
}

} // namespace

WorkflowCatalog::WorkflowCatalog(SettingRepository &settings)
    : m_settings(settings)
{
}

Status WorkflowCatalog::loadShipped()
{
    workflow::initResources();
    QFile file(QStringLiteral(":/lajur/workflows/baru.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Damaged,
                       Tr::tr("The program is incomplete: its workflow file is missing. Install it again."));
    const QByteArray json = file.readAll();
    LAJUR_TRY_VALUE(const Definition definition, Definition::load(json));
    const QByteArray hash = definition.contentHash();
    m_byHash.insert(hash, std::make_shared<Engine>(definition));
    m_currentHash.insert(definition.kind(), hash);
    m_shippedJson.insert(hash, json);
    return {};
}

Result<const Engine *> WorkflowCatalog::current(const QString &kind)
{
    const auto hash = m_currentHash.constFind(kind);
    if (hash == m_currentHash.constEnd())
        return failure(ErrorCode::Invalid, Tr::tr("There is no workflow for the service “%1”.").arg(kind));
    return m_byHash.value(*hash).get();
}

Result<const Engine *> WorkflowCatalog::byHash(const QByteArray &contentHash)
{
    if (const auto known = m_byHash.constFind(contentHash); known != m_byHash.constEnd())
        return known->get();
    LAJUR_TRY_VALUE(const QString json, m_settings.value(settingKey(contentHash)));
    const auto definition = Definition::load(json.toUtf8());
    if (!definition || definition->contentHash() != contentHash)
        return failure(ErrorCode::Damaged,
                       Tr::tr("The workflow this case began on is missing or changed. Restore the latest backup."),
                       QStringLiteral("workflow record does not match its hash"));
    return m_byHash.insert(contentHash, std::make_shared<Engine>(*definition))->get();
}

Status WorkflowCatalog::remember(const Engine &engine)
{
    const QByteArray hash = engine.definition().contentHash();
    // Asked each time: the transaction in which it was written may have been rolled back.
    LAJUR_TRY_VALUE(const QString stored, m_settings.value(settingKey(hash)));
    if (!stored.isEmpty())
        return {};
    return m_settings.setValue(settingKey(hash), QString::fromUtf8(m_shippedJson.value(hash)));
}

} // namespace lajur::services
