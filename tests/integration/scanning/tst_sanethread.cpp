// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanethread.h"

#include <atomic>
#include <QTest>
#include <semaphore>

using namespace lajur::domain;
using namespace lajur::scanning;
using namespace std::chrono_literals;

/// A driver that hangs costs its caller a limit and later ones an answer, never the program.
class TestSaneThread : public QObject
{
    Q_OBJECT

private slots:
    void shouldRunOneTaskAfterTheOtherOnOneThread()
    {
        SaneThread thread;
        std::thread::id first;
        std::thread::id second;
        QVERIFY(thread.run([&first] { first = std::this_thread::get_id(); }, 10min));
        QVERIFY(thread.run([&second] { second = std::this_thread::get_id(); }, 10min));
        QCOMPARE(first, second);
        QVERIFY(first != std::this_thread::get_id());
    }

    void shouldGiveUpWaitingAndSayThatItIsBusy()
    {
        SaneThread thread;
        std::binary_semaphore gate(0);
        const Status late = thread.run([&gate] { gate.acquire(); }, 0ms);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Unavailable);
        const Status busy = thread.run([] {}, 10min);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, ErrorCode::Busy);
        gate.release();
        bool taken = false; // asked once more after each refusal, and not again after it was taken
        QTRY_VERIFY(taken = taken || thread.start([] {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSaneThread)
#include "tst_sanethread.moc"
