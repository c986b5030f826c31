// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/renderpage.h"

#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

namespace lajur::worker {

using namespace paperwire;

QString RenderPage::name() const
{
    return operations::Render;
}

Outcome<Answer> RenderPage::run(HeldPaper &paper, const QCborMap &given)
{
    const double dpi = given[arguments::Dpi].toDouble();
    const qint64 width = given[arguments::Width].toInteger();
    const qint64 height = given[arguments::Height].toInteger();
    const bool byResolution = dpi >= 1 && dpi <= 2400;
    if (!byResolution && (width < 1 || height < 1 || width > MaximumSide || height > MaximumSide))
        return refuse(Refusal::UnknownRequest);
    const auto source = paper.source();
    if (!source)
        return refuse(source.error());
    const QSize box(static_cast<int>(width), static_cast<int>(height));
    const auto image = byResolution ? (*source)->full(pageOf(given), dpi) : (*source)->fitted(pageOf(given), box);
    if (!image)
        return refuse(image.error());
    Answer answer = answerOf({{arguments::Count, (*source)->pageCount()}});
    answer.images.append(sendable(*image));
    return answer;
}

} // namespace lajur::worker
