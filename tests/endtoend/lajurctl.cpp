// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/lajurctl.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace lajur::endtoend {

namespace {
constexpr int Patience = 60'000; // ms; only a program that hangs takes so long
} // namespace

QJsonObject Run::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Run::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QString Run::errorCode() const
{
    return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QStringList Run::reasonCodes() const
{
    QStringList codes;
    const QJsonObject error = object().value(QStringLiteral("error")).toObject();
    const QJsonArray reasons = error.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue reason : reasons)
        codes << reason.toObject().value(QStringLiteral("code")).toString();
    return codes;
}

Lajurctl::Lajurctl(const QString &dataFolder)
    : m_dataFolder(dataFolder)
{
    // A home of its own: what the tester's account holds must not matter.
    m_environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    m_environment.insert(QStringLiteral("HOME"), QFileInfo(dataFolder).absolutePath());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Jakarta"));
}

QString Lajurctl::program()
{
    return QStringLiteral(LAJURCTL_PROGRAM);
}

Lajurctl Lajurctl::as(const QString &user, const QString &password) const
{
    Lajurctl other = with(QStringLiteral("LAJUR_PASSWORD"), password);
    other.m_user = user;
    return other;
}

Lajurctl Lajurctl::with(const QString &variable, const QString &value) const
{
    Lajurctl other = *this;
    other.m_environment.insert(variable, value);
    return other;
}

Lajurctl Lajurctl::in(const QString &dataFolder) const
{
    Lajurctl other = *this;
    other.m_dataFolder = dataFolder;
    return other;
}

Lajurctl Lajurctl::under(const QStringList &wrapper) const
{
    Lajurctl other = *this;
    other.m_wrapper = wrapper;
    return other;
}

QStringList Lajurctl::argumentsOf(const QString &line, const QStringList &further) const
{
    QStringList arguments{QStringLiteral("--data"), m_dataFolder};
    if (!m_user.isEmpty())
        arguments << QStringLiteral("--user") << m_user;
    return arguments + line.split(QLatin1Char(' '), Qt::SkipEmptyParts) + further;
}

void Lajurctl::prepare(QProcess &process, const QStringList &arguments) const
{
    const QStringList line = m_wrapper + QStringList(program()) + arguments;
    process.setProcessEnvironment(m_environment);
    process.setProgram(line.first());
    process.setArguments(line.mid(1));
}

Run Lajurctl::operator()(const QString &line, const QStringList &further, const QByteArray &input) const
{
    return exactly(QStringList(QStringLiteral("--json")) + argumentsOf(line, further), input);
}

Run Lajurctl::plain(const QString &line, const QStringList &further, const QByteArray &input) const
{
    return exactly(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + argumentsOf(line, further), input);
}

Run Lajurctl::exactly(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Run run;
    const bool ended = process.waitForFinished(Patience);
    run.exitCode = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QByteArray Lajurctl::all(const QStringList &lines) const
{
    QByteArray input;
    for (const QString &line : lines) {
        const QJsonObject request{{QStringLiteral("id"), line},
                                  {QStringLiteral("args"), QJsonArray::fromStringList(line.split(QLatin1Char(' ')))}};
        input += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }
    const Run run = (*this)(QStringLiteral("batch"), {}, input);
    const QList<QByteArray> answers = run.out.trimmed().split('\n');
    if (run.exitCode != 0 || answers.size() != lines.size())
        return run.out + run.err;
    for (const QByteArray &answer : answers) {
        if (QJsonDocument::fromJson(answer).object().value(QStringLiteral("exit")).toInt(-1) != 0)
            return answer;
    }
    return {};
}

std::unique_ptr<QProcess> Lajurctl::start(const QString &line) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, QStringList(QStringLiteral("--json")) + argumentsOf(line, {}));
    process->start();
    process->waitForStarted(Patience);
    return process;
}

} // namespace lajur::endtoend
