// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officework.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace lajur::services {

using namespace domain;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr auto watchInterval = 1s;
constexpr auto idleAfter = 3s;

} // namespace

OfficeWork::OfficeWork(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_watch(new QTimer(m_worker))
    , m_idle(new QTimer(m_worker))
{
    m_thread.setObjectName(QStringLiteral("office"));
    m_watch->setInterval(watchInterval);
    m_idle->setInterval(idleAfter);
    m_idle->setSingleShot(true);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_watch, &QTimer::timeout, m_worker, [this] {
        if (noteChanges())
            m_finished = false;
    });
    connect(m_idle, &QTimer::timeout, m_worker, [this] {
        // What could not be done now is done the next time; nothing is lost by waiting.
        if (m_office)
            (void)m_office->finishWork();
        m_finished = true;
        watch();
    });
    m_thread.start();
}

OfficeWork::~OfficeWork()
{
    // The office belongs to its thread: its database connection must be closed there.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_office.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void OfficeWork::open(Opener opener, QObject *context, std::function<void(const Status &)> then)
{
    enqueue([this, opener = std::move(opener), guard = QPointer<QObject>(context), then = std::move(then)] {
        auto opened = opener();
        Status answer;
        if (opened) {
            m_office = std::move(*opened);
            m_finished = false;
            watch();
            m_watch->start();
        } else {
            answer = failure(opened);
        }
        report([guard, then, answer] {
            if (guard)
                then(answer);
        });
    });
}

void OfficeWork::close()
{
    enqueue([this] {
        m_watch->stop();
        m_idle->stop();
        m_office.reset();
        report([] {});
    });
}

void OfficeWork::enqueue(std::function<void()> work)
{
    emit pendingChanged(++m_pending);
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            work();
            done();
        },
        Qt::QueuedConnection);
}

void OfficeWork::wait(const std::function<void()> &work)
{
    Q_ASSERT(QThread::currentThread() != thread() && QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(
        m_worker,
        [this, &work] {
            work();
            done();
        },
        Qt::BlockingQueuedConnection);
}

void OfficeWork::done()
{
    // What only reads, as the rounds through the watched folder do, leaves nothing to be finished.
    if (noteChanges())
        m_finished = false;
    if (m_office && !m_finished)
        m_idle->start();
}

void OfficeWork::report(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            emit pendingChanged(--m_pending);
            answer();
        },
        Qt::QueuedConnection);
}

/// Takes the present state for seen.
void OfficeWork::watch()
{
    if (const auto stamp = m_office ? m_office->changeStamp() : Result<qint64>(0))
        m_stamp = *stamp;
}

bool OfficeWork::noteChanges()
{
    if (!m_office)
        return false;
    const auto stamp = m_office->changeStamp();
    // A database that cannot be read is told by the next job that needs it.
    if (!stamp || *stamp == m_stamp)
        return false;
    m_stamp = *stamp;
    emit changed();
    return true;
}

tl::unexpected<Error> OfficeWork::noOffice()
{
    return failure(ErrorCode::Unavailable, Tr::tr("The office is not open. Open it first."));
}

} // namespace lajur::services
