// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpool.h"

#include <algorithm>

namespace lajur::papers {

using namespace domain;
using namespace services;
using namespace std::chrono_literals;
using paperwire::Answer;

namespace {

/// A worker holds a readable paper: it does not outlive the work by much.
constexpr auto IdleTime = 60s;
/// How long a question that nobody waits for any more may keep its worker.
constexpr auto AbandonedTime = 500ms;
constexpr int FailuresBeforeRest = 3;
constexpr auto LongestRest = 30s;

std::chrono::milliseconds restAfter(int failures)
{
    const int doublings = std::min(failures - FailuresBeforeRest, 10);
    return std::min<std::chrono::milliseconds>(500ms * (1 << doublings), LongestRest);
}

} // namespace

WorkerPool::WorkerPool(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleTime);
    connect(&m_idle, &QTimer::timeout, this, &WorkerPool::retireAll);
}

WorkerPool::~WorkerPool()
{
    for (Seat &seat : m_seats)
        delete seat.worker;
}

PaperTicket WorkerPool::add(PaperJob job)
{
    job.ticket = ++m_lastTicket;
    m_queue.push_back(std::move(job));
    schedule();
    return m_lastTicket;
}

void WorkerPool::drop(PaperTicket ticket)
{
    m_queue.remove_if([&](const PaperJob &job) { return job.ticket == ticket; });
    for (Seat &seat : m_seats) {
        if (seat.job && seat.job->ticket == ticket)
            abandon(seat);
    }
}

void WorkerPool::abandon(Seat &seat)
{
    seat.job->done = nullptr;
    QTimer::singleShot(AbandonedTime, this, [this, &seat, ticket = seat.job->ticket] {
        if (!seat.job || seat.job->ticket != ticket || m_queue.empty())
            return;
        seat.job.reset();
        vacate(seat);
        schedule();
    });
}

void WorkerPool::retireAll()
{
    for (Seat &seat : m_seats) {
        if (seat.job && seat.job->done)
            m_queue.push_front(*seat.job);
        seat.job.reset();
        vacate(seat);
    }
    if (!m_queue.empty())
        schedule();
}

QList<qint64> WorkerPool::processIds() const
{
    QList<qint64> ids;
    for (const Seat &seat : m_seats) {
        if (seat.worker)
            ids.append(seat.worker->processId());
    }
    return ids;
}

void WorkerPool::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &WorkerPool::pump, Qt::QueuedConnection);
}

bool WorkerPool::isLost(const PaperJob &job) const
{
    return !job.context;
}

void WorkerPool::deliver(const PaperJob &job, const Result<Answer> &answer)
{
    if (job.context && job.done)
        job.done(answer);
}

void WorkerPool::answerKnown()
{
    // One by one: an answer may make its receiver drop another question, or ask a new one.
    const PaperTicket last = m_lastTicket;
    while (true) {
        const auto found = std::find_if(m_queue.begin(), m_queue.end(),
                                        [&](const PaperJob &job) { return job.known && job.ticket <= last; });
        if (found == m_queue.end())
            return;
        const PaperJob job = std::move(*found);
        m_queue.erase(found);
        deliver(job, *job.known);
    }
}

void WorkerPool::pump()
{
    m_scheduled = false;
    m_queue.remove_if([this](const PaperJob &job) { return isLost(job); });
    answerKnown();
    if (isResting())
        return failQueued(restingError());
    while (!m_queue.empty()) {
        const auto job = mostUrgent();
        Seat *seat = seatFor(*job);
        if (!seat)
            break;
        PaperJob taken = std::move(*job);
        m_queue.erase(job);
        handOver(*seat, std::move(taken));
    }
    m_idle.start();
}

std::list<PaperJob>::iterator WorkerPool::mostUrgent()
{
    // The first of the most urgent: who asked first is served first.
    return std::min_element(m_queue.begin(), m_queue.end(),
                            [](const PaperJob &a, const PaperJob &b) { return a.urgency < b.urgency; });
}

WorkerPool::Seat *WorkerPool::seatFor(const PaperJob &job)
{
    // One worker stays free of what nobody looks at yet, so that what is looked at does not wait for it.
    const bool busy
        = std::any_of(m_seats.begin(), m_seats.end(), [](const Seat &seat) { return seat.job.has_value(); });
    if (job.urgency != PaperUrgency::Visible && busy)
        return nullptr;
    Seat *idle = nullptr;
    Seat *empty = nullptr;
    for (Seat &seat : m_seats) {
        if (seat.job)
            continue;
        if (!seat.worker)
            empty = empty ? empty : &seat;
        else if (seat.worker->heldPaper() == job.paper.id())
            return &seat;
        else
            idle = idle ? idle : &seat;
    }
    return idle ? idle : empty;
}

void WorkerPool::occupy(Seat &seat)
{
    seat.worker = new WorkerProcess(
        m_program,
        {[this, &seat](const auto &answer) { take(seat, answer); }, [this, &seat](WorkerEnd end) { lose(seat, end); }},
        this);
    seat.worker->start();
}

void WorkerPool::handOver(Seat &seat, PaperJob job)
{
    ++m_begun;
    seat.job = std::move(job);
    if (!seat.worker)
        occupy(seat);
    // A worker that could not even be started has said so by now, and the question is answered.
    if (seat.worker && seat.job)
        seat.worker->ask(seat.job->operation, seat.job->paper, seat.job->arguments, seat.job->limit);
}

void WorkerPool::vacate(Seat &seat)
{
    if (seat.worker)
        seat.worker->retire();
    seat.worker = nullptr;
}

void WorkerPool::take(Seat &seat, const Result<Answer> &answer)
{
    m_failures = 0;
    const std::optional<PaperJob> job = std::exchange(seat.job, std::nullopt);
    if (seat.worker->isSpent())
        vacate(seat);
    schedule();
    if (job)
        deliver(*job, answer);
}

void WorkerPool::lose(Seat &seat, WorkerEnd end)
{
    const bool fresh = seat.worker && seat.worker->isFresh();
    vacate(seat);
    std::optional<PaperJob> job = std::exchange(seat.job, std::nullopt);
    schedule();
    if (!job)
        return; // It ended between two questions: nobody has lost anything.
    if (end == WorkerEnd::NotStarted || end == WorkerEnd::Unprotected)
        failQueued(endedError(end)); // It would be the same for each of them.
    else if (++m_failures >= FailuresBeforeRest)
        m_rest.setRemainingTime(restAfter(m_failures));
    if (end == WorkerEnd::Crashed && !fresh && !job->triedBefore) {
        // It may have ended before this question reached it.
        job->triedBefore = true;
        m_queue.push_front(std::move(*job));
        return;
    }
    deliver(*job, tl::unexpected<Error>(endedError(end)));
}

bool WorkerPool::isResting() const
{
    return m_failures >= FailuresBeforeRest && !m_rest.hasExpired();
}

void WorkerPool::failQueued(const Error &error)
{
    for (PaperJob &job : m_queue)
        job.known = tl::unexpected<Error>(error);
    answerKnown();
}

} // namespace lajur::papers
