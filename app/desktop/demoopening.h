// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/officework.h"

namespace lajur::desktop {

/// What makes a demo office in an empty folder, with cases in every stage, and leaves it open with nobody signed in.
services::OfficeWork::Opener demoOpening(const QString &dataFolder);

} // namespace lajur::desktop
