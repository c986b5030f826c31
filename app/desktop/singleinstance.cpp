// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace lajur::desktop {

namespace {

constexpr int patience = 1000; // ms

/// One name for each person and office; short, for it becomes a path of at most 108 bytes.
QString nameFor(const QString &dataFolder)
{
    const QFileInfo folder(dataFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray key = QDir::homePath().toUtf8() + '\n' + path.toUtf8();
    return QStringLiteral("lajur-")
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        emit asked();
    });
}

bool SingleInstance::claim()
{
    if (askOther())
        return false;
    if (m_server.listen(m_name))
        return true;
    // What a killed program left behind answers nobody and stands in the way.
    if (askOther())
        return false;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

} // namespace lajur::desktop
