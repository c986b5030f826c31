// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

namespace lajur::crash {

/// Says what a use case has promised to keep once it reported success; holds nothing personal.
struct Promise {
    QString act; ///< The use case, for example "terima" or "attach".
    qint64 caseId = 0;
    int event = 0; ///< Sequence of the entry within the case.
    QString stage; ///< Stage the entry leads to.
    QString mark; ///< Beginning of the entry's keyed hash: another entry in its place is no substitute.
    QString number; ///< Given by the act, for good.
    QString paper; ///< Stored name of a paper taken in.
    QString copied; ///< File in the copier's folder; `digest` is then its fingerprint in the tray.
    qint64 trayPage = 0; ///< A page of the tray; it may have become a paper meanwhile.
    QString file; ///< Name of a file handed out.
    qint64 size = 0; ///< Bytes of the sealed paper, or of the file.
    QString digest; ///< SHA-256 of these bytes, hex.
    qint64 draft = 0;
    QDateTime savedAt; ///< Of the draft; it may be replaced by a newer one.
    QString user;
    int seal = 0; ///< Sequence of a daily seal.

    /// One line of JSON without line end; only what is set.
    QByteArray toLine() const;
    static Promise fromLine(const QByteArray &line);
    static QList<Promise> fromLines(const QByteArrayList &lines);
};

/// SHA-256 of a file's bytes as hex, empty if it cannot be read; its size goes to `size`.
QString digestOfFile(const QString &path, qint64 &size);

} // namespace lajur::crash
