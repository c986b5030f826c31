// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/answerwindow.h"
#include "app/worker/requesthandler.h"

namespace lajur::worker {

/// Reads requests from one descriptor and writes their answers to another, until there are no more.
class RequestLoop
{
public:
    RequestLoop(RequestHandler &handler, const AnswerWindow &window, int in, int out);

    /// Exit code of the worker.
    int run();

private:
    bool answer(Reply reply);
    bool write(const char *bytes, qint64 size) const;

    RequestHandler &m_handler;
    const AnswerWindow &m_window;
    const int m_in;
    const int m_out;
};

} // namespace lajur::worker
