// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/draftports.h"

#include "models/services/draftjournal.h"
#include "models/services/openoffice.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

forms::DraftKeeper::Keep keepThrough(Workspace &workspace)
{
    return [&workspace](domain::DraftId id, const QString &form, const QJsonObject &content,
                        forms::DraftKeeper::Answer answer) {
        workspace.run(
            &workspace,
            [id, form, content](services::OpenOffice &office) { return office.drafts().keep(id, form, content); },
            [answer = std::move(answer)](const domain::Result<domain::DraftId> &kept) { answer(kept); });
    };
}

forms::DraftKeeper::Discard discardThrough(Workspace &workspace)
{
    return [&workspace](domain::DraftId id) {
        // A draft that cannot be discarded is offered once more; nothing is lost by that.
        workspace.run(
            &workspace, [id](services::OpenOffice &office) { return office.drafts().discard(id); },
            [](const domain::Status &) {});
    };
}

} // namespace lajur::ui
