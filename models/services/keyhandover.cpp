// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/keyhandover.h"

#include "models/services/filewriter.h"

#include <QCoreApplication>
#include <QFile>

namespace lajur::services {

using namespace domain;

KeyHandover::KeyHandover(QObject *window, Show show)
    : m_window(window)
    , m_show(std::move(show))
{
}

/// By way of the application, which outlives every window; whether the window is still there is asked on its thread.
void KeyHandover::report(std::function<void()> words) const
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [window = m_window, words = std::move(words)] {
            if (window)
                words();
        },
        Qt::QueuedConnection);
}

Status KeyHandover::deliver(const QString &key, FileWriter &files)
{
    report([show = m_show, key] { show(key); });
    QMutexLocker lock(&m_mutex);
    while (m_answer == Answer::Open) {
        if (!m_order) {
            m_changed.wait(&m_mutex);
            continue;
        }
        const Order order = *m_order;
        m_order.reset();
        lock.unlock(); // A slow disk must not stop the window at its next press.
        carryOut(order, key, files);
        lock.relock();
    }
    if (m_answer == Answer::Confirmed)
        return {};
    for (const QString &path : std::as_const(m_written))
        QFile::remove(path);
    return failure(ErrorCode::Cancelled, {}, QStringLiteral("recovery key was not typed back"));
}

void KeyHandover::carryOut(const Order &order, const QString &key, FileWriter &files)
{
    const Status written = files.write(order.path, key.toUtf8() + '\n');
    if (written)
        m_written << order.path;
    report([then = order.then, written] { then(written); });
}

void KeyHandover::save(const QString &path, Saved then)
{
    const QMutexLocker lock(&m_mutex);
    m_order = Order{path, std::move(then)};
    m_changed.wakeAll();
}

void KeyHandover::answer(Answer answer)
{
    const QMutexLocker lock(&m_mutex);
    if (m_answer == Answer::Open)
        m_answer = answer;
    m_changed.wakeAll();
}

void KeyHandover::confirm()
{
    answer(Answer::Confirmed);
}

void KeyHandover::cancel()
{
    answer(Answer::Cancelled);
}

} // namespace lajur::services
