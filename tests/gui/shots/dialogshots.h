// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/shots/demowindow.h"
#include "tests/gui/shots/photographer.h"

namespace lajur::shots {

/// The package for BSrE: before it is made, refused, made.
void takePackage(DemoWindow &demo, Photographer &photographer);
/// A check that found a name wrong: its comparison sheet, what the applicant is told, and both sheets as PDF.
void takeReturn(DemoWindow &demo, Photographer &photographer);

} // namespace lajur::shots
