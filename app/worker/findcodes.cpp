// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/findcodes.h"

#include "app/worker/codereading.h"
#include "models/paperwire/answercodec.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString FindCodes::name() const
{
    return operations::Codes;
}

Outcome<Answer> FindCodes::run(HeldPaper &paper, const QCborMap &arguments)
{
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const auto image = (*source)->fitted(pageOf(arguments), CodeBox);
    if (!image)
        return refuse(image.error());
    return answerOf(toCbor(codesOn(*image)));
}

} // namespace lajur::worker
