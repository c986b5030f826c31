// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerprocess.h"

#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <QFuture>
#include <QProcessEnvironment>
#include <QPromise>
#include <QThreadPool>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lajur::papers {

using namespace domain;
using namespace paperwire;

namespace {

constexpr quint64 MostRequests = 2000;
constexpr int MostMegabytes = 700;
constexpr int MostProcessorSeconds = 120;
/// An answer larger than that is copied beside the window's thread, and its memory given back.
constexpr qint64 LargeAnswer = 16 * Megabyte;

/// Nothing of the person's own: no home, no display, no session, no proxy.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    // GLib ends the process where it gets no descriptor; Qt's own way takes no.
    environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
    // Fontconfig would look for a place to write.
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("/nonexistent"));
    return environment;
}

/// In the child, between fork and exec: it inherits the window and the three pipes, nothing else.
void keepOnly(int descriptor)
{
    constexpr unsigned CloseOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC
    (void)syscall(SYS_close_range, 3U, ~0U, CloseOnExec);
    if (descriptor >= 0)
        (void)fcntl(descriptor, F_SETFD, 0);
}

} // namespace

WorkerProcess::WorkerProcess(const QString &program, Listener listener, QObject *parent)
    : QObject(parent)
    , m_listener(std::move(listener))
    , m_window(std::make_shared<SharedWindow>(WindowSize))
    , m_reader(MaximumAnswerSize)
{
    m_process.setProgram(program);
    m_process.setArguments({WindowArgument + QString::number(m_window->descriptor())});
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([descriptor = m_window->descriptor()] { keepOnly(descriptor); });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(WorkerEnd::Hung); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::read);
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(WorkerEnd::NotStarted);
    });
}

WorkerProcess::~WorkerProcess()
{
    m_ended = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void WorkerProcess::start()
{
    m_process.start();
}

void WorkerProcess::ask(const QString &operation, const services::Paper &paper, const QCborMap &arguments,
                        std::chrono::milliseconds limit)
{
    Q_ASSERT(isIdle());
    m_request = ++m_requests;
    const bool brings = m_heldPaper != paper.id();
    m_heldPaper = paper.id();
    const Request request{m_request, operation, paper.id(), brings, arguments};
    m_limit.start(limit);
    m_process.write(frameStart(request.header(), brings ? paper.bytes().size() : 0));
    if (brings)
        m_process.write(paper.bytes());
}

void WorkerProcess::read()
{
    m_reader.append(m_process.readAllStandardOutput());
    while (!m_ended) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        if (!take(*frame))
            return end(WorkerEnd::Crashed);
    }
    if (m_reader.broken())
        end(WorkerEnd::Crashed);
}

bool WorkerProcess::take(const Frame &frame)
{
    const auto header = AnswerHeader::fromHeader(frame.header);
    if (!header || m_request == 0 || header->id != m_request)
        return false;
    if (header->refusal) {
        deliver(*header, tl::unexpected<Error>(refusedError(*header->refusal)));
        return true;
    }
    if (header->shared && header->payloadSize > LargeAnswer) {
        takeLarge(frame, *header);
        return true;
    }
    const QByteArrayView payload = header->shared ? m_window->view(header->payloadSize) : QByteArrayView(frame.payload);
    auto answer = unpackAnswer(frame.header, payload);
    if (!answer)
        return false;
    deliver(*header, std::move(*answer));
    return true;
}

void WorkerProcess::takeLarge(const Frame &frame, const AnswerHeader &header)
{
    // To copy a whole scan takes as long as several pictures of a moving window, so another thread does it.
    auto promise = std::make_shared<QPromise<std::optional<Answer>>>();
    promise->future().then(this, [this, header](const std::optional<Answer> &answer) {
        if (m_ended || header.id != m_request)
            return;
        if (answer)
            deliver(header, *answer);
        else
            end(WorkerEnd::Crashed);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, header, values = frame.header, window = m_window] {
        promise->addResult(unpackAnswer(values, window->view(header.payloadSize)));
        window->empty();
        promise->finish();
    });
}

void WorkerProcess::deliver(const AnswerHeader &header, const Result<Answer> &answer)
{
    m_limit.stop();
    m_request = 0;
    m_spent = m_requests >= MostRequests || header.peakMegabytes > MostMegabytes
        || header.cpuSeconds > MostProcessorSeconds;
    m_listener.answered(answer);
}

void WorkerProcess::finish(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == ExitUnprotected)
        end(WorkerEnd::Unprotected);
    else
        end(WorkerEnd::Crashed);
}

void WorkerProcess::end(WorkerEnd end)
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    m_listener.ended(end);
}

void WorkerProcess::retire()
{
    m_ended = true;
    m_limit.stop();
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    m_process.kill();
}

} // namespace lajur::papers
