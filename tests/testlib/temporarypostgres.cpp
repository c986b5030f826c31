// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/temporarypostgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

using lajur::storage::DatabaseLocation;

namespace lajur::testlib {

namespace {

constexpr int Port = 5432; // part of the socket's name; nothing listens on the network
constexpr int Patience = 30000;
const QString Owner = QStringLiteral("lajur");

QString tool(const QString &name)
{
    return QStringLiteral("/usr/lib/postgresql/15/bin/") + name;
}

/// Somebody to run the server as if we are root: its own user where the package made one, else nobody.
const passwd *unprivileged()
{
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

/// The command as that user; ended by the kernel when this program ends.
QStringList asServerUser(const QStringList &command)
{
    QStringList wrapped{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("KILL")};
    if (::geteuid() == 0) {
        const passwd *user = unprivileged();
        wrapped << QStringLiteral("--reuid=%1").arg(user->pw_uid) << QStringLiteral("--regid=%1").arg(user->pw_gid)
                << QStringLiteral("--clear-groups");
    }
    return wrapped << QStringLiteral("--") << command;
}

} // namespace

TemporaryPostgres::~TemporaryPostgres()
{
    stopImmediately();
}

bool TemporaryPostgres::run(const QString &program, const QStringList &arguments, QString *output)
{
    QStringList command = asServerUser(QStringList{tool(program)} + arguments);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(command.takeFirst(), command);
    const bool done
        = process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output)
        *output = QString::fromUtf8(process.readAllStandardOutput());
    if (!done)
        m_error = QStringLiteral("%1: %2 %3")
                      .arg(program, process.errorString(), QString::fromUtf8(process.readAllStandardError()));
    return done;
}

bool TemporaryPostgres::makeCluster()
{
    if (!QFileInfo::exists(tool(QStringLiteral("initdb")))) {
        m_error = QStringLiteral("PostgreSQL 15 is not installed (package postgresql-15)");
        return false;
    }
    if (::geteuid() == 0
        && ::chown(QFile::encodeName(m_folder.path()).constData(), unprivileged()->pw_uid, unprivileged()->pw_gid)
            != 0) {
        m_error = QStringLiteral("the temporary folder cannot be given to the server's user");
        return false;
    }
    m_made = run(QStringLiteral("initdb"),
                 {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"), Owner,
                  QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"), QStringLiteral("--encoding=UTF8"),
                  QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-instructions")});
    return m_made;
}

bool TemporaryPostgres::start()
{
    if (!m_made && !makeCluster())
        return false;
    QStringList command = asServerUser(
        {tool(QStringLiteral("postgres")), QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
         QStringLiteral("-k"), socketFolder(), QStringLiteral("-h"), QString(), QStringLiteral("-p"),
         QString::number(Port), QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"),
         QStringLiteral("shared_buffers=16MB"), QStringLiteral("-c"), QStringLiteral("max_connections=40"),
         QStringLiteral("-c"), QStringLiteral("dynamic_shared_memory_type=mmap")});
    m_server.setWorkingDirectory(QStringLiteral("/"));
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(command.takeFirst(), command);
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < Patience && m_server.state() != QProcess::NotRunning;) {
        if (run(QStringLiteral("pg_isready"),
                {QStringLiteral("-q"), QStringLiteral("-h"), socketFolder(), QStringLiteral("-p"),
                 QString::number(Port)}))
            return true;
        m_server.waitForFinished(50);
    }
    m_error = QStringLiteral("the server did not come up");
    return false;
}

void TemporaryPostgres::stopImmediately()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("stop"), QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
         QStringLiteral("immediate")});
    if (!m_server.waitForFinished(Patience))
        m_server.kill();
}

DatabaseLocation TemporaryPostgres::createDatabase(const QString &pattern)
{
    const QString name = QStringLiteral("office%1").arg(++m_databases);
    const QString sql = QStringLiteral("CREATE DATABASE %1 TEMPLATE %2")
                            .arg(name, pattern.isEmpty() ? QStringLiteral("template0") : pattern);
    if (!execute(QStringLiteral("postgres"), sql))
        return {};
    return DatabaseLocation::postgresql(socketFolder(), Port, name, Owner);
}

bool TemporaryPostgres::execute(const QString &database, const QString &sql, QString *output)
{
    return run(QStringLiteral("psql"),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), socketFolder(),
                QStringLiteral("-p"), QString::number(Port), QStringLiteral("-U"), Owner, QStringLiteral("-d"),
                database, QStringLiteral("-c"), sql},
               output);
}

} // namespace lajur::testlib
