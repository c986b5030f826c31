// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/fieldstate.h"

#include <QStringList>

namespace lajur::forms {

/// Fewest characters of a password; the vault refuses shorter ones.
constexpr int shortestPassword = 8;

/// How hard `password` is to guess, in one sentence that says how to make it better: Error if too short, Warning for
/// what is tried first (`personal` words, usual passwords, rows of keys), Plain for what will do, Check for a strong
/// one.
FieldState passwordStrength(const QString &password, const QStringList &personal);

} // namespace lajur::forms
