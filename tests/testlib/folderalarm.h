// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace lajur::testlib {

/// Hears of every file that is made or written directly in some folders, however short it lives and even if it never
/// had a name.
class FolderAlarm
{
public:
    FolderAlarm();
    ~FolderAlarm();
    Q_DISABLE_COPY_MOVE(FolderAlarm)

    void add(const QString &folder);
    /// What was touched since it was asked last.
    QStringList heard();

private:
    int m_notify = -1;
    QHash<int, QString> m_folders;
};

} // namespace lajur::testlib
