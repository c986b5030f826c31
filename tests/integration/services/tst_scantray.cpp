// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/paperintake.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

QByteArray scannedPage(QRgb colour, const char *format = "JPG")
{
    QImage image(200, 300, QImage::Format_RGB888);
    image.fill(colour);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 92);
    return buffer.data();
}

} // namespace

/// Pages come in while nobody is signed in, wait sealed, and go to a case in one step or not at all.
class TestScanTray : public QObject
{
    Q_OBJECT

private:
    static Result<ScanTray::Taken> take(TestOffice &office, const QByteArray &bytes, const QString &source,
                                        const QString &label = QStringLiteral("halaman"), bool original = false)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return office->tray().add(buffer, {source, label, {}, 1, original});
    }
    static TrayPageId scan(TestOffice &office, const QByteArray &bytes)
    {
        return take(office, bytes, TraySource::scanner())->page.id;
    }
    static QByteArray paperOf(TestOffice &office, CaseId id, const QString &kind)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto read = office->papers().read(id, kind, 0, out, QStringLiteral("view"));
        return read ? out.data() : outcome(read).toUtf8();
    }
    static qsizetype stored(TestOffice &office) { return office->ports().papers.names()->size(); }

private slots:
    void shouldTakeInAndKeepAPageWhileNobodyIsSignedIn()
    {
        TestOffice office;
        office->signIn().signOut();
        const auto taken = take(office, tinyPdf(), TraySource::folder(), QStringLiteral("scan 1.pdf"));
        QCOMPARE(outcome(taken), QStringLiteral("ok"));
        QCOMPARE(*office->tray().count(), 1);
        QCOMPARE(codeOf(office->tray().list()), QStringLiteral("signed-out"));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QCOMPARE(codeOf(office->tray().read(taken->page.id, out)), QStringLiteral("signed-out"));
        QVERIFY(out.data().isEmpty());

        QVERIFY(office.signIn(QStringLiteral("loket")));
        const auto list = office->tray().list();
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().label, QStringLiteral("scan 1.pdf"));
        QVERIFY(!list->constFirst().page.takenBy.isValid());
        QCOMPARE(outcome(office->tray().read(taken->page.id, out)), QStringLiteral("ok"));
        QCOMPARE(out.data(), tinyPdf());
        const auto acts = office->tray().acts();
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->constFirst().first.act, QStringLiteral("view"));
        QCOMPARE(acts->constFirst().first.by, office->session().user().id);
    }

    void shouldLeaveNothingReadable()
    {
        TestOffice office;
        QVERIFY(take(office, tinyPdf(), TraySource::file(), QStringLiteral("Siti Contoh.pdf")));
        const QString row = office.dump().filter(QStringLiteral("tray_page")).join(u' ');
        QVERIFY(!row.isEmpty());
        QVERIFY(!row.contains(QLatin1String("Siti")));
        QVERIFY(!row.contains(QString::fromLatin1(QByteArray("Siti").toHex())));
    }

    void shouldRefuseABadPageAndLeaveNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no byte") << QByteArray();
        QTest::newRow("a program") << QByteArray("MZ\x90\0\1\2\3\4", 8);
        QTest::newRow("too large") << tinyPdf() + QByteArray(PaperIntake::MaximumSize, ' ');
    }

    void shouldRefuseABadPageAndLeaveNothingBehind()
    {
        QFETCH(const QByteArray, bytes);
        TestOffice office;
        const auto taken = take(office, bytes, TraySource::paste());
        QCOMPARE(codeOf(taken), QStringLiteral("invalid"));
        QVERIFY(taken.error().text.size() > 20);
        QCOMPARE(*office->tray().count(), 0);
        QCOMPARE(stored(office), 0);
    }

    void shouldRefuseAFileWhoseNameLies()
    {
        TestOffice office;
        QFile file(office.outside(QStringLiteral("a.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tinyPdf());
        file.close();
        QCOMPARE(codeOf(office->tray().addFile(file.fileName(), {TraySource::file(), {}, {}, 1, false})),
                 QStringLiteral("invalid"));
        QCOMPARE(codeOf(office->tray().addFile(office.outside(QStringLiteral("tidak-ada.pdf")),
                                               {TraySource::file(), {}, {}, 1, false})),
                 QStringLiteral("unavailable"));
        QCOMPARE(stored(office), 0);
    }

    void shouldTakeAFileOnceButEachPageOfTheScanner()
    {
        TestOffice office;
        const auto first = take(office, tinyPdf(), TraySource::file());
        const auto again = take(office, tinyPdf(), TraySource::paste());
        QVERIFY(again->already);
        QCOMPARE(again->page.id, first->page.id);
        QCOMPARE(*office->tray().count(), 1);
        QVERIFY(!take(office, tinyJpeg(), TraySource::scanner())->already);
        QVERIFY(!take(office, tinyJpeg(), TraySource::scanner())->already);
        QCOMPARE(*office->tray().count(), 3);
        QCOMPARE(stored(office), 3);
    }

    void shouldKnowAnOriginalThatIsStillThereEvenWhenItsPageIsAttached()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QString label = QStringLiteral("scan.pdf");
        const auto taken = take(office, tinyPdf(), TraySource::folder(), label, true);
        QCOMPARE(outcome(office->tray().attach(id, QStringLiteral("surat_permohonan"), {taken->page.id})),
                 QStringLiteral("ok"));
        QVERIFY(take(office, tinyPdf(), TraySource::folder(), label, true)->already);
        // WHEN the original has left the folder THEN the same content is a new scan
        QVERIFY(office->tray().originalGone(label));
        QVERIFY(!take(office, tinyPdf(), TraySource::folder(), label, true)->already);
        QVERIFY(office->tray().originalsLeft({label}));
        QCOMPARE(office->ports().tray.expectedGone()->size(), 1);
        QVERIFY(office->tray().originalsLeft({}));
        QCOMPARE(office->ports().tray.expectedGone()->size(), 0);
    }

    void shouldMoveAPageIntoTheCase()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const TrayPageId page = take(office, tinyJpeg(), TraySource::folder())->page.id;
        const auto attached = office->tray().attach(id, QStringLiteral("ktp"), {page});
        QCOMPARE(outcome(attached), QStringLiteral("ok"));
        QCOMPARE(attached->mimeType, QStringLiteral("image/jpeg"));
        QCOMPARE(paperOf(office, id, QStringLiteral("ktp")), tinyJpeg());
        QCOMPARE(*office->tray().count(), 0);
        QCOMPARE(stored(office), 1);
        const auto again = office->tray().attach(id, QStringLiteral("ktp"), {page});
        QCOMPARE(codeOf(again), QStringLiteral("not-found"));
        QVERIFY(again.error().text.contains(QLatin1String("tray")));
        QCOMPARE(office->verification().everything()->problems.size(), 0);
        QCOMPARE(office->verification().everything()->orphans, 0);
    }

    void shouldNeverGiveAnIdTwice()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const TrayPageId first = scan(office, tinyJpeg());
        QVERIFY(office->tray().attach(id, QStringLiteral("ktp"), {first}));
        QVERIFY(scan(office, tinyJpeg()) != first);
    }

    void shouldJoinScannedPagesToOnePdf()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QByteArray red = scannedPage(qRgb(200, 20, 20));
        const QList<TrayPageId> pages{scan(office, red), scan(office, scannedPage(qRgb(20, 20, 200), "PNG"))};
        const auto attached = office->tray().attach(id, QStringLiteral("surat_permohonan"), pages);
        QCOMPARE(outcome(attached), QStringLiteral("ok"));
        QCOMPARE(attached->mimeType, QStringLiteral("application/pdf"));
        const QByteArray pdf = paperOf(office, id, QStringLiteral("surat_permohonan"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains(red), "the JPEG was encoded anew");
        QCOMPARE(*office->tray().count(), 0);
        QCOMPARE(stored(office), 1);
    }

    void shouldNotJoinWhatOthersMade()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QList<TrayPageId> pages{scan(office, scannedPage(qRgb(1, 2, 3))),
                                      take(office, tinyPdf(), TraySource::folder())->page.id};
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->tray().attach(id, QStringLiteral("ktp"), pages)), QStringLiteral("invalid"));
        QCOMPARE(codeOf(office->tray().attach(id, QStringLiteral("ktp"), {pages[0], pages[0]})),
                 QStringLiteral("invalid"));
        QCOMPARE(codeOf(office->tray().attach(id, QStringLiteral("ktp"), {})), QStringLiteral("invalid"));
        QCOMPARE(office.dump(), before);
    }

    void shouldKeepPagesThatCannotBeAttached_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown kind") << QStringLiteral("foto") << QStringLiteral("loket") << QStringLiteral("invalid");
        QTest::newRow("no right") << QStringLiteral("ktp") << QStringLiteral("admin")
                                  << QStringLiteral("not-permitted");
        QTest::newRow("closed case") << QStringLiteral("ktp") << QStringLiteral("loket") << QStringLiteral("refused");
    }

    void shouldKeepPagesThatCannotBeAttached()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, user);
        QFETCH(const QString, code);
        TestOffice office;
        const CaseId id = code == u"refused" ? office.aCase().inStage(QStringLiteral("SELESAI"))
                                             : office.aCase().withoutPapers().opened();
        const TrayPageId page = scan(office, tinyJpeg());
        QVERIFY(office.signIn(user));
        const QStringList before = office.dump();
        const qsizetype files = stored(office);
        QCOMPARE(codeOf(office->tray().attach(id, kind, {page})), code);
        QCOMPARE(office.dump(), before);
        QCOMPARE(stored(office), files);
    }

    void shouldRemoveOnlyWithAReasonThatIsKept()
    {
        TestOffice office;
        const TrayPageId page = scan(office, tinyJpeg());
        QCOMPARE(codeOf(office->tray().remove({page}, QStringLiteral("  "))), QStringLiteral("invalid"));
        QCOMPARE(*office->tray().count(), 1);
        QCOMPARE(outcome(office->tray().remove({page}, QStringLiteral("Terbalik"))), QStringLiteral("ok"));
        QCOMPARE(*office->tray().count(), 0);
        QCOMPARE(stored(office), 0);
        const auto acts = office->tray().acts();
        QCOMPARE(acts->constLast().first.act, QStringLiteral("remove"));
        QCOMPARE(acts->constLast().second, QStringLiteral("Terbalik"));
        QVERIFY(!office.dump().join(u' ').contains(QString::fromLatin1(QByteArray("Terbalik").toHex())));
    }

    void shouldFindAPageThatWasChangedOrIsGone()
    {
        TestOffice office;
        const auto first = take(office, tinyJpeg(), TraySource::scanner());
        const auto second = take(office, tinyPdf(), TraySource::scanner());
        QCOMPARE(office->verification().everything()->trayPages, 2);
        QCOMPARE(office->verification().everything()->problems.size(), 0);
        QVERIFY(office.tamper({QStringLiteral("UPDATE tray_page SET key_wrap = (SELECT key_wrap FROM tray_page WHERE "
                                              "id = %1) WHERE id = %2")
                                   .arg(first->page.id.value)
                                   .arg(second->page.id.value)}));
        QVERIFY(office->ports().papers.remove(first->page.storedName));
        QStringList codes;
        const auto report = office->verification().everything();
        for (const Problem &problem : report->problems)
            codes << problem.code;
        codes.sort();
        QCOMPARE(codes, (QStringList{QStringLiteral("tray.damaged"), QStringLiteral("tray.missing")}));
    }

    void shouldSurviveTheSweepOfOrphans()
    {
        TestOffice office;
        scan(office, tinyJpeg());
        office.clock().set(QDateTime::currentDateTimeUtc().addDays(60));
        QCOMPARE(*office->verification().sweepOrphans(), 0);
        QCOMPARE(stored(office), 1);
    }

    void shouldComeBackFromABackup()
    {
        TestOffice office;
        scan(office, tinyJpeg());
        const QString backup = office.outside(QStringLiteral("cadangan"));
        QCOMPARE(outcome(office->backUp(backup, 2, nullptr)), QStringLiteral("ok"));
        QDirIterator copies(backup, {QStringLiteral("*.sealed")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(copies.hasNext());
    }
};

QTEST_MAIN(TestScanTray)
#include "tst_scantray.moc"
