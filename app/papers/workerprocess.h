// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/papererrors.h"
#include "app/papers/sharedwindow.h"
#include "models/paperwire/answer.h"
#include "models/paperwire/frame.h"
#include "models/services/paper.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace lajur::papers {

/// One running worker: one request at a time, and an end to each.
class WorkerProcess final : public QObject
{
    Q_OBJECT

public:
    /// What its owner is told.
    struct Listener {
        std::function<void(const domain::Result<paperwire::Answer> &)> answered;
        std::function<void(WorkerEnd)> ended; ///< It is of no use any more; retire it.
    };

    WorkerProcess(const QString &program, Listener listener, QObject *parent = nullptr);
    ~WorkerProcess() override; ///< Kills it.

    void start();
    /// Only where it is idle.
    void ask(const QString &operation, const services::Paper &paper, const QCborMap &arguments,
             std::chrono::milliseconds limit);
    /// Kills it without waiting; its listener hears nothing any more, and the object deletes itself.
    void retire();

    bool isIdle() const { return m_request == 0; }
    bool isFresh() const { return m_requests <= 1; } ///< It has never answered before what it is doing now.
    bool isSpent() const { return m_spent; } ///< It has used much and is better replaced.
    quint64 heldPaper() const { return m_heldPaper; }
    qint64 processId() const { return m_process.processId(); }

private:
    void read();
    bool take(const paperwire::Frame &frame);
    void takeLarge(const paperwire::Frame &frame, const paperwire::AnswerHeader &header);
    void deliver(const paperwire::AnswerHeader &header, const domain::Result<paperwire::Answer> &answer);
    void end(WorkerEnd end);
    void finish(int exitCode, QProcess::ExitStatus status);

    const Listener m_listener;
    const std::shared_ptr<SharedWindow> m_window; ///< Outlives this object where an answer is still copied from it.
    QProcess m_process;
    paperwire::FrameReader m_reader;
    QTimer m_limit;
    quint64 m_request = 0; ///< Under way; 0 while idle.
    quint64 m_requests = 0;
    quint64 m_heldPaper = 0;
    bool m_spent = false;
    bool m_ended = false;
};

} // namespace lajur::papers
