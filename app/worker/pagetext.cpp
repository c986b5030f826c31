// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/pagetext.h"

#include "models/paperwire/answercodec.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString PageText::name() const
{
    return operations::Words;
}

Outcome<Answer> PageText::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const auto words = (*source)->words(pageOf(arguments));
    if (!words)
        return refuse(words.error());
    return answerOf(toCbor(*words));
}

} // namespace lajur::worker
