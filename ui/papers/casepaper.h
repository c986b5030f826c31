// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/services/paper.h"
#include "ui/widgets/workspace.h"

#include <QString>

#include <functional>

namespace lajur::ui {

/// Names a stored paper.
struct CasePaper {
    domain::CaseId id;
    QString kind;
    int version = 0; ///< 0 for the newest.

    bool isValid() const { return id.isValid() && !kind.isEmpty(); }
    friend bool operator==(const CasePaper &, const CasePaper &) = default;
};

size_t qHash(const CasePaper &paper, size_t seed = 0);

/// Opens the paper's bytes into memory; `purpose` goes into the history of the case as PaperIntake::read() says. The
/// answer comes on the window's thread, and not at all once `context` is gone.
void readPaper(Workspace &workspace, QObject *context, const CasePaper &paper, const QString &purpose,
               const std::function<void(const domain::Result<services::Paper> &)> &then);

} // namespace lajur::ui
