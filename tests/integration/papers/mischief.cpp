// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/serve.h"
#include "tests/integration/papers/attempts.h"

#include <QCborArray>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace lajur;
using worker::HeldPaper;
using worker::Outcome;

namespace {

/// An operation of this test worker alone.
class Mischief final : public worker::Operation
{
public:
    using Deed = Outcome<paperwire::Answer> (*)();

    Mischief(const char *name, Deed deed)
        : m_name(QString::fromLatin1(name))
        , m_deed(deed)
    {
    }

    QString name() const override { return m_name; }
    Outcome<paperwire::Answer> run(HeldPaper &, const QCborMap &) override { return m_deed(); }

private:
    const QString m_name;
    const Deed m_deed;
};

Outcome<paperwire::Answer> tryAll()
{
    QCborArray succeeded;
    for (const test::Attempt &attempt : test::attempts()) {
        if (attempt.succeeds())
            succeeded.append(QString::fromLatin1(attempt.name));
    }
    return worker::answerOf({{QStringLiteral("succeeded"), succeeded},
                             {QStringLiteral("tried"), static_cast<qint64>(test::attempts().size())}});
}

Outcome<paperwire::Answer> lookAround()
{
    QCborArray variables;
    for (char **variable = environ; *variable; ++variable)
        variables.append(QString::fromLocal8Bit(*variable).section(u'=', 0, 0));
    QCborArray descriptors;
    for (int descriptor = 0; descriptor < 4096; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            descriptors.append(descriptor);
    }
    QCborMap limits;
    const auto limit = [&](const char *name, __rlimit_resource resource) {
        rlimit value = {};
        getrlimit(resource, &value);
        limits[QString::fromLatin1(name)] = static_cast<qint64>(value.rlim_max);
    };
    limit("core", RLIMIT_CORE);
    limit("file", RLIMIT_FSIZE);
    limit("files", RLIMIT_NOFILE);
    limit("memory", RLIMIT_AS);
    limit("processor", RLIMIT_CPU);
    return worker::answerOf({{QStringLiteral("variables"), variables},
                             {QStringLiteral("descriptors"), descriptors},
                             {QStringLiteral("limits"), limits}});
}

Outcome<paperwire::Answer> hang()
{
    while (true)
        sleep(1000);
}

Outcome<paperwire::Answer> crash()
{
    std::raise(SIGSEGV);
    std::abort();
}

Outcome<paperwire::Answer> babble()
{
    const QByteArray nonsense(1000, 'x');
    (void)!write(STDOUT_FILENO, nonsense.constData(), static_cast<std::size_t>(nonsense.size()));
    return hang();
}

/// Announces more than any answer may have.
Outcome<paperwire::Answer> boast()
{
    const QByteArray frame("LJR1\xff\xff\xff\xff\xff\xff\xff\xff", 12);
    (void)!write(STDOUT_FILENO, frame.constData(), static_cast<std::size_t>(frame.size()));
    return hang();
}

Outcome<paperwire::Answer> eat()
{
    QList<QByteArray> eaten;
    while (true)
        eaten.append(QByteArray(100'000'000, 'x'));
}

Outcome<paperwire::Answer> answer()
{
    return worker::answerOf({});
}

#ifdef LAJUR_NO_SANDBOX
class OpenSandbox final : public worker::Sandbox
{
public:
    bool enter(const QList<QByteArray> &) override { return false; }
};
#endif

} // namespace

/// A worker with everything the real one has, and what a file could make it do. "--outside" tries it all without a
/// sandbox and prints what succeeded.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--outside"))) {
        for (const test::Attempt &attempt : test::attempts()) {
            if (attempt.succeeds())
                std::puts(attempt.name);
        }
        return 0;
    }
    worker::Operations operations = worker::standardOperations();
    for (const auto &[name, deed] :
         std::initializer_list<std::pair<const char *, Mischief::Deed>>{{"try-all", tryAll},
                                                                        {"look-around", lookAround},
                                                                        {"hang", hang},
                                                                        {"crash", crash},
                                                                        {"babble", babble},
                                                                        {"boast", boast},
                                                                        {"eat", eat},
                                                                        {"answer", answer}})
        operations.push_back(std::make_unique<Mischief>(name, deed));
#ifdef LAJUR_NO_SANDBOX
    OpenSandbox sandbox;
    return worker::serve(std::move(operations), sandbox);
#else
    return worker::serve(std::move(operations), *worker::Sandbox::ofSystem());
#endif
}
