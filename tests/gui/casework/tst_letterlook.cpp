// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseledger.h"
#include "tests/gui/casework/scriptedpapers.h"
#include "tests/testlib/windowoffice.h"
#include "ui/casework/letterlook.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using identity::LetterField;
using identity::LetterFindings;
using identity::Likeness;

/// The letter of request read for the check: one page after the other, as far as it is needed, and nothing after a
/// lock.
class TestLetterLook : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        WindowOffice office;
        NoPrinter printer;
        ScriptedPapers papers;
        ui::Workspace workspace;
        ui::LetterLook look;
        CaseId id;
        CaseForm form;
        QList<LetterFindings> told;

        explicit Bench(int pages)
            : papers(pages)
            , workspace(office.work(), {printer, &papers}, office.prompts(), office.office().clock())
            , look(workspace)
        {
            workspace.setUser(office.workspace().user());
            id = office.office().aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
            form = *office.office()->ledger().form(office.office().load(id));
            connect(&look, &ui::LetterLook::findingsChanged, &look,
                    [this](const LetterFindings &findings) { told.append(findings); });
            look.setPaper(id, 1);
            look.setForm(form);
            told.clear();
        }
        /// Reads until the first page is asked for.
        void begin()
        {
            look.read();
            settle();
        }
        /// Until what was asked and compared is told.
        void settle()
        {
            office.settle();
            QThreadPool::globalInstance()->waitForDone();
            office.settle();
        }
        void answer(const QString &text)
        {
            papers.answerWords(text);
            settle();
        }
        QString all() const { return QStringList{form.nik, form.name, form.nip, form.email, form.position}.join(u' '); }
        LetterField found(const char *field) const
        {
            return told.isEmpty() ? LetterField() : told.constLast().value(QString::fromLatin1(field));
        }
    };

