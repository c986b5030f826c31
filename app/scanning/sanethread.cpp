// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanethread.h"

#include <csignal>
#include <pthread.h>
#include <QCoreApplication>

/// In place of the C library's, for every driver of SANE: they ask that their reading threads may be cancelled at any
/// instruction, and one that is cancelled inside the C library takes its locks along, so that the program waits for
/// ever afterwards. Cancelled between two calls, as is usual, they end as well: their waiting is in calls.
extern "C" __attribute__((visibility("default"))) int pthread_setcanceltype(int, int *former)
{
    if (former != nullptr)
        *former = PTHREAD_CANCEL_DEFERRED;
    return 0;
}

namespace lajur::scanning {

using domain::ErrorCode;
using domain::failure;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

constexpr std::chrono::seconds patienceAtTheEnd(10);

} // namespace

SaneThread::SaneThread()
    : m_shared(std::make_shared<Shared>())
{
}

SaneThread::~SaneThread()
{
    if (!m_thread.joinable())
        return; // nobody ever scanned
    std::unique_lock lock(m_shared->mutex);
    m_shared->ending = true;
    m_shared->changed.notify_all();
    const bool ended = m_shared->changed.wait_for(lock, patienceAtTheEnd, [this] { return m_shared->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void SaneThread::work(const std::shared_ptr<Shared> &shared)
{
    // A driver whose scan is stopped may still write to a pipe that nobody reads any more: that is no reason for the
    // whole program to end. Its own threads inherit this.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->changed.wait(lock, [&shared] { return shared->working || shared->ending; });
        if (!shared->working)
            break;
        const Task task = std::move(shared->task);
        lock.unlock();
        task();
        lock.lock();
        shared->working = false;
        shared->changed.notify_all();
    }
    shared->ended = true;
    shared->changed.notify_all();
}

Status SaneThread::start(const Task &task)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->working)
        return failure(ErrorCode::Busy, Tr::tr("A scanner is still at work. Wait until it is done, then try again."));
    if (!m_thread.joinable())
        m_thread = std::thread(&SaneThread::work, m_shared); // a program in which nobody scans has no such thread
    m_shared->task = task;
    m_shared->working = true;
    m_shared->changed.notify_all();
    return {};
}

Status SaneThread::run(const Task &task, std::chrono::milliseconds limit)
{
    LAJUR_TRY(start(task));
    return wait(limit);
}

Status SaneThread::wait(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_shared->mutex);
    if (m_shared->changed.wait_for(lock, limit, [this] { return !m_shared->working; }))
        return {};
    return failure(ErrorCode::Unavailable,
                   Tr::tr("The scanner takes too long to answer. Check its cable and that it is switched on, then try "
                          "again."),
                   QStringLiteral("time limit for a call of SANE"));
}

} // namespace lajur::scanning
