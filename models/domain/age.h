// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace lajur::domain {

/// Completed years of somebody born on `birth`; negative before the birth.
int ageOn(QDate day, QDate birth);

} // namespace lajur::domain
