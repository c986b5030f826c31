// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QString>

namespace lajur::domain {

/// A perangkat daerah (agency of the city) that applicants come from.
struct Opd {
    OpdId id;
    QString name;
};

} // namespace lajur::domain
