// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

namespace lajur::endtoend {

/// What one run of lajurctl left behind.
struct Run {
    int exitCode = -1; ///< -1 if it crashed or could not be started.
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; ///< Of --json; empty if it is none.
    QJsonArray array() const;
    QString errorCode() const; ///< "refused", "wrong-use", …; empty if there was no error.
    QStringList reasonCodes() const;
};

/// Starts the built lajurctl as a shell would: a process of its own, its own data folder, an environment with nothing
/// in it but what is said here.
class Lajurctl
{
public:
    explicit Lajurctl(const QString &dataFolder);

    Lajurctl as(const QString &user, const QString &password) const;
    Lajurctl with(const QString &variable, const QString &value) const;
    Lajurctl in(const QString &dataFolder) const;
    /// Another program that runs it, for example setpriv with its options.
    Lajurctl under(const QStringList &wrapper) const;

    const QString &dataFolder() const { return m_dataFolder; }

    /// Runs a line of words parted by spaces, then `further` words as they are; with --json.
    Run operator()(const QString &line, const QStringList &further = {}, const QByteArray &input = {}) const;
    /// The same without --json, in English.
    Run plain(const QString &line, const QStringList &further = {}, const QByteArray &input = {}) const;
    /// Runs exactly these arguments.
    Run exactly(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs several lines with one sign-in; the answer to the first that fails, empty if all were done.
    QByteArray all(const QStringList &lines) const;
    /// Starts it with --json and leaves it running.
    std::unique_ptr<QProcess> start(const QString &line) const;

    static QString program();

private:
    QStringList argumentsOf(const QString &line, const QStringList &further) const;
    void prepare(QProcess &process, const QStringList &arguments) const;

    QString m_dataFolder;
    QString m_user;
    QProcessEnvironment m_environment;
    QStringList m_wrapper;
};

} // namespace lajur::endtoend
