// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/definition.h"
#include "tests/fuzz/always.h"

#include <cstdint>

using namespace lajur;

/// A workflow file comes from an administrator: whatever it holds, it is refused in words or it is whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    const auto definition = workflow::Definition::load(json);

    if (!definition) {
        LAJUR_ALWAYS(!definition.error().text.isEmpty());
        return 0;
    }
    LAJUR_ALWAYS(definition->stage(definition->startStage()));
    for (const workflow::Transition &transition : definition->transitions()) {
        for (const QString &from : transition.from)
            LAJUR_ALWAYS(definition->stage(from));
        LAJUR_ALWAYS(transition.to.isEmpty() || definition->stage(transition.to));
    }
    return 0;
}
