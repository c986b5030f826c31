// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"

#include <QCborArray>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using papers::WorkerPaperReader;
using paperwire::Answer;

/// A worker that tries everything it must not be able to do. Nothing here is skipped: where the sandbox is off, it
/// fails.
class tst_Sandbox : public QObject
{
    Q_OBJECT

private slots:
    void shouldSucceedAtNothing();
    void shouldSucceedWithoutSandbox();
    void shouldSeeNothingOfItsParent();
    void shouldHaveLimits();
    void shouldRefuseToWorkUnprotected();

private:
    static Result<Answer> ask(WorkerPaperReader &reader, const QString &operation)
    {
        return waitForPaper<Answer>(
            [&](const auto &caller, const auto &answer) { reader.ask(operation, Paper("%PDF-"), {}, caller, answer); });
    }
};

void tst_Sandbox::shouldSucceedAtNothing()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    const auto answer = ask(reader, QStringLiteral("try-all"));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QStringList succeeded;
    const QCborArray names = answer->value[QStringLiteral("succeeded")].toArray();
    for (const QCborValue &name : names)
        succeeded.append(name.toString());
    QCOMPARE(succeeded, QStringList());
    QVERIFY(answer->value[QStringLiteral("tried")].toInteger() > 30);
}

void tst_Sandbox::shouldSucceedWithoutSandbox()
{
    // Otherwise the attempts themselves would be at fault, and the test above worth nothing.
    QProcess process;
    process.start(QStringLiteral(LAJUR_MISCHIEF_PROGRAM), {QStringLiteral("--outside")});
    QVERIFY(process.waitForFinished());
    const QByteArray succeeded = process.readAllStandardOutput();
    for (const char *name : {"create a file in the folder for temporary files",
                             "create a file in memory",
                             "open a device for writing",
                             "open the list of users for reading\n",
                             "list the root folder",
                             "make a folder",
                             "make a link",
                             "remove a file",
                             "rename a file",
                             "cut a file",
                             "change a file's mode",
                             "open an Internet socket",
                             "open a socket of this computer",
                             "connect to another program",
                             "open a pair of sockets",
                             "run a program",
                             "start a process by fork",
                             "start a process by clone\n",
                             "start a process by clone3",
                             "signal the parent",
                             "map new code",
                             "turn data into code",
                             "set its own limits",
                             "become traceable again"})
        QVERIFY2(succeeded.contains(name), name);
}

void tst_Sandbox::shouldSeeNothingOfItsParent()
{
    qputenv("LAJUR_TEST_SECRET", "1");
    constexpr int Careless = 40;
    QCOMPARE(dup2(STDIN_FILENO, Careless), Careless); // Not closed on exec.
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    const auto answer = ask(reader, QStringLiteral("look-around"));
    QVERIFY(answer.has_value());
    QStringList variables;
    const QCborArray names = answer->value[QStringLiteral("variables")].toArray();
    for (const QCborValue &name : names)
        variables.append(name.toString());
    variables.sort();
    QCOMPARE(variables,
             QStringList({QStringLiteral("LC_ALL"), QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("QT_NO_GLIB"),
                          QStringLiteral("TZ"), QStringLiteral("XDG_CACHE_HOME")}));
    // The three pipes, and what Qt opens to wake itself up.
    QCOMPARE(answer->value[QStringLiteral("descriptors")].toArray(), (QCborArray{0, 1, 2, 3}));
}

void tst_Sandbox::shouldHaveLimits()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    const auto answer = ask(reader, QStringLiteral("look-around"));
    QVERIFY(answer.has_value());
    const QCborMap limits = answer->value[QStringLiteral("limits")].toMap();
    QCOMPARE(limits[QStringLiteral("core")].toInteger(-1), 0);
    QCOMPARE(limits[QStringLiteral("file")].toInteger(-1), 0);
    QCOMPARE(limits[QStringLiteral("files")].toInteger(-1), 64);
    QCOMPARE(limits[QStringLiteral("processor")].toInteger(-1), 240);
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(limits[QStringLiteral("memory")].toInteger(-1), 1536LL * 1024 * 1024);
#endif
}

void tst_Sandbox::shouldRefuseToWorkUnprotected()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_UNPROTECTED_PROGRAM));
    const auto answer = ask(reader, QStringLiteral("answer"));
    QVERIFY(!answer);
    QCOMPARE(paperTrouble(answer.error()), PaperTrouble::Unprotected);
    QVERIFY(!answer.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Sandbox)
#include "tst_sandbox.moc"
