// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/caseformmodel.h"
#include "models/forms/draftkeeper.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A journal whose answers come when the test lets them.
struct Journal {
    struct Save {
        DraftId id;
        QJsonObject content;
        DraftKeeper::Answer answer;
    };

    QList<Save> saves;
    QList<qint64> discarded;

    DraftKeeper::Keep keep()
    {
        return [this](DraftId id, const QString &, const QJsonObject &content, DraftKeeper::Answer answer) {
            saves.append({id, content, std::move(answer)});
        };
    }
    DraftKeeper::Discard discard()
    {
        return [this](DraftId id) { discarded.append(id.value); };
    }
    void accept(qint64 id) { saves.constLast().answer(DraftId{id}); }
    void refuse(ErrorCode code) { saves.constLast().answer(failure(code, u"no"_s)); }
    QString text() const { return saves.constLast().content.value(u"text"_s).toString(); }
};

/// A keeper beside a form of one text.
struct Desk {
    QString text;
    Journal journal;
    std::unique_ptr<DraftKeeper> keeper;

    Desk()
    {
        keeper = std::make_unique<DraftKeeper>(
            u"case"_s,
            [this] {
                return text.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, text}};
            },
            journal.keep(), journal.discard());
        keeper->setDelays(1ms, 1ms);
    }
    void type(const QString &typed)
    {
        text = typed;
        keeper->noteChange();
    }
    void save(const QString &typed)
    {
        type(typed);
        keeper->keepNow();
    }
};

} // namespace

class TstDraftKeeper : public QObject
{
    Q_OBJECT

private slots:
    void shouldSaveAWhileAfterTheLastChange();
    void shouldSaveAtOnceWhenTheFormIsLeft();
    void shouldReplaceItsOwnDraft();
    void shouldNeverHaveTwoSavesUnderWay();
    void shouldNotSaveWhatIsSaved();
    void shouldDiscardWhenNothingIsLeftToKeep();
    void shouldDiscardADraftThatWasHandedIn();
    void shouldDiscardADraftWhoseSaveIsUnderWay();
    void shouldDiscardForAFormThatIsGone();
    void shouldKeepTheDraftOfAFormThatIsGone();
    void shouldTryAgainAfterAFailure();
    void shouldTellOfAFailureOnce();
    void shouldBeginANewDraftWhenItsOwnIsGone();
    void shouldGoOnWithADraftFound();
    void shouldWatchAFormModel();
};

void TstDraftKeeper::shouldSaveAWhileAfterTheLastChange()
{
    Desk desk;
    QSignalSpy saved(desk.keeper.get(), &DraftKeeper::saved);
    desk.type(u"B"_s);
    desk.type(u"Bu"_s);
    QCOMPARE(desk.journal.saves.size(), 0);
    QVERIFY(desk.keeper->isBehind());
    QTRY_COMPARE(desk.journal.saves.size(), 1);
    QCOMPARE(desk.journal.text(), u"Bu"_s);
    QVERIFY(!desk.keeper->savedAt().isValid());
    desk.journal.accept(7);
    QCOMPARE(saved.size(), 1);
    QVERIFY(desk.keeper->savedAt().isValid());
    QCOMPARE(desk.keeper->draft().value, 7);
    QVERIFY(!desk.keeper->isBehind());
}

void TstDraftKeeper::shouldSaveAtOnceWhenTheFormIsLeft()
{
    Desk desk;
    desk.keeper->setDelays(1h, 1h);
    desk.keeper->keepNow();
    QCOMPARE(desk.journal.saves.size(), 0); // nothing has changed
    desk.save(u"Budi"_s);
    QCOMPARE(desk.journal.saves.size(), 1);
}

void TstDraftKeeper::shouldReplaceItsOwnDraft()
{
    Desk desk;
    desk.save(u"a"_s);
    QVERIFY(!desk.journal.saves.constLast().id.isValid());
    desk.journal.accept(7);
    desk.save(u"b"_s);
    QCOMPARE(desk.journal.saves.constLast().id.value, 7);
}

void TstDraftKeeper::shouldNeverHaveTwoSavesUnderWay()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.save(u"b"_s);
    desk.save(u"c"_s);
    QCOMPARE(desk.journal.saves.size(), 1);
    desk.journal.accept(7);
    QCOMPARE(desk.journal.saves.size(), 2);
    QCOMPARE(desk.journal.text(), u"c"_s);
    QCOMPARE(desk.journal.saves.constLast().id.value, 7);
}

void TstDraftKeeper::shouldNotSaveWhatIsSaved()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.journal.accept(7);
    desk.save(u"a"_s);
    QCOMPARE(desk.journal.saves.size(), 1);
    QVERIFY(!desk.keeper->isBehind());
}

