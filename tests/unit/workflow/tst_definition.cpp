// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shippedworkflow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lajur::workflow;

/// The shipped workflow against the SOP it draws.
class TestDefinition : public QObject
{
    Q_OBJECT

private slots:
    void shouldCarryTheNameOfTheSop()
    {
        const Definition sop = shipped::definition();
        QCOMPARE(sop.kind(), QStringLiteral("baru"));
        QCOMPARE(sop.version(), 3);
        QCOMPARE(sop.title().indonesian, QStringLiteral("Pendaftaran Penerbitan Sertifikat Elektronik"));
        QCOMPARE(sop.startStage(), QStringLiteral("DRAF"));
        QCOMPARE(sop.stages().size(), 16);
    }

    void shouldSayEverythingInBothLanguages()
    {
        const Definition sop = shipped::definition();
        QList<Text> texts{sop.title()};
        for (const Lane &lane : sop.lanes())
            texts << lane.title << lane.shortTitle;
        for (const Stage &stage : sop.stages())
            texts << stage.title << stage.shortTitle;
        for (const Transition &transition : sop.transitions()) {
            texts << transition.title << transition.shortTitle;
            for (const Text &text : {transition.notUndoableReason, transition.confirm, transition.output}) {
                if (!text.isEmpty())
                    texts << text;
            }
            for (const Input &input : transition.inputs) {
                texts << input.title;
                for (const QString &choice : input.choices)
                    texts << input.choiceTitle(choice);
            }
        }
        for (const Text &text : std::as_const(texts))
            QVERIFY2(!text.indonesian.isEmpty() && !text.english.isEmpty(), qPrintable(text.indonesian));
    }

    void shouldHaveShortTitlesThatFitAndDiffer()
    {
        const Definition sop = shipped::definition();
        for (const Stage &stage : sop.stages()) {
            QStringList buttons;
            for (const Transition &transition : sop.transitions()) {
                if (transition.from.contains(stage.id))
                    buttons << transition.shortTitle.indonesian << transition.shortTitle.english;
            }
            buttons << stage.shortTitle.indonesian << stage.shortTitle.english;
            QCOMPARE(buttons.removeDuplicates(), stage.shortTitle.indonesian == stage.shortTitle.english ? 1 : 0);
            for (const QString &text : std::as_const(buttons))
                QVERIFY2(text.size() <= 24, qPrintable(text)); // What the head of a board's stage has room for.
        }
    }

