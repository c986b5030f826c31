// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settingrepository.h"
#include "models/workflow/engine.h"

#include <memory>
#include <QHash>

namespace lajur::services {

/// Knows every version of the workflows that a case may still run on: the shipped one for new cases, older ones from
/// the office's own record.
class WorkflowCatalog
{
public:
    explicit WorkflowCatalog(domain::SettingRepository &settings);

    /// Loads the shipped file of a service kind ("baru").
    domain::Status loadShipped();
    /// The version new cases of the kind begin on.
    domain::Result<const workflow::Engine *> current(const QString &kind);
    /// The version a case began on; Damaged if its file is lost.
    domain::Result<const workflow::Engine *> byHash(const QByteArray &contentHash);
    /// Writes the current version into the office's record if it is not there; call inside a transaction.
    domain::Status remember(const workflow::Engine &engine);

private:
    domain::SettingRepository &m_settings;
    QHash<QByteArray, std::shared_ptr<workflow::Engine>> m_byHash;
    QHash<QString, QByteArray> m_currentHash;
    QHash<QByteArray, QByteArray> m_shippedJson;
};

} // namespace lajur::services
