// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/lettercomparison.h"

#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace lajur;
using identity::Likeness;
using identity::OcrWords;
using itemmodels::LetterComparison;

namespace {

OcrWords wordsOf(const QString &text)
{
    OcrWords words;
    int x = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        words.append({word, QRectF(x, 0, word.size() * 6, 10), 1});
        x += int(word.size()) * 6 + 6;
    }
    return words;
}

domain::CaseForm form()
{
    domain::CaseForm typed;
    typed.nik = QStringLiteral("9901014502880007");
    typed.name = QStringLiteral("Ratna Dewi Anggraini");
    typed.nip = QStringLiteral("198802052014032004");
    return typed; // a half-filled form: without e-mail and position
}

const QString firstPage = QStringLiteral("Mohon sertifikat bagi Ratna Dewi Anggraini NIK 9901014502880007 terlampir");
const QString secondPage = QStringLiteral("Lampiran : NIP 19880205 201403 2 004");

/// A search that says where it runs, and can be held in the middle.
class WatchedFind
{
public:
    LetterComparison::Find find()
    {
        return [this](const OcrWords &words, const QString &typed, identity::LetterValue kind) {
            return look(words, typed, kind);
        };
    }
    void hold() { m_held = true; } ///< Before the first call.
    void awaitBegin() { m_begun.acquire(); }
    /// Lets every call through and waits for the last.
    void letGo()
    {
        m_gate.release(1000);
        QThreadPool::globalInstance()->waitForDone();
    }
    QList<QThread *> threads()
    {
        const QMutexLocker lock(&m_mutex);
        return m_threads;
    }
    QStringList calls()
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls;
    }

private:
    identity::LetterField look(const OcrWords &words, const QString &typed, identity::LetterValue kind)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_threads.append(QThread::currentThread());
            m_calls.append(typed);
        }
        if (m_held) {
            m_begun.release();
            m_gate.acquire();
        }
        return identity::findOnLetter(words, typed, kind);
    }

    QMutex m_mutex;
    QList<QThread *> m_threads;
    QStringList m_calls;
    bool m_held = false;
    QSemaphore m_begun;
    QSemaphore m_gate;
};

} // namespace

/// The comparison of form and letter away from the window: page after page, and never an answer to an old question.
class TestLetterComparison : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheFirstPageBeforeTheSecondIsThere()
    {
        LetterComparison comparison;
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        QVERIFY(comparison.wantsPage());
        comparison.addPage(wordsOf(firstPage));
        QVERIFY(!comparison.wantsPage()); // as long as this one is not compared
        QVERIFY(compared.wait());
        QCOMPARE(comparison.findings().value(QStringLiteral("nik")).likeness, Likeness::Equal);
        QCOMPARE(comparison.findings().value(QStringLiteral("nip")).likeness, Likeness::Missing);
        QVERIFY(comparison.wantsPage());
        comparison.addPage(wordsOf(secondPage));
        QVERIFY(compared.wait());
        QCOMPARE(comparison.findings().value(QStringLiteral("nik")).page, 0);
        QCOMPARE(comparison.findings().value(QStringLiteral("nip")).likeness, Likeness::Equal);
        QCOMPARE(comparison.findings().value(QStringLiteral("nip")).page, 1);
        QVERIFY(!comparison.wantsPage());
        QCOMPARE(compared.count(), 2);
    }

    void shouldNotLookAgainForWhatWasFound()
    {
        WatchedFind watched;
        LetterComparison comparison(nullptr, watched.find());
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(firstPage));
        comparison.addPage(wordsOf(secondPage));
        QVERIFY(compared.wait());
        QCOMPARE(watched.calls().count(form().nik), 1);
        QCOMPARE(watched.calls().count(form().nip), 2);
        QCOMPARE(compared.count(), 1); // both pages were at hand
    }

    void shouldCompareManyWordsOffTheWindowsThread()
    {
        QString text = firstPage;
        for (int i = 0; i < 2000; ++i)
            text += QStringLiteral(" kata%1").arg(i);
        WatchedFind watched;
        watched.hold();
        LetterComparison comparison(nullptr, watched.find());
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(text)); // comes back although the search is held
        watched.awaitBegin();
        QVERIFY(comparison.findings().isEmpty());
        QVERIFY(!watched.threads().contains(thread()));
        watched.letGo();
        QVERIFY(compared.count() == 1 || compared.wait());
        QCOMPARE(comparison.findings().value(QStringLiteral("name")).likeness, Likeness::Equal);
        QVERIFY(!watched.threads().contains(thread()));
    }

    void shouldLeaveNothingWhenItForgetsInTheMiddle()
    {
        WatchedFind watched;
        watched.hold();
        LetterComparison comparison(nullptr, watched.find());
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(firstPage));
        watched.awaitBegin();
        comparison.forget();
        watched.letGo();
        QCoreApplication::processEvents();
        QCOMPARE(compared.count(), 0);
        QVERIFY(comparison.findings().isEmpty());
        QCOMPARE(comparison.pageCount(), 0);
        QCOMPARE(watched.calls().size(), 1); // the rest was not looked for any more
    }

    void shouldLeaveNothingOfAnAnswerThatIsOnItsWay()
    {
        LetterComparison comparison;
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(firstPage));
        QThreadPool::globalInstance()->waitForDone(); // done, but not told
        comparison.forget();
        QCoreApplication::processEvents();
        QCOMPARE(compared.count(), 0);
        QVERIFY(comparison.findings().isEmpty());
    }

    void shouldAnswerForTheNewestFormOnly()
    {
        WatchedFind watched;
        watched.hold();
        LetterComparison comparison(nullptr, watched.find());
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(firstPage));
        watched.awaitBegin();
        domain::CaseForm other = form();
        other.nik = QStringLiteral("9901014502880008");
        comparison.setForm(other);
        watched.letGo();
        QVERIFY(compared.count() == 1 || compared.wait());
        QCoreApplication::processEvents();
        QCOMPARE(compared.count(), 1);
        QCOMPARE(comparison.findings().value(QStringLiteral("nik")).typed, other.nik);
        QCOMPARE(comparison.findings().value(QStringLiteral("nik")).likeness, Likeness::Differs);
    }

    void shouldNotCompareAgainForAFormThatSaysTheSame()
    {
        LetterComparison comparison;
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage(wordsOf(firstPage));
        QVERIFY(compared.wait());
        domain::CaseForm other = form();
        other.phone = QStringLiteral("0778-123456"); // no letter gives it
        comparison.setForm(other);
        QVERIFY(!comparison.findings().isEmpty());
    }

    void shouldSayNothingOfPagesWithoutWords()
    {
        LetterComparison comparison;
        QSignalSpy compared(&comparison, &LetterComparison::compared);
        comparison.setForm(form());
        comparison.addPage({});
        QVERIFY(compared.wait());
        QVERIFY(comparison.findings().isEmpty());
        QVERIFY(comparison.wantsPage());
    }

    void shouldEndWhileTheSearchGoesOn()
    {
        WatchedFind watched;
        watched.hold();
        {
            LetterComparison comparison(nullptr, watched.find());
            comparison.setForm(form());
            comparison.addPage(wordsOf(firstPage));
            watched.awaitBegin();
        }
        watched.letGo();
        QCoreApplication::processEvents();
        QCOMPARE(watched.calls().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLetterComparison)

#include "tst_lettercomparison.moc"
