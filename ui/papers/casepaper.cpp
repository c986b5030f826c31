// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/casepaper.h"

#include "models/services/openoffice.h"
#include "models/services/paperintake.h"

#include <QBuffer>

namespace lajur::ui {

using domain::Result;
using services::OpenOffice;
using services::Paper;

size_t qHash(const CasePaper &paper, size_t seed)
{
    return qHashMulti(seed, paper.id, paper.kind, paper.version);
}

void readPaper(Workspace &workspace, QObject *context, const CasePaper &paper, const QString &purpose,
               const std::function<void(const Result<Paper> &)> &then)
{
    workspace.run(
        context,
        [paper, purpose](OpenOffice &office) -> Result<Paper> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            LAJUR_TRY(office.papers().read(paper.id, paper.kind, paper.version, bytes, purpose));
            return Paper(bytes.data());
        },
        then);
}

} // namespace lajur::ui