void TstDraftKeeper::shouldDiscardWhenNothingIsLeftToKeep()
{
    Desk desk;
    desk.save(QString());
    QCOMPARE(desk.journal.discarded, QList<qint64>{});
    desk.save(u"a"_s);
    desk.journal.accept(7);
    desk.save(QString());
    QCOMPARE(desk.journal.saves.size(), 1);
    QCOMPARE(desk.journal.discarded, QList<qint64>{7});
    QVERIFY(!desk.keeper->savedAt().isValid());
}

void TstDraftKeeper::shouldDiscardADraftThatWasHandedIn()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.journal.accept(7);
    desk.type(u"b"_s);
    desk.keeper->done();
    QCOMPARE(desk.journal.discarded, QList<qint64>{7});
    desk.keeper->keepNow();
    QCOMPARE(desk.journal.saves.size(), 1);
    desk.save(u"c"_s);
    QVERIFY(!desk.journal.saves.constLast().id.isValid());
}

void TstDraftKeeper::shouldDiscardADraftWhoseSaveIsUnderWay()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.keeper->done();
    desk.save(u"next form"_s);
    QCOMPARE(desk.journal.saves.size(), 1); // still one under way
    QVERIFY(desk.journal.discarded.isEmpty());
    desk.journal.accept(7);
    QCOMPARE(desk.journal.discarded, QList<qint64>{7});
    QCOMPARE(desk.journal.saves.size(), 2);
    QCOMPARE(desk.journal.text(), u"next form"_s);
    QVERIFY(!desk.journal.saves.constLast().id.isValid());
}

void TstDraftKeeper::shouldDiscardForAFormThatIsGone()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.keeper->done();
    desk.keeper.reset();
    desk.journal.accept(7);
    QCOMPARE(desk.journal.discarded, QList<qint64>{7});
}

void TstDraftKeeper::shouldKeepTheDraftOfAFormThatIsGone()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.keeper.reset();
    desk.journal.accept(7);
    QVERIFY(desk.journal.discarded.isEmpty());
}

void TstDraftKeeper::shouldTryAgainAfterAFailure()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.journal.refuse(ErrorCode::DiskFull);
    QVERIFY(desk.keeper->isBehind());
    desk.text = u"b"_s;
    QTRY_COMPARE(desk.journal.saves.size(), 2);
    QCOMPARE(desk.journal.text(), u"b"_s);
    desk.journal.accept(7);
    QVERIFY(!desk.keeper->isBehind());
}

void TstDraftKeeper::shouldTellOfAFailureOnce()
{
    Desk desk;
    desk.keeper->setDelays(1h, 1h);
    QSignalSpy failed(desk.keeper.get(), &DraftKeeper::failed);
    desk.save(u"a"_s);
    desk.journal.refuse(ErrorCode::DiskFull);
    desk.keeper->keepNow();
    desk.journal.refuse(ErrorCode::DiskFull);
    QCOMPARE(failed.size(), 1);
    desk.keeper->keepNow();
    desk.journal.refuse(ErrorCode::Busy);
    QCOMPARE(failed.size(), 2);
    desk.keeper->keepNow();
    desk.journal.accept(7);
    desk.save(u"b"_s);
    desk.journal.refuse(ErrorCode::Busy);
    QCOMPARE(failed.size(), 3);
}

void TstDraftKeeper::shouldBeginANewDraftWhenItsOwnIsGone()
{
    Desk desk;
    desk.save(u"a"_s);
    desk.journal.accept(7);
    desk.save(u"b"_s);
    desk.journal.refuse(ErrorCode::NotFound);
    desk.keeper->keepNow();
    QCOMPARE(desk.journal.saves.size(), 3);
    QVERIFY(!desk.journal.saves.constLast().id.isValid());
    QCOMPARE(desk.journal.text(), u"b"_s);
}

void TstDraftKeeper::shouldGoOnWithADraftFound()
{
    Desk desk;
    const QDateTime before(QDate(2026, 7, 19), QTime(16, 0));
    desk.keeper->resume(DraftId{5}, before);
    QCOMPARE(desk.keeper->savedAt(), before);
    desk.save(u"a"_s);
    QCOMPARE(desk.journal.saves.constLast().id.value, 5);
    desk.journal.accept(5);
    desk.save(QString());
    QCOMPARE(desk.journal.discarded, QList<qint64>{5});
}

void TstDraftKeeper::shouldWatchAFormModel()
{
    CaseFormModel form(FormContext{QDate(2026, 7, 20), false, {}});
    Journal journal;
    DraftKeeper keeper(u"case"_s, form, journal.keep(), journal.discard());
    form.setValue(u"city"_s, u"Batam"_s);
    keeper.keepNow();
    QCOMPARE(journal.saves.size(), 1);
    QCOMPARE(journal.saves.constLast().content, form.toJson());
    journal.accept(7);
    form.undo();
    keeper.keepNow();
    QCOMPARE(journal.discarded, QList<qint64>{7});
}

QTEST_GUILESS_MAIN(TstDraftKeeper)
#include "tst_draftkeeper.moc"