    void shouldStillReadTheVersionOldCasesRunOn()
    {
        // GIVEN the first version, as offices keep it
        QFile file(QStringLiteral(LAJUR_SOURCE_DIR "/resources/workflows/baru-1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto first = Definition::load(file.readAll());
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        // THEN it is the very file their cases name, and differs from the present one in words alone
        QCOMPARE(first->contentHash().toHex(),
                 QByteArray("6047f3f27a491225efb27fd80d8c56b86e7f02cc16da201dc8c5fae0b0f50d63"));
        QCOMPARE(first->version(), 1);
        const Definition now = shipped::definition();
        QCOMPARE(first->stages().size(), now.stages().size());
        QCOMPARE(first->transitions().size(), now.transitions().size());
        for (const Transition &before : first->transitions()) {
            const Transition *after = now.transition(before.id);
            QVERIFY2(after, qPrintable(before.id));
            QCOMPARE(after->from, before.from);
            QCOMPARE(after->to, before.to);
            QCOMPARE(after->title.indonesian, before.title.indonesian);
            QCOMPARE(before.title.english, QString());
        }
    }

    void shouldShowTheLanesInTheOrderOfTheSop()
    {
        QStringList lanes;
        QStringList outside;
        for (const Lane &lane : shipped::definition().lanes()) {
            lanes.append(lane.id);
            if (lane.outside)
                outside.append(lane.id);
        }
        QCOMPARE(lanes.join(u' '), QStringLiteral("pemohon kepala_dinas kabid kasi verifikator bsre"));
        QCOMPARE(outside.join(u' '), QStringLiteral("pemohon bsre"));
    }

    void shouldPlaceStagesAsTheSopDoes_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("clock");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("final");
        const auto row = [](const char *stage, const char *lane, int step, ClockKind clock, int minutes,
                            bool final = false) {
            QTest::newRow(stage) << QString::fromLatin1(lane) << step << static_cast<int>(clock) << minutes << final;
        };
        row("DRAF", "pemohon", 0, ClockKind::None, 0);
        row("MENUNGGU_DISPOSISI", "kepala_dinas", 1, ClockKind::Office, 15);
        row("DI_KABID", "kabid", 2, ClockKind::Office, 15);
        row("VERIFIKASI_KASI", "kasi", 3, ClockKind::Office, 15);
        row("PENYUSUNAN_REKOMENDASI", "verifikator", 3, ClockKind::Office, 15);
        row("MENUNGGU_TTD_REKOMENDASI", "kepala_dinas", 3, ClockKind::Office, 15);
        row("SIAP_KIRIM_BSRE", "verifikator", 3, ClockKind::Office, 15);
        row("PERBAIKAN_PEMOHON", "pemohon", 0, ClockKind::Applicant, 0);
        row("AKUN_DIKIRIM", "pemohon", 4, ClockKind::Applicant, 450);
        row("VERIFIKASI_BSRE", "bsre", 4, ClockKind::Bsre, 450);
        row("DITOLAK_BSRE", "verifikator", 4, ClockKind::Office, 0);
        row("SET_PASSPHRASE", "pemohon", 4, ClockKind::Applicant, 450);
        row("TERBIT", "pemohon", 5, ClockKind::None, 0);
        row("SELESAI", "pemohon", 5, ClockKind::None, 0, true);
        row("DITOLAK", "", 0, ClockKind::None, 0, true);
        row("DIBATALKAN", "", 0, ClockKind::None, 0, true);
    }

    void shouldPlaceStagesAsTheSopDoes()
    {
        QFETCH(QString, lane);
        QFETCH(int, step);
        QFETCH(int, clock);
        QFETCH(int, minutes);
        QFETCH(bool, final);
        const Definition sop = shipped::definition();
        const Stage *stage = sop.stage(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(stage);
        QCOMPARE(stage->lane, lane);
        QCOMPARE(stage->step, step);
        QCOMPARE(static_cast<int>(stage->clock), clock);
        QCOMPARE(stage->minutes, minutes);
        QCOMPARE(stage->final, final);
    }

    void shouldAskForThePapersOfTheSop()
    {
        const QStringList intake = {QStringLiteral("surat_permohonan"), QStringLiteral("ktp")};
        const QStringList account = {QStringLiteral("surat_rekomendasi_ttd"), QStringLiteral("ktp")};
        const Definition sop = shipped::definition();
        for (const char *stage : {"DRAF", "MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI"})
            QCOMPARE(sop.stage(QString::fromLatin1(stage))->requiredDocuments, intake);
        for (const char *stage : {"AKUN_DIKIRIM", "VERIFIKASI_BSRE", "SET_PASSPHRASE"})
            QCOMPARE(sop.stage(QString::fromLatin1(stage))->requiredDocuments, account);
    }

    void shouldLetEveryUnfinishedCaseBeCancelled()
    {
        const Definition sop = shipped::definition();
        const Transition *cancel = sop.transition(QStringLiteral("batalkan"));
        QVERIFY(cancel);
        for (const Stage &stage : sop.stages())
            QCOMPARE(cancel->from.contains(stage.id), !stage.final);
        QCOMPARE(cancel->roles.join(u' '), QStringLiteral("loket kasi verifikator"));
    }

    void shouldAskForTheSourceOfEverythingBsreDid()
    {
        int acts = 0;
        for (const Transition &transition : shipped::definition().transitions()) {
            if (transition.function != QLatin1String("bsre"))
                continue;
            ++acts;
            const auto source = std::ranges::find(transition.inputs, QStringLiteral("source"), &Input::name);
            QVERIFY2(source != transition.inputs.cend(), qPrintable(transition.id));
            QVERIFY(source->required);
            QCOMPARE(source->choices.join(u' '), QStringLiteral("email portal telepon"));
        }
        QCOMPARE(acts, 4);
    }

    void shouldAskForReasonsOfTenCharacters()
    {
        QStringList asking;
        for (const Transition &transition : shipped::definition().transitions()) {
            for (const Input &input : transition.inputs) {
                if (input.name != QLatin1String("reason"))
                    continue;
                asking.append(transition.id);
                QVERIFY(input.required);
                QCOMPARE(input.minimumLength, 10);
            }
        }
        QCOMPARE(asking.join(u' '),
                 QStringLiteral(
                     "kembalikan tolak kembalikan_ke_kasi tarik_surat tarik_surat_ttd tolak_bsre koreksi_sertifikat "
                     "batalkan"));
    }

    void shouldLetTheFrontDeskRecordForKepalaDinasAndKabidOnly()
    {
        for (const Transition &transition : shipped::definition().transitions()) {
            for (const QString &stage : transition.from) {
                const QString function = transition.functionIn(stage);
                if (function == QLatin1String("kasi") || function == QLatin1String("bsre"))
                    QVERIFY2(!transition.rolesIn(stage).contains(QStringLiteral("loket")), qPrintable(transition.id));
            }
        }
    }

    void shouldNotKnowWhatIsNotThere()
    {
        QVERIFY(!shipped::definition().stage(QStringLiteral("TIDAK_ADA")));
        QVERIFY(!shipped::definition().transition(QString()));
    }

    void shouldHashTheContentAndNotTheLayout()
    {
        // GIVEN the same file with other blanks, and one with another title
        const QByteArray indented = QJsonDocument::fromJson(shipped::json()).toJson(QJsonDocument::Indented);
        QByteArray changed = shipped::json();
        changed.replace("Batalkan permohonan", "Batalkan Permohonan");
        QVERIFY(indented != shipped::json() && changed != shipped::json());
        // THEN only the second has another hash
        const QByteArray hash = shipped::definition().contentHash();
        QCOMPARE(hash.size(), 32);
        QCOMPARE(Definition::load(indented)->contentHash(), hash);
        QVERIFY(Definition::load(changed)->contentHash() != hash);
    }
};

QTEST_GUILESS_MAIN(TestDefinition)

#include "tst_definition.moc"
