// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

#include <QJsonObject>

namespace lajur::services {

class Session;

/// Keeps half-filled forms through kills and power cuts; sealing needs nobody signed in, opening does.
class DraftJournal
{
public:
    DraftJournal(const Ports &ports, const Session &session);

    struct Kept {
        domain::DraftId id;
        QString form;
        QJsonObject content;
        QDateTime savedAt;
    };

    /// Durable when it returns; pass the id of an earlier save of the same form to replace it.
    domain::Result<domain::DraftId> keep(domain::DraftId id, const QString &form, const QJsonObject &content);
    /// Drafts of the signed-in user, oldest first.
    domain::Result<QList<Kept>> kept() const;
    domain::Status discard(domain::DraftId id);

private:
    const Ports &m_ports;
    const Session &m_session;
};

} // namespace lajur::services
