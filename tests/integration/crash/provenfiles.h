// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

namespace lajur::crash {

/// Writes and rewrites a few small files whose content proves itself, with more or less care.
class ProvenFiles
{
public:
    enum class Care {
        None, ///< written in place, no result looked at
        Saved, ///< QSaveFile as it comes: replaced at once, buffered, its name not synced
        SavedAndSynced ///< QSaveFile without buffer, then fsync of the folder
    };

    ProvenFiles(const QString &folder, Care care)
        : m_folder(folder)
        , m_care(care)
    {
    }

    /// Writes this version over the file it belongs to; every seventh version meets the same file. False if it failed.
    bool write(int version) const;

    /// Looks for the newest version acknowledged of each file, or a newer one, and for torn files. Answers "lost ..."
    /// or "torn ...", empty if there is nothing to complain of.
    static QString check(const QString &folder, const QByteArrayList &acknowledged);

private:
    QString m_folder;
    Care m_care;
};

} // namespace lajur::crash
