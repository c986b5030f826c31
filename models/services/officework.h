// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/openoffice.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QThread>

class QTimer;

namespace lajur::services {

/// Runs the use cases of an office one after the other on a thread of its own, so that a slow disk never stops a
/// window.
///
/// Jobs and answers are functions: a job runs on the office's thread and must touch nothing of the window's, its
/// answer runs on the thread this object lives on, and not at all once `context` is gone.
class OfficeWork : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<domain::Result<std::unique_ptr<OpenOffice>>()>;

    explicit OfficeWork(QObject *parent = nullptr);
    ~OfficeWork() override; ///< Waits for the jobs that were given.
    Q_DISABLE_COPY_MOVE(OfficeWork)

    /// Opens an office in place of the one before, which stays if it fails.
    void open(Opener opener, QObject *context, std::function<void(const domain::Status &)> then);
    /// Closes the office; later jobs are answered Unavailable until another one is opened.
    void close();

    /// Runs `job`, which answers a Result, and hands its answer to `then`.
    template <typename Job, typename Then>
    void run(QObject *context, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job, OpenOffice &>;
        Q_ASSERT(context); // nobody would hear the answer
        enqueue([this, guard = QPointer<QObject>(context), job = std::move(job), then = std::move(then)] {
            // A job may hold what cannot be copied twice into one event; the answer travels once.
            auto answer = std::make_shared<Answer>(m_office ? job(*m_office) : Answer(noOffice()));
            report([guard, then, answer] {
                if (guard)
                    then(std::move(*answer));
            });
        });
    }

    /// The same for a thread that is neither this object's nor the office's: it waits for the answer.
    template <typename Job>
    auto ask(Job job)
    {
        using Answer = std::invoke_result_t<Job, OpenOffice &>;
        Answer answer = noOffice();
        wait([this, &job, &answer] {
            if (m_office)
                answer = job(*m_office);
        });
        return answer;
    }

    /// Jobs given by run() and not yet answered.
    int pending() const { return m_pending; }

signals:
    /// Something was written, here or by another program: what is shown may be old.
    void changed();
    void pendingChanged(int pending);

private:
    void enqueue(std::function<void()> work);
    void wait(const std::function<void()> &work);
    void done(); ///< On m_thread, after each job.
    void report(std::function<void()> answer);
    void watch();
    bool noteChanges(); ///< True if something was written since the last time.
    static tl::unexpected<domain::Error> noOffice();

    QThread m_thread;
    QObject *m_worker = nullptr; ///< Lives on m_thread; receives the jobs.
    QTimer *m_watch = nullptr; ///< On m_thread.
    QTimer *m_idle = nullptr; ///< On m_thread.
    std::unique_ptr<OpenOffice> m_office; ///< Used on m_thread only.
    qint64 m_stamp = 0; ///< Used on m_thread only.
    bool m_finished = false; ///< Nothing was written since finishWork(); used on m_thread only.
    int m_pending = 0;
};

} // namespace lajur::services
