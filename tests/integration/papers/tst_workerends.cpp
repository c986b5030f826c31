// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"
#include "tests/integration/papers/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace std::chrono_literals;
using papers::WorkerPaperReader;
using paperwire::Answer;

namespace samples = lajur::test::samples;

/// Workers that end, hang and lie: the question is answered as what it was, and the next one is answered well.
class tst_WorkerEnds : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellEndsApart_data();
    void shouldTellEndsApart();
    void shouldSayWhenProgramIsMissing();
    void shouldReadAgainAfterKill();
    void shouldEndStoppedWorker();
    void shouldNotMindWorkerThatEndedBetweenQuestions();
    void shouldGoOnWhereWorkerAlwaysCrashes();
    void shouldServeOthersWhileOneHangs();
    void shouldEndWorkerOfDroppedQuestion();
    void shouldLeaveNoProcess();
    void shouldLeaveNoFile();

private:
    static Result<Answer> ask(WorkerPaperReader &reader, const char *operation)
    {
        return waitForPaper<Answer>([&](const auto &caller, const auto &answer) {
            reader.ask(QString::fromLatin1(operation), Paper("%PDF-"), {}, caller, answer);
        });
    }
    /// Asks without waiting.
    void begin(WorkerPaperReader &reader, const char *operation, std::optional<Result<Answer>> &result)
    {
        reader.ask(QString::fromLatin1(operation), Paper("%PDF-"), {}, {this},
                   [&result](const Result<Answer> &answer) { result = answer; });
    }
};

void tst_WorkerEnds::shouldTellEndsApart_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<PaperTrouble>("trouble");
    QTest::addColumn<bool>("retry");
    QTest::newRow("crash") << QByteArray("crash") << PaperTrouble::Crashed << true;
    QTest::newRow("hang") << QByteArray("hang") << PaperTrouble::Hung << true;
    QTest::newRow("nonsense") << QByteArray("babble") << PaperTrouble::Crashed << true;
    QTest::newRow("absurd lengths") << QByteArray("boast") << PaperTrouble::Crashed << true;
    QTest::newRow("too much memory") << QByteArray("eat") << PaperTrouble::Refused << false;
    QTest::newRow("refusal") << QByteArray("describe") << PaperTrouble::Refused << false;
}

void tst_WorkerEnds::shouldTellEndsApart()
{
    QFETCH(QByteArray, operation);
#ifdef __SANITIZE_ADDRESS__
    if (operation == "eat")
        return; // Has no limit of memory there.
#endif
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    reader.setTimeLimit(operation == "hang" ? 500ms : 10s);
    const auto answer = ask(reader, operation.constData());
    QVERIFY(!answer);
    QTEST(paperTrouble(answer.error()), "trouble");
    QTEST(worthRetrying(paperTrouble(answer.error())), "retry");
    QVERIFY(!answer.error().text.isEmpty());
    reader.setTimeLimit(10s);
    QVERIFY(ask(reader, "answer"));
}

void tst_WorkerEnds::shouldSayWhenProgramIsMissing()
{
    WorkerPaperReader reader(QStringLiteral("/nonexistent/lajur-worker"));
    for (int i = 0; i < 3; ++i) {
        const auto answer = ask(reader, "answer");
        QVERIFY(!answer);
        QCOMPARE(paperTrouble(answer.error()), PaperTrouble::Missing);
    }
}

void tst_WorkerEnds::shouldReadAgainAfterKill()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    for (int round = 0; round < 10; ++round) {
        std::optional<Result<Answer>> result;
        begin(reader, "hang", result);
        QTRY_VERIFY(reader.pool().processIds().size() == 1 && reader.pool().processIds().constFirst() > 0);
        ::kill(static_cast<pid_t>(reader.pool().processIds().constFirst()), SIGKILL);
        QTRY_VERIFY(result.has_value());
        QCOMPARE(paperTrouble(result->error()), PaperTrouble::Crashed);
        QVERIFY(ask(reader, "answer"));
        reader.forgetAll();
    }
}

void tst_WorkerEnds::shouldEndStoppedWorker()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    QVERIFY(ask(reader, "answer"));
    const auto id = static_cast<pid_t>(reader.pool().processIds().constFirst());
    ::kill(id, SIGSTOP);
    reader.setTimeLimit(300ms);
    const auto answer = ask(reader, "answer");
    QVERIFY(!answer);
    QCOMPARE(paperTrouble(answer.error()), PaperTrouble::Hung);
    reader.setTimeLimit(10s);
    QVERIFY(ask(reader, "answer"));
    QTRY_COMPARE(::kill(id, 0), -1);
}

void tst_WorkerEnds::shouldNotMindWorkerThatEndedBetweenQuestions()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    QVERIFY(ask(reader, "answer"));
    ::kill(static_cast<pid_t>(reader.pool().processIds().constFirst()), SIGKILL);
    // Asked before the program can know of it.
    QVERIFY(ask(reader, "answer"));
}

void tst_WorkerEnds::shouldGoOnWhereWorkerAlwaysCrashes()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    for (int i = 0; i < 40; ++i) {
        const auto answer = ask(reader, "crash");
        QVERIFY(!answer);
        QCOMPARE(paperTrouble(answer.error()), PaperTrouble::Crashed);
    }
    // Most were answered without a worker.
    QVERIFY2(reader.pool().begun() < 15, qPrintable(QString::number(reader.pool().begun())));
    QTRY_VERIFY_WITH_TIMEOUT(ask(reader, "answer").has_value(), 40'000);
}

void tst_WorkerEnds::shouldServeOthersWhileOneHangs()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    std::optional<Result<Answer>> hung;
    begin(reader, "hang", hung);
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask(reader, "answer"));
    QVERIFY(!hung.has_value());
    QCOMPARE(reader.pool().processIds().size(), 2);
}

void tst_WorkerEnds::shouldEndWorkerOfDroppedQuestion()
{
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    QList<PaperTicket> tickets;
    for (int i = 0; i < 2; ++i)
        tickets.append(reader.ask(QStringLiteral("hang"), Paper("%PDF-"), {}, {this}, [](const auto &) {}));
    QTRY_COMPARE(reader.pool().begun(), 2);
    for (const PaperTicket ticket : tickets)
        reader.drop(ticket);
    // Long before the hanging ones would have been ended for their time.
    QVERIFY(ask(reader, "answer"));
}

void tst_WorkerEnds::shouldLeaveNoProcess()
{
    {
        WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
        std::optional<Result<Answer>> hung;
        begin(reader, "hang", hung);
        QVERIFY(ask(reader, "answer"));
        QVERIFY(!ask(reader, "crash"));
        QTRY_VERIFY(!reader.pool().processIds().isEmpty());
    }
    // No child is left, neither running nor waiting to be looked after.
    siginfo_t info = {};
    QTRY_VERIFY(waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == -1 && errno == ECHILD);
}

void tst_WorkerEnds::shouldLeaveNoFile()
{
    const QTemporaryDir folder;
    for (const char *variable : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, folder.path().toLocal8Bit());
    WorkerPaperReader reader(QStringLiteral(LAJUR_MISCHIEF_PROGRAM));
    const Paper paper(samples::pdf(3));
    QVERIFY(waitForPaper<PageImage>([&](const auto &caller, const auto &answer) {
        reader.renderPage(paper, 0, {500, 500}, caller, answer);
    }));
    QVERIFY(!ask(reader, "crash"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_MAIN(tst_WorkerEnds)
#include "tst_workerends.moc"
