// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <QByteArray>
#include <QObject>
#include <QThread>

class QTcpServer;
class QTcpSocket;

namespace lajur::testlib {

/// A network scanner that speaks eSCL, on this computer's loopback only and on a thread of its own.
class EsclPeer
{
public:
    enum class Manner { Good, LosesConnection, EmptyFeeder };

    explicit EsclPeer(const QByteArray &jpeg);
    ~EsclPeer();
    Q_DISABLE_COPY_MOVE(EsclPeer)

    quint16 port() const { return m_port; }
    /// What lies on the glass from now on.
    void lay(const QByteArray &jpeg);
    void setManner(Manner manner) { m_manner = manner; }
    int jobs() const { return m_jobs; }

private:
    void serve(QTcpSocket *socket);
    QByteArray answer(const QByteArray &method, const QByteArray &path);
    QByteArray jobPath() const; ///< Of the newest job.

    QByteArray m_jpeg; ///< Used on the thread.
    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives on the thread
    quint16 m_port = 0;
    std::atomic<Manner> m_manner = Manner::Good;
    std::atomic<int> m_jobs = 0;
    bool m_given = false;
};

} // namespace lajur::testlib