private slots:
    void shouldTellTheFirstPageAndGoOnForWhatIsMissing()
    {
        Bench bench(2);
        bench.begin();
        QCOMPARE(bench.papers.read, QList<int>{0});
        bench.answer(QStringList{bench.form.nik, bench.form.name, bench.form.email, bench.form.position}.join(u' '));
        QCOMPARE(bench.told.size(), 1); // while the second page is being read
        QCOMPARE(bench.found("nik").likeness, Likeness::Equal);
        QCOMPARE(bench.found("nip").likeness, Likeness::Missing);
        QCOMPARE(bench.papers.read, (QList<int>{0, 1}));
        bench.answer(QStringLiteral("NIP ") + bench.form.nip);
        QCOMPARE(bench.found("nip").likeness, Likeness::Equal);
        QCOMPARE(bench.found("nip").page, 1);
        QCOMPARE(bench.found("nik").page, 0);
    }

    void shouldCutEachFieldOutOfThePageWhereItStands()
    {
        Bench bench(3);
        bench.begin();
        bench.answer(QStringList{bench.form.nik, bench.form.name, bench.form.email, bench.form.position}.join(u' '));
        bench.answer(QStringLiteral("Lampiran daftar nama"));
        bench.answer(QStringLiteral("NIP ") + bench.form.nip);
        QCOMPARE(bench.papers.drawn, (QList<int>{0, 2})); // nothing was found on the second
        QVERIFY(bench.found("nip").crop.isNull());
        bench.papers.answerPictures();
        QCOMPARE(qRed(bench.found("nik").crop.pixel(0, 0)), 0);
        QCOMPARE(qRed(bench.found("nip").crop.pixel(0, 0)), 2);
    }

    void shouldTurnWhatIsCutOutOfAPageUpsideDown()
    {
        Bench bench(1);
        bench.begin();
        bench.papers.answerWords(bench.all(), 180);
        bench.settle();
        bench.papers.answerPictures();
        const QImage crop = bench.found("nik").crop;
        QVERIFY(crop.width() > 2);
        QVERIFY(qGreen(crop.pixel(0, 0)) > qGreen(crop.pixel(1, 0))); // the page is greener to its right
    }

    void shouldReadNoFurtherThanNeeded()
    {
        Bench bench(4);
        bench.begin();
        bench.answer(bench.all());
        QCOMPARE(bench.papers.read, QList<int>{0});
        QCOMPARE(bench.papers.waiting(), 0);
        bench.look.read(); // once is enough
        bench.settle();
        QCOMPARE(bench.papers.read, QList<int>{0});
    }

    void shouldReadOnWhenTheFormSaysSomethingElse()
    {
        Bench bench(2);
        bench.begin();
        bench.answer(bench.all());
        CaseForm other = bench.form;
        other.nip = QStringLiteral("199001012020011002");
        bench.look.setForm(other);
        bench.settle();
        QCOMPARE(bench.papers.read, (QList<int>{0, 1}));
        bench.answer(other.nip);
        QCOMPARE(bench.found("nip").onLetter, other.nip);
        QCOMPARE(bench.found("nik").likeness, Likeness::Equal);
    }

    void shouldReadFourPagesOfALongLetter()
    {
        Bench bench(60);
        bench.begin();
        for (int page = 0; page < 4; ++page)
            bench.answer(QStringLiteral("Lampiran daftar nama"));
        QCOMPARE(bench.papers.read, (QList<int>{0, 1, 2, 3}));
        QCOMPARE(bench.papers.waiting(), 0);
    }

    void shouldGoOnAfterAPageThatCannotBeRead()
    {
        Bench bench(2);
        bench.begin();
        bench.papers.answerReading(failure(ErrorCode::Unavailable, QStringLiteral("The reader stopped.")));
        bench.settle();
        bench.answer(bench.all());
        QCOMPARE(bench.found("nik").likeness, Likeness::Equal);
        QCOMPARE(bench.found("nik").page, 1);
    }

    void shouldLeaveNothingWhenLockedWhileAPageIsCompared_data()
    {
        QTest::addColumn<bool>("signOut");
        QTest::newRow("locked") << false;
        QTest::newRow("signed out") << true;
    }
    void shouldLeaveNothingWhenLockedWhileAPageIsCompared()
    {
        QFETCH(const bool, signOut);
        Bench bench(2);
        bench.begin();
        bench.papers.answerWords(bench.all()); // is being compared now
        QVERIFY(bench.told.isEmpty());
        if (signOut)
            bench.workspace.setUser({});
        else
            bench.workspace.lock();
        bench.settle();
        bench.papers.answerPictures();
        for (const LetterFindings &findings : std::as_const(bench.told))
            QVERIFY(findings.isEmpty());
        QVERIFY(!bench.told.isEmpty()); // what was shown is taken back
    }

    void shouldLeaveNothingWhenLockedBetweenPages()
    {
        Bench bench(2);
        bench.begin();
        bench.answer(bench.form.nik);
        QCOMPARE(bench.papers.waiting(), 1);
        QVERIFY(!bench.told.constLast().isEmpty());
        bench.workspace.lock();
        QVERIFY(bench.told.constLast().isEmpty());
        QCOMPARE(bench.papers.waiting(), 0); // the question is taken back
        bench.papers.answerPictures();
        bench.settle();
        QVERIFY(bench.told.constLast().isEmpty());
        bench.begin(); // it may be read again
        bench.answer(bench.all());
        QCOMPARE(bench.found("nik").likeness, Likeness::Equal);
    }

    void shouldNotMixTheLettersOfTwoCases()
    {
        Bench bench(1);
        bench.begin();
        bench.papers.answerWords(bench.all());
        const CaseId next = bench.office.office().aCase(2).inStage(QStringLiteral("VERIFIKASI_KASI"));
        bench.look.setPaper(next, 1);
        bench.settle();
        QVERIFY(bench.told.constLast().isEmpty());
    }
};

QTEST_MAIN(TestLetterLook)

#include "tst_letterlook.moc"
