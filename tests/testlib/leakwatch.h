// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/folderalarm.h"
#include "tests/testlib/openfiles.h"
#include "tests/testlib/telltale.h"

#include <functional>
#include <optional>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTemporaryDir>

namespace lajur::testlib {

/// Looks for what tells in every file below a folder and in every file that this process and its children have open or
/// mapped. All places to which a program writes of itself (TMPDIR, HOME, XDG_…) lie in that folder from when it is
/// made.
class LeakWatch
{
public:
    LeakWatch();
    ~LeakWatch(); ///< Programs write where they wrote before.
    Q_DISABLE_COPY_MOVE(LeakWatch)

    /// The folder; what is to be watched lies in it.
    QString path(const QString &name) const { return m_root.filePath(name); }
    /// What tells from now on.
    void lookFor(const TellTale &secrets);
    /// A folder below which something readable is right: somebody asked for it there.
    void allow(const QString &folder) { m_allowed.append(folder); }

    /// Looks now.
    void look();
    /// Looks again and again beside `act` until it is done, and once more. What lives shorter than a look takes is
    /// heard of all the same if it is made in one of the program's own places: there `act` may make nothing, sealed or
    /// not.
    void during(const std::function<void()> &act);
    /// Where something told, and what; empty if nothing ever did.
    QString found() const;
    /// Files looked at in folders, descriptors and mappings, each change counted anew.
    int filesSeen() const { return m_seen; }
    /// Children that were looked into, or could not be because they allow it to nobody.
    QSet<qint64> children() const;

private:
    struct State {
        qint64 size = 0;
        qint64 written = 0;
    };
    using Identity = std::pair<dev_t, ino_t>;

    void lookAtFolder();
    void lookInto(qint64 process);
    bool isAllowed(const QString &name) const;
    bool isNews(const OpenFile &file);
    void judge(const QString &place, const QByteArray &bytes);

    QTemporaryDir m_root;
    FolderAlarm m_alarm;
    QList<std::pair<const char *, std::optional<QByteArray>>> m_before; ///< The environment's own places.
    qint64 m_since = 0;
    TellTale m_secrets;
    QStringList m_allowed;
    mutable QMutex m_looking; ///< Guards all below.
    QHash<Identity, State> m_known;
    QString m_found;
    QSet<qint64> m_children;
    int m_seen = 0;
};

} // namespace lajur::testlib
