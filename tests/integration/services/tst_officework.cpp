// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officework.h"
#include "tests/testlib/passwordcost.h"
#include "tests/testlib/testoffice.h"

#include <memory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Shows that use cases run in order beside the window's thread, and that their answers and changes come back to it.
class TestOfficeWork : public QObject
{
    Q_OBJECT

private slots:
    void shouldAnswerInTheOrderOfTheQuestions();
    void shouldKeepTheWindowAliveWhileAJobWaits();
    void shouldNotAnswerSomebodyWhoIsGone();
    void shouldAnswerUnavailableWithoutAnOffice();
    void shouldKeepTheOfficeWhenAnotherCannotBeOpened();
    void shouldSayThatSomethingWasWrittenHere();
    void shouldSayThatAnotherProgramWroteSomething();
    void shouldBeSilentWhenNothingWasWritten();
    void shouldFinishWhatWasGivenBeforeItEnds();

private:
    static OfficeWork::Opener opener(TestOffice &office);
    static Status dispose(OpenOffice &office, CaseId id, const OfficeProfile &profile);
    static void settle(const OfficeWork &work) { QTRY_COMPARE(work.pending(), 0); }
};

OfficeWork::Opener TestOfficeWork::opener(TestOffice &office)
{
    return [folder = office.folder(), clock = &office.clock()]() -> Result<std::unique_ptr<OpenOffice>> {
        LAJUR_TRY_VALUE(auto opened,
                        composition::Office::open(folder, {.clock = clock, .passwordCost = minimumPasswordCost}));
        return std::unique_ptr<OpenOffice>(std::move(opened));
    };
}

Status TestOfficeWork::dispose(OpenOffice &office, CaseId id, const OfficeProfile &profile)
{
    StepRequest request;
    request.transition = QStringLiteral("disposisi");
    LAJUR_TRY(office.steps().take(id, request, profile));
    return {};
}

void TestOfficeWork::shouldAnswerInTheOrderOfTheQuestions()
{
    TestOffice office;
    OfficeWork work;
    QList<int> answers;
    work.open(opener(office), this, [&answers](const Status &opened) { answers << (opened ? 0 : -1); });
    for (int i = 1; i <= 5; ++i)
        work.run(
            this, [i](OpenOffice &) { return Result<int>(i); },
            [&answers](const Result<int> &answer) { answers << answer.value_or(-1); });

    settle(work);

    QCOMPARE(answers, (QList<int>{0, 1, 2, 3, 4, 5}));
}

void TestOfficeWork::shouldKeepTheWindowAliveWhileAJobWaits()
{
    TestOffice office;
    OfficeWork work;
    work.open(opener(office), this, [](const Status &) {});
    QSemaphore door;
    bool answered = false;
    bool windowRan = false;
    work.run(
        this,
        [&door](OpenOffice &) -> Status {
            door.acquire();
            return {};
        },
        [&answered](const Status &) { answered = true; });
    // GIVEN a job that waits for what only the window's thread does
    QMetaObject::invokeMethod(
        this,
        [&] {
            windowRan = true;
            door.release();
        },
        Qt::QueuedConnection);

    QTRY_VERIFY(answered);

    QVERIFY(windowRan);
}

void TestOfficeWork::shouldNotAnswerSomebodyWhoIsGone()
{
    TestOffice office;
    OfficeWork work;
    work.open(opener(office), this, [](const Status &) {});
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    work.run(
        asker.get(), [](OpenOffice &) -> Status { return {}; }, [&answered](const Status &) { answered = true; });
    asker.reset();

    settle(work);

    QVERIFY(!answered);
}

void TestOfficeWork::shouldAnswerUnavailableWithoutAnOffice()
{
    TestOffice office;
    OfficeWork work;
    QStringList answers;
    const auto ask = [&] {
        work.run(
            this, [](OpenOffice &) -> Status { return {}; },
            [&answers](const Status &answer) { answers << codeOf(answer); });
    };
    ask();
    work.open(opener(office), this, [](const Status &) {});
    ask();
    work.close();
    ask();

    settle(work);

    QCOMPARE(answers,
             (QStringList{QStringLiteral("unavailable"), QStringLiteral("ok"), QStringLiteral("unavailable")}));
}

void TestOfficeWork::shouldKeepTheOfficeWhenAnotherCannotBeOpened()
{
    TestOffice office;
    OfficeWork work;
    QStringList answers;
    const auto note = [&answers](const Status &answer) { answers << codeOf(answer); };
    work.open(opener(office), this, note);
    work.open([]() -> Result<std::unique_ptr<OpenOffice>> { return failure(ErrorCode::Damaged, QString()); }, this,
              note);
    work.run(
        this, [](OpenOffice &) -> Status { return {}; }, note);

    settle(work);

    QCOMPARE(answers, (QStringList{QStringLiteral("ok"), QStringLiteral("damaged"), QStringLiteral("ok")}));
}

void TestOfficeWork::shouldSayThatSomethingWasWrittenHere()
{
    TestOffice office;
    const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
    OfficeWork work;
    work.open(opener(office), this, [](const Status &) {});
    settle(work);
    QSignalSpy changed(&work, &OfficeWork::changed);

    work.run(
        this,
        [id, profile = office.profile()](OpenOffice &open) -> Status {
            LAJUR_TRY(open.signIn().signIn(QStringLiteral("semua"), TestOffice::password()));
            return dispose(open, id, profile);
        },
        [](const Status &taken) { QVERIFY2(taken, qPrintable(outcome(taken))); });

    QTRY_COMPARE(changed.count(), 1);
}

void TestOfficeWork::shouldSayThatAnotherProgramWroteSomething()
{
    TestOffice office;
    const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
    OfficeWork work;
    work.open(opener(office), this, [](const Status &) {});
    settle(work);
    QSignalSpy changed(&work, &OfficeWork::changed);

    QVERIFY(office.step(id, QStringLiteral("disposisi")));

    QTRY_COMPARE(changed.count(), 1);
}

void TestOfficeWork::shouldBeSilentWhenNothingWasWritten()
{
    TestOffice office;
    OfficeWork work;
    work.open(opener(office), this, [](const Status &) {});
    settle(work);
    QSignalSpy changed(&work, &OfficeWork::changed);

    for (int i = 0; i < 3; ++i)
        work.run(
            this, [](OpenOffice &open) { return open.ports().caseQueries.board(); }, [](const auto &) {});
    settle(work);

    QCOMPARE(changed.count(), 0);
}

void TestOfficeWork::shouldFinishWhatWasGivenBeforeItEnds()
{
    TestOffice office;
    const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
    {
        OfficeWork work;
        work.open(opener(office), this, [](const Status &) {});
        work.run(
            this,
            [id, profile = office.profile()](OpenOffice &open) -> Status {
                LAJUR_TRY(open.signIn().signIn(QStringLiteral("semua"), TestOffice::password()));
                return dispose(open, id, profile);
            },
            [](const Status &) {});
    }

    QCOMPARE(office.stage(id), QStringLiteral("DI_KABID"));
}

QTEST_GUILESS_MAIN(TestOfficeWork)
#include "tst_officework.moc"
