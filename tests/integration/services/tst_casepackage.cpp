// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/pictureshrinker.h"
#include "models/services/progress.h"
#include "tests/testlib/testoffice.h"
#include "tests/testlib/unzipped.h"

#include <algorithm>
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

/// Says no, as a paper that would not be readable any more.
class Unwilling final : public PictureShrinker
{
public:
    Result<Shrunk> shrink(const QByteArray &, const QString &, qint64, int) override
    {
        return failure(ErrorCode::Refused, QStringLiteral("It has 400 KB."));
    }
};

/// Cuts to the limit, or answers what it was told to.
class Knife final : public PictureShrinker
{
public:
    Result<Shrunk> shrink(const QByteArray &bytes, const QString &, qint64 limit, int leastDpi) override
    {
        asked = leastDpi;
        return Shrunk{bytes.left(limit + excess), QStringLiteral("image/jpeg")};
    }
    qint64 excess = 0;
    int asked = 0;
};

} // namespace

/// What the portal wants leaves the office small enough, well named, outside its folder and never without a trace.
class TestCasePackage : public QObject
{
    Q_OBJECT

private:
    static CaseId readyCase(TestOffice &office) { return office.aCase().inStage(QStringLiteral("SIAP_KIRIM_BSRE")); }
    static QString out(TestOffice &office)
    {
        QDir().mkpath(office.outside(QStringLiteral("keluar")));
        return office.outside(QStringLiteral("keluar"));
    }
    static qsizetype packagesIn(TestOffice &office, CaseId id)
    {
        const OpenedCase opened = office.load(id);
        return std::count_if(opened.history.cbegin(), opened.history.cend(),
                             [](const CaseEvent &event) { return event.transition == u"package"; });
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void attachKtpOf(TestOffice &office, CaseId id, qint64 size)
    {
        QBuffer buffer;
        buffer.setData(tinyJpeg() + QByteArray(size - tinyJpeg().size(), 'x'));
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(office->papers().attachBytes(id, QStringLiteral("ktp"), buffer, QStringLiteral("image/jpeg")));
    }

private slots:
    void shouldWriteLetterAndKtpUnderGoodNames()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        const auto packed = office->packages().write(id, {out(office), CasePackage::Form::Folder});
        QCOMPARE(outcome(packed), QStringLiteral("ok"));
        QCOMPARE(packed->files.size(), 2);
        QVERIFY(packed->password.isEmpty());
        const QString nip = office.load(id).record.nip;
        QVERIFY(QFileInfo(packed->files[0]).fileName().startsWith(nip + u'_'));
        QVERIFY(packed->files[0].endsWith(QLatin1String("_surat.pdf")));
        QVERIFY(packed->files[1].endsWith(QLatin1String("_ktp.jpg")));
        QVERIFY(!packed->files[1].mid(out(office).size()).contains(u' '));
        QCOMPARE(content(packed->files[1]), tinyJpeg());
        QVERIFY(content(packed->files[0]).startsWith("%PDF-"));
    }

