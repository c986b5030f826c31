// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/resources.h"

#include <QtGlobal>

// The macro declares a global symbol, so it must be used outside any namespace.
static void registerWorkflowResources()
{
    Q_INIT_RESOURCE(workflow);
}

namespace lajur::workflow {

void initResources()
{
    registerWorkflowResources();
}

} // namespace lajur::workflow
