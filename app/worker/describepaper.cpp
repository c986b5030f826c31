// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/describepaper.h"

#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString DescribePaper::name() const
{
    return operations::Describe;
}

Outcome<Answer> DescribePaper::run(HeldPaper &paper, const QCborMap &)
{
    services::PaperDescription description;
    const auto source = paper.source();
    if (!source && source.error() == Refusal::Locked) {
        description.type = QStringLiteral("application/pdf");
        description.locked = true;
        return answerOf(toCbor(description));
    }
    if (!source)
        return refuse(source.error());
    description.type = (*source)->type();
    description.pageCount = (*source)->pageCount();
    for (int number = 0; number < std::min(description.pageCount, MaximumPagesShown); ++number) {
        const auto page = (*source)->page(number);
        // A page that cannot be opened keeps its place in the list; asking for it says why.
        if (!page && number == 0)
            return refuse(page.error());
        description.pages.append(page ? *page : services::PaperPage());
    }
    return answerOf(toCbor(description));
}

} // namespace lajur::worker
