// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "app/composition/office.h"

namespace lajur::cli {

/// Shows cases and what happens to them, as JSON and as lines.
class CaseView
{
public:
    explicit CaseView(composition::Office &office);

    domain::Result<Reply> whole(domain::CaseId id) const;
    domain::Result<Reply> intake(const services::Intake &intake) const;
    Reply list(const QList<domain::CaseSummary> &cases) const;
    static Reply step(const services::StepOutcome &outcome);

private:
    QString stageTitle(const QString &kind, const QString &stage) const;
    domain::Result<QJsonArray> papers(domain::CaseId id, QStringList &lines) const;
    domain::Result<QJsonArray> letters(domain::CaseId id, QStringList &lines) const;
    domain::Result<QJsonArray> certificates(domain::CaseId id, QStringList &lines) const;
    domain::Result<QJsonArray> history(const services::OpenedCase &opened, QStringList &lines) const;

    composition::Office &m_office;
};

} // namespace lajur::cli
