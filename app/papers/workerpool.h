// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/workerprocess.h"
#include "models/services/paperreader.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <array>
#include <list>
#include <optional>

namespace lajur::papers {

/// A question on its way to a worker and back.
struct PaperJob {
    using Done = std::function<void(const domain::Result<paperwire::Answer> &)>;

    QString operation;
    services::Paper paper;
    QCborMap arguments;
    services::PaperUrgency urgency = services::PaperUrgency::Visible;
    std::chrono::milliseconds limit{};
    QPointer<QObject> context;
    Done done;
    std::optional<domain::Result<paperwire::Answer>> known; ///< The answer, where no worker has to be asked.
    services::PaperTicket ticket = 0; ///< Given by the pool.
    bool triedBefore = false;
};

/// Keeps at most two workers busy with what is waited for most, and outlives whatever happens to them.
class WorkerPool final : public QObject
{
    Q_OBJECT

public:
    explicit WorkerPool(const QString &program, QObject *parent = nullptr);
    ~WorkerPool() override;

    services::PaperTicket add(PaperJob job);
    void drop(services::PaperTicket ticket);
    /// Ends all workers. Questions stay: they are asked anew.
    void retireAll();

    QList<qint64> processIds() const; ///< Of the workers there are now.
    qint64 begun() const { return m_begun; } ///< How many questions were ever handed to a worker.

private:
    struct Seat {
        QPointer<WorkerProcess> worker;
        std::optional<PaperJob> job;
    };

    void schedule();
    void pump();
    void answerKnown();
    bool isLost(const PaperJob &job) const;
    std::list<PaperJob>::iterator mostUrgent();
    Seat *seatFor(const PaperJob &job);
    void occupy(Seat &seat);
    void handOver(Seat &seat, PaperJob job);
    void take(Seat &seat, const domain::Result<paperwire::Answer> &answer);
    void lose(Seat &seat, WorkerEnd end);
    void failQueued(const domain::Error &error);
    void vacate(Seat &seat);
    bool isResting() const;
    void abandon(Seat &seat);
    static void deliver(const PaperJob &job, const domain::Result<paperwire::Answer> &answer);

    const QString m_program;
    std::list<PaperJob> m_queue;
    std::array<Seat, 2> m_seats;
    QTimer m_idle;
    bool m_scheduled = false;
    services::PaperTicket m_lastTicket = 0;
    qint64 m_begun = 0;
    int m_failures = 0; ///< In a row.
    QDeadlineTimer m_rest;
};

} // namespace lajur::papers
