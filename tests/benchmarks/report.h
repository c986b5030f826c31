// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QString>

namespace lajur::bench {

/// What is measured, in the name's own key: "value_ms" beside "floor_ms", or "value" beside "floor" for counts.
enum class Unit { Milliseconds, Count };

/// Prints the line of a goal: measured to floor must not exceed `goal`.
void reportGoal(const QString &name, double value, double floor, double goal, Unit unit = Unit::Milliseconds);
/// Prints a line for the reader only.
void reportFigure(const QString &name, double value, double floor, Unit unit = Unit::Milliseconds);

/// Says on standard error why nothing could be measured and answers the program's exit code.
int giveUp(const domain::Error &error);

} // namespace lajur::bench