    void shouldTellTheHistoryWhatLeft()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        QVERIFY(office->packages().write(id, {out(office), CasePackage::Form::EncryptedZip}));
        const OpenedCase opened = office.load(id);
        const CaseEvent &last = opened.history.constLast();
        QCOMPARE(last.type, QStringLiteral("access"));
        QCOMPARE(last.transition, QStringLiteral("package"));
        const QJsonObject details = *office->ledger().details(opened, last);
        QCOMPARE(details.value(QStringLiteral("zip")).toBool(), true);
        QCOMPARE(details.value(QStringLiteral("sizes")).toArray().size(), 2);
        QVERIFY(!QJsonDocument(details).toJson().contains(opened.record.nip.toUtf8()));
        QCOMPARE(office->verification().everything()->problems.size(), 0);
    }

    void shouldWriteAZipThatOnlyItsPasswordOpens()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        const auto packed = office->packages().write(id, {out(office), CasePackage::Form::EncryptedZip});
        QCOMPARE(outcome(packed), QStringLiteral("ok"));
        QCOMPARE(packed->files.size(), 1);
        QVERIFY(packed->password.size() >= 12);
        const QByteArray zip = content(packed->files.constFirst());
        const auto files = unzipped(zip, packed->password);
        QCOMPARE(files.size(), 2);
        QVERIFY(files.values().contains(tinyJpeg()));
        QVERIFY(unzipped(zip, QStringLiteral("bukan-kata-sandi")).isEmpty());
        QVERIFY(!zip.contains(tinyPdf().left(9)));
        QVERIFY2(zip.contains(QByteArray("\x01\x99", 2)), "no AES extra field");
    }

    void shouldRefuseWithinTheOfficesFolderAndWriteNothing()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        const qsizetype before = office.load(id).history.size();
        QCOMPARE(codeOf(office->packages().write(id, {office.folder(), CasePackage::Form::Folder})),
                 QStringLiteral("refused"));
        QCOMPARE(codeOf(office->packages().write(
                     id, {office.outside(QStringLiteral("tidak-ada")), CasePackage::Form::Folder})),
                 QStringLiteral("unavailable"));
        QCOMPARE(office.load(id).history.size(), before);
    }

    void shouldAskForAPaperThatIsMissing()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const auto packed = office->packages().write(id, {out(office), CasePackage::Form::Folder});
        QCOMPARE(codeOf(packed), QStringLiteral("not-found"));
        QVERIFY(QDir(out(office)).isEmpty());
    }

    void shouldHoldTheLimits()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        office->packages().setShrinker(nullptr);
        attachKtpOf(office, id, 300 * 1000);
        QCOMPARE(outcome(office->packages().write(id, {out(office), CasePackage::Form::Folder, true})),
                 QStringLiteral("ok"));
        attachKtpOf(office, id, 300 * 1000 + 1);
        const auto refused = office->packages().write(id, {out(office), CasePackage::Form::Folder, true});
        QCOMPARE(codeOf(refused), QStringLiteral("refused"));
        QVERIFY(refused.error().text.contains(QLatin1String("301 KB")));

        Knife knife;
        office->packages().setShrinker(&knife);
        const auto packed = office->packages().write(id, {out(office), CasePackage::Form::Folder, true});
        QCOMPARE(outcome(packed), QStringLiteral("ok"));
        QCOMPARE(content(packed->files[1]).size(), 300 * 1000);
        QCOMPARE(knife.asked, 200);
        knife.excess = 1; // a shrinker that does not keep its word
        QCOMPARE(codeOf(office->packages().write(id, {out(office), CasePackage::Form::Folder, true})),
                 QStringLiteral("refused"));
    }

    void shouldNameThePaperThatCannotBeShrunk()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        Unwilling unwilling;
        office->packages().setShrinker(&unwilling);
        attachKtpOf(office, id, 300 * 1000 + 1);
        const auto refused = office->packages().write(id, {out(office), CasePackage::Form::Folder});
        QCOMPARE(codeOf(refused), QStringLiteral("refused"));
        QCOMPARE(refused.error().text, QStringLiteral("KTP: It has 400 KB."));
        QVERIFY(QDir(out(office)).isEmpty());
    }

    void shouldLeaveTheCaseItsOwnPaper()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        Knife knife;
        office->packages().setShrinker(&knife);
        attachKtpOf(office, id, 400 * 1000);
        QVERIFY(office->packages().write(id, {out(office), CasePackage::Form::Folder}));
        QBuffer kept;
        kept.open(QIODevice::WriteOnly);
        QVERIFY(office->papers().read(id, QStringLiteral("ktp"), 0, kept, QStringLiteral("view")));
        QCOMPARE(kept.size(), 400 * 1000);
    }

    void shouldKeepAPlanAndRefuseABadOne()
    {
        TestOffice office;
        const PackagePlan seen = *office->packages().plan();
        PackagePlan chosen = seen;
        chosen.pattern = QStringLiteral("{nomor}-{jenis}");
        chosen.ktpLimit = 100 * 1000;
        QCOMPARE(outcome(office->packages().choose(seen, chosen)), QStringLiteral("ok"));
        QVERIFY(*office->packages().plan() == chosen);
        QCOMPARE(codeOf(office->packages().choose(seen, chosen)), QStringLiteral("conflict"));
        for (const char *pattern : {"{nip}", "{jenis}_{nik}", "{jenis", "{}{jenis}"}) {
            PackagePlan bad = chosen;
            bad.pattern = QString::fromLatin1(pattern);
            QCOMPARE(codeOf(office->packages().choose(chosen, bad)), QStringLiteral("invalid"));
        }
        PackagePlan small = chosen;
        small.letterLimit = 10;
        QCOMPARE(codeOf(office->packages().choose(chosen, small)), QStringLiteral("invalid"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QCOMPARE(codeOf(office->packages().choose(chosen, seen)), QStringLiteral("not-permitted"));
    }

    void shouldTellWhatItWouldHold()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        attachKtpOf(office, id, 400 * 1000);
        const qsizetype before = office.load(id).history.size();
        const auto papers = office->packages().outlook(id);
        QCOMPARE(outcome(papers), QStringLiteral("ok"));
        QCOMPARE(papers->size(), 2);
        QCOMPARE(papers->first().kind, QStringLiteral("surat_rekomendasi_ttd"));
        QCOMPARE(papers->first().limit, 500 * 1000);
        QCOMPARE(papers->last().size, 400 * 1000);
        QCOMPARE(papers->last().limit, 300 * 1000);
        QCOMPARE(office.load(id).history.size(), before); // nothing was opened
    }

    void shouldReplaceOnlyWhatItIsToldTo()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        QVERIFY(office->packages().write(id, {out(office), CasePackage::Form::Folder}));
        const QString ktp = QDir(out(office)).entryList({QStringLiteral("*_ktp.jpg")}).value(0);
        QFile other(QDir(out(office)).filePath(ktp));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") > 0);
        other.close();
        const qsizetype before = office.load(id).history.size();
        const auto refused = office->packages().write(id, {out(office), CasePackage::Form::Folder});
        QCOMPARE(codeOf(refused), QStringLiteral("conflict"));
        QVERIFY(refused.error().text.contains(QLatin1String("_surat.pdf"))
                || refused.error().text.contains(QLatin1String("_ktp.jpg")));
        QCOMPARE(content(other.fileName()), QByteArray("other"));
        QCOMPARE(office.load(id).history.size(), before);
        QCOMPARE(outcome(office->packages().write(id, {out(office), CasePackage::Form::EncryptedZip})),
                 QStringLiteral("ok"));
        QCOMPARE(outcome(office->packages().write(id, {out(office), CasePackage::Form::Folder, true})),
                 QStringLiteral("ok"));
        QCOMPARE(content(other.fileName()), tinyJpeg());
    }

    void shouldTakeAwayWhatWasStoppedOrFailed()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        Progress stopped;
        stopped.cancel();
        QCOMPARE(codeOf(office->packages().write(id, {out(office), CasePackage::Form::Folder, false, &stopped})),
                 QStringLiteral("cancelled"));
        QVERIFY(QDir(out(office)).isEmpty());

        // The letter is written, the KTP cannot be: something that is no file bears its name.
        const QString nip = office.load(id).record.nip;
        QVERIFY(office->packages().write(id, {out(office), CasePackage::Form::Folder}));
        const QString ktp = QDir(out(office)).entryList({nip + QStringLiteral("*_ktp.jpg")}).value(0);
        for (const QString &file : QDir(out(office)).entryList(QDir::Files))
            QVERIFY(QFile::remove(QDir(out(office)).filePath(file)));
        QVERIFY(QDir(out(office)).mkdir(ktp));
        const qsizetype packages = packagesIn(office, id);
        QCOMPARE(codeOf(office->packages().write(id, {out(office), CasePackage::Form::Folder, true})),
                 QStringLiteral("refused"));
        QVERIFY(QDir(out(office)).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(packagesIn(office, id), packages);
    }

    void shouldNotSendTheCopyOfALetterThatWasTakenBack()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        QCOMPARE(outcome(office.step(id, QStringLiteral("tarik_surat_ttd"))), QStringLiteral("ok"));
        QCOMPARE(codeOf(office->packages().outlook(id)), QStringLiteral("not-found"));
        QCOMPARE(codeOf(office->packages().write(id, {out(office), CasePackage::Form::Folder})),
                 QStringLiteral("not-found"));
        QCOMPARE(outcome(office.undo(id)), QStringLiteral("ok"));
        QCOMPARE(outcome(office->packages().outlook(id)), QStringLiteral("ok"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("tarik_surat_ttd"))), QStringLiteral("ok"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("terbitkan_surat"))), QStringLiteral("ok"));
        QCOMPARE(codeOf(office->packages().outlook(id)), QStringLiteral("not-found"));
        QVERIFY(office.attach(id, QStringLiteral("surat_rekomendasi_ttd")));
        QCOMPARE(outcome(office->packages().outlook(id)), QStringLiteral("ok"));
        QVERIFY(QDir(out(office)).isEmpty());
    }

    void shouldRefuseWhoHasNoRight()
    {
        TestOffice office;
        const CaseId id = readyCase(office);
        QVERIFY(office.signIn(QStringLiteral("admin")));
        QCOMPARE(codeOf(office->packages().write(id, {out(office), CasePackage::Form::Folder})),
                 QStringLiteral("not-permitted"));
    }

    void shouldMakeNamesThatWindowsTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("blanks") << QStringLiteral(" Siti  Aminah ") << QStringLiteral("Siti_Aminah");
        QTest::newRow("forbidden") << QStringLiteral("a/b\\c:d*e?f\"g<h>i|j") << QStringLiteral("a_b_c_d_e_f_g_h_i_j");
        QTest::newRow("climbing out") << QStringLiteral("../../x") << QStringLiteral("x");
        QTest::newRow("dots at the end") << QStringLiteral("Siti, S.T.") << QStringLiteral("Siti,_S.T");
        QTest::newRow("reserved") << QStringLiteral("CON") << QStringLiteral("berkas_CON");
        QTest::newRow("reserved, with ending") << QStringLiteral("lpt1.x") << QStringLiteral("berkas_lpt1.x");
        QTest::newRow("nothing left") << QStringLiteral("...") << QStringLiteral("berkas_");
        QTest::newRow("control character") << QStringLiteral("a\x01z") << QStringLiteral("a_z");
        QTest::newRow("long") << QString(300, u'a') << QString(100, u'a');
    }

    void shouldMakeNamesThatWindowsTakes()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, safe);
        QCOMPARE(CasePackage::safeName(name), safe);
    }
};

QTEST_MAIN(TestCasePackage)
#include "tst_casepackage.moc"
