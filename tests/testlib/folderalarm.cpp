// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/folderalarm.h"

#include <QByteArray>

#include <sys/inotify.h>
#include <unistd.h>

namespace lajur::testlib {

FolderAlarm::FolderAlarm()
    : m_notify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
}

FolderAlarm::~FolderAlarm()
{
    close(m_notify);
}

void FolderAlarm::add(const QString &folder)
{
    const int watch
        = inotify_add_watch(m_notify, folder.toLocal8Bit().constData(), IN_CREATE | IN_MOVED_TO | IN_MODIFY);
    if (watch < 0)
        qFatal("no inotify");
    m_folders.insert(watch, folder);
}

QStringList FolderAlarm::heard()
{
    QStringList touched;
    alignas(inotify_event) char events[64 * 1024];
    for (ssize_t length = 0; (length = read(m_notify, events, sizeof events)) > 0;) {
        for (const char *at = events; at < events + length;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            const QString name = event->len > 0 ? QString::fromLocal8Bit(event->name) : QStringLiteral("?");
            touched.append(m_folders.value(event->wd) + u'/' + name);
            at += sizeof(inotify_event) + event->len;
        }
    }
    touched.removeDuplicates();
    return touched;
}

} // namespace lajur::testlib
