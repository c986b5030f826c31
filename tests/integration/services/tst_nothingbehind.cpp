// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "app/papers/workerpictureshrinker.h"
#include "app/scanning/sanescanner.h"
#include "models/letters/pdf.h"
#include "models/paperwire/limits.h"
#include "models/services/casereceipt.h"
#include "models/services/checksheet.h"
#include "models/services/demopapers.h"
#include "models/services/returnnotice.h"
#include "models/services/scanintake.h"
#include "models/services/waitforpaper.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/integration/scanning/testscanner.h"
#include "tests/testlib/leakwatch.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

/// Puts the bytes somewhere while it lives.
class Planted
{
public:
    Planted(const QString &where, const QByteArray &bytes)
        : m_file(QDir::temp().filePath(QStringLiteral("tertinggal")))
    {
        if (where.startsWith(QLatin1String("memfd"))) {
            m_descriptor = memfd_create(where == u"memfd called a page" ? "lajur-page" : "x", MFD_CLOEXEC);
            (void)write(m_descriptor, bytes.constData(), size_t(bytes.size()));
            return;
        }
        if (!m_file.open(QIODevice::ReadWrite) || m_file.write(bytes) != bytes.size() || !m_file.flush())
            qFatal("nothing planted");
        if (where == u"file")
            return;
        if (where == u"mapping")
            m_mapped = m_file.map(0, m_file.size());
        if (where == u"child") {
            m_child.setStandardInputFile(m_file.fileName());
            m_child.start(QStringLiteral("sleep"), {QStringLiteral("60")});
            m_child.waitForStarted();
        }
        QFile::remove(m_file.fileName());
        if (where != u"descriptor")
            m_file.close(); // a mapping stays until the file object is gone
    }
    ~Planted()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
        m_child.kill();
        m_child.waitForFinished();
        if (m_file.exists())
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(Planted)

private:
    QFile m_file;
    QProcess m_child;
    uchar *m_mapped = nullptr;
    int m_descriptor = -1;
};

QString lineOf(qint64 process, const char *file, const char *name)
{
    QFile about(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(file)));
    if (!about.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = about.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return QString::fromUtf8(line.mid(qsizetype(qstrlen(name))).simplified());
    }
    return {};
}

/// Of what the kernel lets only the owner see of a process.
uint ownerOf(qint64 process)
{
    struct stat about = {};
    return stat(qPrintable(QStringLiteral("/proc/%1/environ").arg(process)), &about) == 0 ? about.st_uid : ~0U;
}

/// As an ordinary user, whoever runs the test: the kernel hides nothing from root.
void startAsSomebody(QProcess &process)
{
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(1);
    });
    process.start();
    process.waitForStarted();
}

} // namespace

