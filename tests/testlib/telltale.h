// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lajur::testlib {

/// Knows what must not be found readable, and finds it in bytes however programs spell it.
class TellTale
{
public:
    /// Each text is looked for in UTF-8, both UTF-16, and with something between its characters; plain or inside a
    /// deflated stream.
    explicit TellTale(const QStringList &secrets = {});
    void add(const QByteArray &bytes) { m_secrets.append(bytes); } ///< As it is.

    /// What the bytes tell; empty if nothing. A PDF or a picture tells, wherever in the bytes it begins.
    QString told(const QByteArray &bytes) const;
    QString toldBy(const QString &path) const; ///< By a file.

private:
    QList<QByteArray> m_secrets;
};

} // namespace lajur::testlib
