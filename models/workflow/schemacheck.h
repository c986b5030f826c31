// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QJsonObject>

namespace lajur::workflow {

/// Departures of `document` from the JSON schema `schema` (draft 7), each with the JSON pointer of its place in `field`
/// and in the text; empty if there are none.
QList<domain::Reason> schemaFaults(const QJsonObject &document, const QJsonObject &schema);

} // namespace lajur::workflow
