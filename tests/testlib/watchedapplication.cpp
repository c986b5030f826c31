// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace lajur::testlib {

namespace {

std::chrono::nanoseconds threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // the office's thread may take its time
    // Both may be gone afterwards.
    const QString what = QStringLiteral("%1 \"%2\", %3")
                             .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName(),
                                  QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
    const auto nestedBefore = std::exchange(m_nested, std::chrono::nanoseconds(0));
    const auto begin = threadTime();
    const bool done = QApplication::notify(receiver, event);
    const auto all = threadTime() - begin;
    const auto own = all - m_nested;
    m_nested = nestedBefore + all;
    if (own > m_longest) {
        m_longest = own;
        m_culprit = what;
    }
    return done;
}

void WatchedApplication::forget()
{
    m_longest = {};
    m_culprit.clear();
}

} // namespace lajur::testlib
