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
    connect(m_watch, &QTimer::timeout, m_worker, [this] { noteChanges(); });
    connect(m_idle, &QTimer::timeout, m_worker, [this] {
        // What could not be done now is done the next time; nothing is lost by waiting.
        if (m_office)
            (void)m_office->finishWork();
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
            noteChanges();
            if (m_office)
                m_idle->start();
        },
        Qt::QueuedConnection);
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

void OfficeWork::noteChanges()
{
    if (!m_office)
        return;
    const auto stamp = m_office->changeStamp();
    // A database that cannot be read is told by the next job that needs it.
    if (!stamp || *stamp == m_stamp)
        return;
    m_stamp = *stamp;
    emit changed();
}

tl::unexpected<Error> OfficeWork::noOffice()
{
    return failure(ErrorCode::Unavailable, Tr::tr("The office is not open. Open it first."));
}

} // namespace lajur::services
