// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace lajur::scanning {

/// The one thread on which SANE is called, so that a driver that hangs costs its caller a time limit and nobody else
/// anything.
class SaneThread
{
public:
    using Task = std::function<void()>;

    SaneThread();
    /// Waits for the work going on, but not for ever: a thread that hangs in a driver is left to the end of the
    /// process.
    ~SaneThread();
    SaneThread(const SaneThread &) = delete;
    SaneThread &operator=(const SaneThread &) = delete;

    /// Hands over the task and returns; Busy while another is at work.
    domain::Status start(const Task &task);
    /// Hands over the task and waits until it is done; Unavailable when the limit is over, while the task goes on.
    /// What the task writes to has to outlive it.
    domain::Status run(const Task &task, std::chrono::milliseconds limit);
    /// Waits for the task going on; Unavailable when the limit is over.
    domain::Status wait(std::chrono::milliseconds limit);

private:
    struct Shared {
        std::mutex mutex;
        std::condition_variable changed;
        Task task;
        bool working = false;
        bool ending = false;
        bool ended = false;
    };
    static void work(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace lajur::scanning