/// While and after papers come in, are looked at, read, made smaller and written out, nothing readable lies in any
/// file, open descriptor or mapping of the program and its workers, but where somebody asked for it.
class TestNothingBehind : public QObject
{
    Q_OBJECT

private:
    LeakWatch m_watch;
    TestScanner m_scanner;
    papers::WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};

    static CaseForm form()
    {
        static const CaseForm of = TestOffice().entry(1).form;
        return of;
    }
    static QByteArray letter()
    {
        return demoScan(QStringLiteral("SURAT PERMOHONAN"), {form().name, form().nik, form().phone});
    }
    static QByteArray jpeg(const QImage &image, int quality = 92)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", quality);
        return buffer.data();
    }
    QString allowedFolder(const QString &name)
    {
        const QString folder = m_watch.path(name);
        QDir().mkpath(folder);
        m_watch.allow(folder);
        return folder;
    }
    Status attach(TestOffice &office, CaseId id, const QString &kind, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Status ended;
        m_watch.during([&] {
            const auto attached = office->papers().attachBytes(id, kind, buffer, paperTypeOf(bytes), [this] {
                m_watch.look(); // sealed, and not yet in the case
                return Status();
            });
            ended = attached ? Status() : failure(attached);
        });
        return ended;
    }
    /// Asks the worker about a paper and looks around until it has answered.
    template <typename T, typename Ask>
    bool answers(Ask ask)
    {
        Result<T> answer;
        m_watch.during([&] { answer = waitForPaper<T>(ask); });
        return answer.has_value();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(TestOffice().folder().startsWith(m_watch.path(QString())));
        m_watch.lookFor(TellTale({form().nik, form().phone, TestOffice().entry(8001).form.nik}));
    }
    void cleanup() { QCOMPARE(m_watch.found(), QString()); }

    void shouldSeeWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray nik = "NIK " + form().nik.toUtf8();
        QTest::newRow("NIK in a file") << "file" << nik;
        QTest::newRow("letter in a file") << "file" << letter();
        QTest::newRow("NIK in a descriptor without a name") << "descriptor" << nik;
        QTest::newRow("picture behind other bytes in a descriptor") << "descriptor"
                                                                    << "....." + demoKtp(form());
        QTest::newRow("NIK in a mapping of a file that is gone") << "mapping" << nik;
        QTest::newRow("NIK held by a child") << "child" << nik;
        QTest::newRow("picture in memory passed around") << "memfd" << demoKtp(form());
        QTest::newRow("picture under the name of the window of pages") << "memfd called a page" << demoKtp(form());
    }

    void shouldSeeWhatIsPlanted()
    {
        QFETCH(const QString, where);
        QFETCH(const QByteArray, bytes);
        LeakWatch watch; // m_watch is to find nothing
        watch.lookFor(TellTale({form().nik}));
        watch.look();
        QCOMPARE(watch.found(), QString());
        const Planted planted(where, bytes);
        watch.look();
        QVERIFY(!watch.found().isEmpty());
    }

    void shouldHearOfAFileThatIsGoneAtOnce_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("with a name") << true;
        QTest::newRow("without") << false;
    }

    void shouldHearOfAFileThatIsGoneAtOnce()
    {
        QFETCH(const bool, named);
        LeakWatch watch;
        watch.during([] {});
        QCOMPARE(watch.found(), QString());
        watch.during([&] {
            QTemporaryFile file;
            QVERIFY(file.open());
            if (named)
                QVERIFY(!file.fileName().isEmpty());
            QVERIFY(file.write("x") == 1 && file.flush());
        });
        QVERIFY(!watch.found().isEmpty());
    }

    void shouldLeaveNothingOfAScan()
    {
        TestOffice office;
        QVERIFY2(office.folder().startsWith(m_watch.path(QString())), "the office is not watched");
        m_scanner.configure();
        scanning::SaneScanner scanner;
        ScanSettings order;
        order.device = TestScanner::first();
        order.source = ScanSource::Feeder;
        order.resolution = 100;
        ScanIntake intake(scanner, [&](const QByteArray &page, const ScanTray::Origin &origin) {
            m_watch.look(); // the page is whole, and not yet sealed
            return ScanIntake::keepIn(office->tray(), page, origin);
        });
        Progress progress;
        ScanIntake::Run run;
        m_watch.during([&] { run = intake.scan(order, progress); });
        QVERIFY2(run.ended, qPrintable(outcome(run.ended)));
        QVERIFY(run.pages.size() > 1);

        const CaseId id = office.aCase().withoutPapers().opened();
        m_watch.during([&] {
            QCOMPARE(outcome(office->tray().attach(id, QStringLiteral("lainnya"), run.pages)), QStringLiteral("ok"));
        });
    }

    void shouldLeaveNothingOfWhatTheCopierLaidDown()
    {
        TestOffice office;
        const QString folder = allowedFolder(QStringLiteral("pindaian"));
        QVERIFY(office->watch().choose({}, {folder, false}));
        QFile scan(folder + QStringLiteral("/scan.pdf"));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(letter()) > 0);
        scan.close();
        m_watch.during([&] {
            QVERIFY(office->watch().look());
            office.clock().advance(WatchRoutine::secondsBetweenLooks);
            QCOMPARE(office->watch().look()->taken, 1);
        });
        QVERIFY2(QDir(folder).isEmpty(), "the original is still there");
        const CaseId id = office.aCase().withoutPapers().opened();
        m_watch.during([&] {
            const TrayPageId page = office->tray().list()->constFirst().page.id;
            QBuffer seen;
            seen.open(QIODevice::WriteOnly);
            QVERIFY(office->tray().glance(page, seen));
            QVERIFY(office->tray().attach(id, QStringLiteral("surat_permohonan"), {page}));
        });
    }

    void shouldLeaveNothingOfAPictureThatIsPasted()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const Paper pasted(demoKtp(form()));
        QVERIFY(answers<NormalisedImage>(
            [&](const auto &caller, const auto &answer) { m_reader.normalise(pasted, caller, answer); }));
        QCOMPARE(outcome(attach(office, id, QStringLiteral("ktp"), pasted.bytes())), QStringLiteral("ok"));
    }

    void shouldLeaveNothingWhilePapersAreLookedAtAndRead()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        QVERIFY(attach(office, id, QStringLiteral("ktp"), demoKtp(form())));
        QVERIFY(attach(office, id, QStringLiteral("surat_permohonan"), letter()));
        QHash<QString, Paper> papers;
        for (const QString &kind : {QStringLiteral("ktp"), QStringLiteral("surat_permohonan")}) {
            QBuffer plain;
            plain.open(QIODevice::WriteOnly);
            m_watch.during([&] { QVERIFY(office->papers().read(id, kind, 0, plain, QStringLiteral("view"))); });
            papers.insert(kind, Paper(plain.data()));
        }
        const Paper ktp = papers.value(QStringLiteral("ktp"));
        const Paper request = papers.value(QStringLiteral("surat_permohonan"));
        for (const Paper &paper : {ktp, request}) {
            QVERIFY(answers<PaperDescription>(
                [&](const auto &caller, const auto &answer) { m_reader.describe(paper, caller, answer); }));
            QVERIFY(answers<PageImage>([&](const auto &caller, const auto &answer) {
                m_reader.renderPage(paper, 0, QSize(1200, 1600), caller, answer);
            }));
            QVERIFY(answers<PageImage>(
                [&](const auto &caller, const auto &answer) { m_reader.renderPageAt(paper, 0, 200, caller, answer); }));
            QVERIFY(answers<PageGuess>(
                [&](const auto &caller, const auto &answer) { m_reader.guessPage(paper, 0, caller, answer); }));
            QVERIFY(answers<QList<PageCode>>(
                [&](const auto &caller, const auto &answer) { m_reader.codes(paper, 0, caller, answer); }));
        }
        QVERIFY(answers<QList<PageWord>>(
            [&](const auto &caller, const auto &answer) { m_reader.words(request, 0, caller, answer); }));
        QVERIFY(answers<QList<PageHits>>([&](const auto &caller, const auto &answer) {
            m_reader.search(request, form().nik, 0, 1, caller, answer);
        }));
        const Paper card(
            jpeg(ktpcards::makePicture({ktpcards::Source::CardAlone, ktpcards::Fault::None, 300}, 7).image));
        QVERIFY(answers<KtpSheet>(
            [&](const auto &caller, const auto &answer) { m_reader.readKtp(card, 0, caller, answer); }));

        const QList<qint64> workers = m_reader.pool().processIds();
        QVERIFY(!workers.isEmpty());
        for (const qint64 worker : workers)
            QVERIFY(m_watch.children().contains(worker));
        m_reader.forgetAll();
        m_watch.look();
    }

    void shouldLeaveNothingButThePackage()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("SIAP_KIRIM_BSRE"));
        papers::WorkerPictureShrinker shrinker(QStringLiteral(LAJUR_WORKER_PROGRAM));
        office->packages().setShrinker(&shrinker);
        const QImage photo = ktpcards::makePicture({ktpcards::Source::CardAlone, ktpcards::Fault::None, 600}, 11).image;
        const QByteArray large = jpeg(photo, 98);
        QVERIFY(large.size() > office->packages().plan()->ktpLimit);
        QVERIFY(attach(office, id, QStringLiteral("ktp"), large));
        for (const CasePackage::Form form : {CasePackage::Form::Folder, CasePackage::Form::EncryptedZip}) {
            const QString folder = allowedFolder(QStringLiteral("paket%1").arg(int(form)));
            Result<CasePackage::Packed> packed;
            m_watch.during([&] { packed = office->packages().write(id, {folder, form}); });
            QCOMPARE(outcome(packed), QStringLiteral("ok"));
            QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), packed->files.size());
        }
    }

    void shouldLeaveNothingButTheSheetsThatAreAskedFor()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("PENYUSUNAN_REKOMENDASI"));
        ComparedField nik;
        nik.field = QStringLiteral("nik");
        nik.formValue = form().nik;
        nik.letterValue = form().nik;
        nik.crop = QImage::fromData(demoKtp(form())).copy(0, 0, 300, 40);
        m_watch.during([&] {
            CheckSheet sheet(*office);
            const auto pages = sheet.pages(id, {nik}, {}, office.profile());
            QVERIFY(pages && sheet.keep(id, **pages));
        });
        m_watch.during([&] {
            ReturnNotice notice(*office);
            ReturnReason reason;
            reason.text = QStringLiteral("NIK berbeda.");
            reason.field = QStringLiteral("nik");
            reason.formValue = form().nik;
            reason.crop = nik.crop;
            const auto pages = notice.letter(id, {{reason}, {}, {}}, office.profile());
            QVERIFY(pages && notice.keep(id, **pages));
        });
        const QString folder = allowedFolder(QStringLiteral("tanda-terima"));
        m_watch.during([&] {
            const auto pages = CaseReceipt(*office).pages(id, office.profile());
            QVERIFY(pages);
            QVERIFY(
                office->ports().files.write(folder + QStringLiteral("/tanda-terima.pdf"), *letters::toPdf(**pages)));
        });
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void shouldHaveWorkersThatNobodyLooksIntoAndThatLeaveNoCore()
    {
        QProcess worker;
        worker.setProgram(QStringLiteral(LAJUR_WORKER_PROGRAM));
        worker.setArguments({paperwire::WindowArgument + QStringLiteral("-1")});
        startAsSomebody(worker);
        QTRY_COMPARE(lineOf(worker.processId(), "status", "Seccomp:"), QStringLiteral("2"));
        QVERIFY(lineOf(worker.processId(), "limits", "Max core file size").startsWith(QLatin1String("0 0")));
        // What belongs to a process that may not be dumped belongs to root, whoever runs it.
        QCOMPARE(ownerOf(worker.processId()), 0U);
        worker.kill();
        worker.waitForFinished();

        QProcess other;
        other.setProgram(QStringLiteral("sleep"));
        other.setArguments({QStringLiteral("60")});
        startAsSomebody(other);
        QTRY_VERIFY(lineOf(other.processId(), "status", "Name:") == u"sleep");
        QVERIFY(ownerOf(other.processId()) != 0U);
        other.kill();
        other.waitForFinished();
    }

    void shouldHaveLookedAtSomething() { QVERIFY(m_watch.filesSeen() > 30); }
};

QTEST_MAIN(TestNothingBehind)
#include "tst_nothingbehind.moc"
