// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"
#include "models/paperwire/frame.h"

namespace lajur::worker {

/// What goes back for a request.
struct Reply {
    paperwire::AnswerHeader header;
    paperwire::Answer answer;
};

/// Answers one request after the other, whatever comes: a broken request and a broken file alike are refused.
class RequestHandler
{
public:
    explicit RequestHandler(Operations operations)
        : m_operations(std::move(operations))
    {
    }

    Reply handle(const paperwire::Frame &frame);

private:
    Outcome<paperwire::Answer> run(const QString &operation, const QCborMap &arguments);

    const Operations m_operations;
    HeldPaper m_paper;
};

} // namespace lajur::worker
