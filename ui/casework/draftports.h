// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/draftkeeper.h"

namespace lajur::ui {

class Workspace;

/// Save a draft in the office's journal, on the office's thread; the workspace has to outlive the keeper.
forms::DraftKeeper::Keep keepThrough(Workspace &workspace);
forms::DraftKeeper::Discard discardThrough(Workspace &workspace);

} // namespace lajur::ui
