// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/workflow/definition.h"

#include <QJsonObject>

namespace lajur::workflow {

/// Everything wrong with the values given for a transition: codes input.unknown, input.missing, input.short,
/// input.type, input.choice, input.order; the input's name in `field`. Empty text counts as not given.
QList<domain::Reason> inputFaults(const QList<Input> &inputs, const QJsonObject &values);

} // namespace lajur::workflow
