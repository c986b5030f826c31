// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/searchpages.h"

#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString SearchPages::name() const
{
    return operations::Search;
}

Outcome<Answer> SearchPages::run(HeldPaper &paper, const QCborMap &given)
{
    const QString text = given[arguments::Text].toString();
    const int first = pageOf(given);
    const qint64 count = given[arguments::Count].toInteger();
    if (text.isEmpty() || text.size() > MaximumSearchLength || count < 1 || count > MaximumPagesShown)
        return refuse(Refusal::UnknownRequest);
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    if (first < 0 || first >= (*source)->pageCount())
        return refuse(Refusal::NoSuchPage);
    const qint64 end = std::min<qint64>(first + count, (*source)->pageCount());
    QList<services::PageHits> hits;
    for (int number = first; number < end; ++number) {
        // A damaged page holds nothing that could be found; the others are searched all the same.
        const auto boxes = (*source)->find(number, text);
        if (boxes && !boxes->isEmpty())
            hits.append({number, *boxes});
    }
    return answerOf(toCbor(hits));
}

} // namespace lajur::worker
