// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/requesthandler.h"

#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <algorithm>
#include <new>

namespace lajur::worker {

using namespace paperwire;

Outcome<Answer> RequestHandler::run(const QString &operation, const QCborMap &arguments)
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const auto &candidate) { return candidate->name() == operation; });
    if (found == m_operations.end())
        return refuse(Refusal::UnknownRequest);
    // The libraries that parse throw what they like; none of it says more than that the file is at fault.
    try {
        return (*found)->run(m_paper, arguments);
    } catch (const std::bad_alloc &) {
        return refuse(Refusal::NoMemory);
    } catch (const std::exception &) {
        return refuse(Refusal::Damaged);
    }
}

Reply RequestHandler::handle(const Frame &frame)
{
    Reply reply;
    const auto request = Request::fromHeader(frame.header);
    if (!request) {
        reply.header.refusal = Refusal::UnknownRequest;
        return reply;
    }
    reply.header.id = request->id;
    if (request->bringsPaper)
        m_paper = HeldPaper(request->paper, frame.payload);
    if (request->paper == 0 || request->paper != m_paper.id()) {
        reply.header.refusal = Refusal::UnknownRequest;
        return reply;
    }
    auto answer = run(request->operation, request->arguments);
    if (!answer)
        reply.header.refusal = answer.error();
    else if (answer->payloadSize() > MaximumAnswerSize || answer->images.size() > MaximumImages)
        reply.header.refusal = Refusal::TooManyPixels;
    else
        reply.answer = std::move(*answer);
    return reply;
}

} // namespace lajur::worker
