// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/promise.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QSet>

namespace lajur::domain {
struct DocumentVersion;
}
namespace lajur::storage {
class Database;
}
namespace lajur::workflow {
class Engine;
}

namespace lajur::crash {

/// Holds what is left of an office after a crash against what it had promised.
///
/// Reads through the storage layer alone, without keys, so that thousands of states can be looked at.
class OfficeCheck
{
public:
    enum class Cases {
        All,
        PromisedAndOpen ///< Those that a promise names, and the open ones, which alone may have been at work.
    };

    /// Answers the first fault: "lost …" for a promise not kept, "doubled …" for a number given twice, "disagree …" for
    /// a case and its history, otherwise what the storage says. Empty if all is well. Recovers the database as opening
    /// an office does.
    static QString examine(const QString &root, const QList<Promise> &promises, Cases cases = Cases::All);
    /// Opens the office, signs in and runs the office's own check of everything. The same kind of answer.
    static QString verify(const QString &root);

private:
    OfficeCheck(const QString &root, storage::Database &database);

    QString promised(const QList<Promise> &promises);
    QString promisedEntry(const Promise &promise) const;
    QString promisedNumber(const Promise &promise);
    QString promisedPaper(const Promise &promise) const;
    QString replays(qint64 caseId);
    QString numbersAreUnique();
    QString papersAreThere();
    QString trayIsWhole();
    QString promisedCopy(const Promise &promise) const;
    QString promisedPage(const Promise &promise) const;

    QString m_root;
    storage::Database &m_database;
    const workflow::Engine &m_engine;
    QHash<qint64, QHash<int, std::pair<QString, QString>>> m_entries; // case, sequence: mark and stage
    QHash<QString, qint64> m_caseOfNumber;
    QHash<QString, int> m_timesOfNumber;
    QSet<QString> m_paperNames;
    QHash<qint64, QString> m_trayPages; // id and stored name of those that wait
    QHash<QString, int> m_timesOfPage; // by fingerprint
    qint64 m_lastTrayPage = 0;
};

} // namespace lajur::crash
