// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shippedworkflow.h"

#include <QTest>

using namespace lajur::workflow;
using lajur::domain::ErrorCode;
using shipped::Course;

/// Taking back, and histories that contradict themselves.
class TestEngineUndo : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeBackAChainOfSteps()
    {
        // GIVEN a case returned, brought back and sent on
        Course course(QStringLiteral("DI_KABID"));
        QList<CaseState> states = {course.state()};
        for (const char *transition : {"kembalikan", "ajukan_ulang", "teruskan", "setujui"})
            states.append(course.act(QString::fromLatin1(transition)).state());
        // WHEN step after step is taken back
        while (states.size() > 1) {
            states.removeLast();
            course.undo();
            // THEN round, returning stage and time are as they were
            QVERIFY(course.state() == states.constLast());
            QCOMPARE(course.state().trail.size(), states.constLast().trail.size());
        }
        QVERIFY(!course.engine().undo(course.state(), shipped::everybody()));
        QCOMPARE(course.engine().replay(course.steps())->stage, QStringLiteral("DI_KABID"));
    }

    void shouldTakeBackActionsThatStay()
    {
        Course course(QStringLiteral("VERIFIKASI_BSRE"));
        course.act(QStringLiteral("passphrase_awal"));
        course.undo();
        QVERIFY(!course.state().recorded(QStringLiteral("passphrase_awal")));
        course.act(QStringLiteral("setujui_bsre"));
    }

    void shouldTakeBackACancellation()
    {
        Course course(QStringLiteral("DI_KABID"));
        course.act(QStringLiteral("batalkan")).undo();
        QCOMPARE(course.state().stage, QStringLiteral("DI_KABID"));
    }

    void shouldLetARepeatedStepHappenEarlierThanTheOneTakenBack()
    {
        Course course(QStringLiteral("MENUNGGU_DISPOSISI"));
        course.act(QStringLiteral("disposisi")).undo();
        Step step = *course.engine().take(course.state(), QStringLiteral("disposisi"), shipped::goodFacts(),
                                          shipped::everybody(), {});
        step.eventAt = course.state().trail.constLast().eventAt.addSecs(1);
        QVERIFY(course.engine().apply(course.state(), step));
    }

    void shouldNotTakeBackTheBeginning()
    {
        for (const char *stage : {"DRAF", "TERBIT"}) {
            const Course course(QString::fromLatin1(stage));
            const auto step = course.engine().undo(course.state(), shipped::everybody());
            QVERIFY(!step);
            QCOMPARE(step.error().code, ErrorCode::Refused);
            QVERIFY(step.error().text.contains(QStringLiteral("the opening of a case stays")));
        }
        QVERIFY(!Engine(shipped::definition()).undo(CaseState(), shipped::everybody()));
    }

    void shouldSayWhyAStepIsFinal_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("transition");
        QTest::addColumn<QString>("words");
        QTest::newRow("issue") << QStringLiteral("PENYUSUNAN_REKOMENDASI") << QStringLiteral("terbitkan_surat")
                               << QStringLiteral("Surat rekomendasi sudah diterbitkan");
        QTest::newRow("void number") << QStringLiteral("MENUNGGU_TTD_REKOMENDASI") << QStringLiteral("tarik_surat")
                                     << QStringLiteral("Nomor surat sudah dinyatakan batal");
        QTest::newRow("number given") << QStringLiteral("SIAP_KIRIM_BSRE") << QStringLiteral("catat_nomor")
                                      << QStringLiteral("Nomor surat sudah tercatat");
        QTest::newRow("signature") << QStringLiteral("MENUNGGU_TTD_REKOMENDASI") << QStringLiteral("catat_ttd")
                                   << QStringLiteral("Surat rekomendasi sudah ditandatangani");
        QTest::newRow("certificate") << QStringLiteral("SET_PASSPHRASE") << QStringLiteral("terbit")
                                     << QStringLiteral("Sertifikat elektronik sudah tercatat");
    }

    void shouldSayWhyAStepIsFinal()
    {
        QFETCH(QString, stage);
        QFETCH(QString, transition);
        QFETCH(QString, words);
        Course course(stage);
        course.act(transition);
        const auto step = course.engine().undo(course.state(), shipped::everybody());
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::Refused);
        QCOMPARE(step.error().reasons.size(), 1);
        QVERIFY2(step.error().text.contains(words), qPrintable(step.error().text));
    }

    void shouldLetOnlyTheActorsOfAStepTakeItBack()
    {
        Course course(QStringLiteral("DI_KABID"));
        course.act(QStringLiteral("kembalikan")); // by Kabid or the front desk in this stage
        const auto mayUndo = [&course](const char *role) {
            return course.engine().undo(course.state(), shipped::actor(QString::fromLatin1(role))).has_value();
        };
        QVERIFY(mayUndo("kabid"));
        QVERIFY(mayUndo("loket"));
        QVERIFY(!mayUndo("kasi"));
        QVERIFY(!mayUndo("administrator"));
        QCOMPARE(course.engine().undo(course.state(), Actor()).error().reasons.constFirst().code,
                 QStringLiteral("role"));
    }

    void shouldRefuseHistoriesThatContradictThemselves_data()
    {
        QTest::addColumn<QList<Step>>("before");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("detail");
        const auto step = [](int sequence, const char *type, const char *transition, const char *from, const char *to,
                             int undoes = 0) {
            return Step{sequence,
                        QString::fromLatin1(type),
                        QString::fromLatin1(transition),
                        QString::fromLatin1(from),
                        QString::fromLatin1(to),
                        undoes,
                        {},
                        shipped::at(sequence)};
        };
        const QList<Step> opened = {step(1, "open", "", "", "DRAF")};
        const QList<Step> taken = opened + QList<Step>{step(2, "transition", "terima", "DRAF", "MENUNGGU_DISPOSISI")};
        const QList<Step> issued
            = {step(1, "import", "", "", "PENYUSUNAN_REKOMENDASI"),
               step(2, "transition", "terbitkan_surat", "PENYUSUNAN_REKOMENDASI", "MENUNGGU_TTD_REKOMENDASI")};
        const QList<Step> returned = {step(1, "import", "", "", "DI_KABID"),
                                      step(2, "transition", "kembalikan", "DI_KABID", "PERBAIKAN_PEMOHON")};
        const QString once = QStringLiteral("a history begins once");
        QTest::newRow("no beginning") << QList<Step>() << step(1, "transition", "terima", "DRAF", "MENUNGGU_DISPOSISI")
                                      << once;
        QTest::newRow("edited before it began") << QList<Step>() << step(1, "edit", "", "", "") << once;
        QTest::newRow("opened twice") << opened << step(2, "open", "", "", "DRAF") << once;
        QTest::newRow("imported later") << opened << step(2, "import", "", "", "TERBIT") << once;
        QTest::newRow("opened elsewhere")
            << QList<Step>() << step(1, "open", "", "", "TERBIT") << QStringLiteral("start stage");
        QTest::newRow("opened from somewhere")
            << QList<Step>() << step(1, "open", "", "TERBIT", "DRAF") << QStringLiteral("from nowhere");
        QTest::newRow("imported nowhere")
            << QList<Step>() << step(1, "import", "", "", "HILANG") << QStringLiteral("unknown stage");
        QTest::newRow("unknown transition")
            << opened << step(2, "transition", "x", "DRAF", "DI_KABID") << QStringLiteral("unknown transition");
        QTest::newRow("from another stage")
            << opened << step(2, "transition", "disposisi", "MENUNGGU_DISPOSISI", "DI_KABID")
            << QStringLiteral("in another stage");
        QTest::newRow("transition of another stage")
            << opened << step(2, "transition", "disposisi", "DRAF", "DI_KABID") << QStringLiteral("does not leave");
        QTest::newRow("to another stage")
            << opened << step(2, "transition", "terima", "DRAF", "DI_KABID") << QStringLiteral("does not lead there");
        QTest::newRow("back to another returner")
            << returned << step(3, "transition", "ajukan_ulang", "PERBAIKAN_PEMOHON", "VERIFIKASI_KASI")
            << QStringLiteral("does not lead there");
        QTest::newRow("transition that undoes")
            << opened << step(2, "transition", "terima", "DRAF", "MENUNGGU_DISPOSISI", 1)
            << QStringLiteral("only an undo");
        QTest::newRow("sequence repeated") << taken << step(2, "edit", "", "", "") << QStringLiteral("does not rise");
        QTest::newRow("undo of the opening")
            << opened << step(2, "undo", "", "DRAF", "", 1) << QStringLiteral("cannot be undone");
        QTest::newRow("undo of a wrong sequence") << taken << step(3, "undo", "terima", "MENUNGGU_DISPOSISI", "DRAF", 1)
                                                  << QStringLiteral("only the last step");
        QTest::newRow("undo to a wrong stage")
            << taken << step(3, "undo", "terima", "MENUNGGU_DISPOSISI", "DI_KABID", 2)
            << QStringLiteral("does not lead back");
        QTest::newRow("undo of an issued letter")
            << issued << step(3, "undo", "terbitkan_surat", "MENUNGGU_TTD_REKOMENDASI", "PENYUSUNAN_REKOMENDASI", 2)
            << QStringLiteral("cannot be undone");
        Step early = step(3, "transition", "disposisi", "MENUNGGU_DISPOSISI", "DI_KABID");
        early.eventAt = shipped::at(1);
        QTest::newRow("before its predecessor") << taken << early << QStringLiteral("earlier than its predecessor");
        early.eventAt = {};
        QTest::newRow("without time") << taken << early << QStringLiteral("no time");
    }

    void shouldRefuseHistoriesThatContradictThemselves()
    {
        QFETCH(QList<Step>, before);
        QFETCH(Step, step);
        QFETCH(QString, detail);
        const Engine engine(shipped::definition());
        QVERIFY(engine.replay(before));
        const auto state = engine.replay(before + QList<Step>{step});
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::Damaged);
        QVERIFY2(state.error().detail.contains(detail), qPrintable(state.error().detail));
        QVERIFY(state.error().text.contains(QString::number(step.sequence)));
    }

    void shouldIgnoreEventsThatDoNotMoveACase()
    {
        Course course(QStringLiteral("DI_KABID"));
        CaseState state = course.state();
        for (const char *type : {"edit", "attach", "access"}) {
            Step step;
            step.sequence = state.lastSequence + 1;
            step.type = QString::fromLatin1(type);
            const auto next = course.engine().apply(state, step);
            QVERIFY(next);
            QVERIFY(*next == course.state());
            QCOMPARE(next->lastSequence, step.sequence);
            state = *next;
        }
        QCOMPARE(state.trail.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEngineUndo)

#include "tst_engineundo.moc"
