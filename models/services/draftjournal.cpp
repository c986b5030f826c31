// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/draftjournal.h"

#include "models/services/session.h"

#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

DraftJournal::DraftJournal(const Ports &ports, const Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Result<DraftId> DraftJournal::keep(DraftId id, const QString &form, const QJsonObject &content)
{
    Draft draft;
    draft.id = id;
    draft.form = form;
    draft.sealedContent = m_ports.sealer.sealToOffice(QJsonDocument(content).toJson(QJsonDocument::Compact),
                                                      QByteArray("draft/" + form.toUtf8()));
    draft.savedAt = m_ports.clock.now();
    draft.savedBy = m_session.user().id;
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const DraftId saved, m_ports.drafts.save(draft));
    LAJUR_TRY(transaction->commit());
    return saved;
}

Result<QList<DraftJournal::Kept>> DraftJournal::kept() const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<Draft> drafts, m_ports.drafts.all());
    QList<Kept> mine;
    for (const Draft &draft : drafts) {
        if (draft.savedBy.isValid() && draft.savedBy != m_session.user().id)
            continue;
        LAJUR_TRY_VALUE(const QByteArray json,
                        m_ports.sealer.openFromOffice(draft.sealedContent, QByteArray("draft/" + draft.form.toUtf8())));
        mine.append({draft.id, draft.form, QJsonDocument::fromJson(json).object(), draft.savedAt});
    }
    return mine;
}

Status DraftJournal::discard(DraftId id)
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(m_ports.drafts.remove(id));
    return transaction->commit();
}

} // namespace lajur::services
