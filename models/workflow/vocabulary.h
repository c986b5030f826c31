// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workflow/definition.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace lajur::workflow {

/// Whose act a transition can be: pemohon, loket, kepala_dinas, kabid, kasi, verifikator, bsre.
QStringList functionNames();
/// Clocks by their name in a workflow file: none, office, applicant, bsre.
const QHash<QString, ClockKind> &clocksByName();
/// Input types by their name in a workflow file: text, date, date-time, integer, choice, number.
const QHash<QString, InputType> &inputTypesByName();
/// Translated name of a role for a sentence; the id itself if unknown.
QString roleTitle(const QString &role);

} // namespace lajur::workflow
