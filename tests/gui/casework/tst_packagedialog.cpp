// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpictureshrinker.h"
#include "models/itemmodels/historymodel.h"
#include "models/services/caseledger.h"
#include "models/services/casepackage.h"
#include "models/services/demopapers.h"
#include "models/services/paperintake.h"
#include "models/services/papertype.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/casework/caseworkwindow.h"
#include "tests/integration/crash/refusingdisk.h"
#include "tests/testlib/leakwatch.h"
#include "tests/testlib/unzipped.h"
#include "ui/casework/packagedialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"

#include <algorithm>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QRegularExpression>
#include <QSemaphore>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;
using crash::RefusingDisk;
using ui::Label;
using ui::MessageStrip;
using ui::PackageDialog;

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A colour scan of an invented card, larger than the portal takes.
const QByteArray &largeCard()
{
    static const QByteArray bytes = [] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ktpcards::makePicture({ktpcards::Source::CardAlone, ktpcards::Fault::None, 600, false}, 11)
            .image.save(&buffer, "JPG", 98);
        return buffer.data();
    }();
    return bytes;
}

} // namespace

/// The package for BSrE as a person makes it: on a real office, with the real worker, on disks that say no.
class TestPackageDialog : public QObject
{
    Q_OBJECT

private:
    LeakWatch m_watch;
    std::unique_ptr<papers::WorkerPictureShrinker> m_shrinker;
    std::unique_ptr<WindowOffice> m_office;
    std::unique_ptr<CaseworkWindow> m_window;
    CaseId m_case;

    TestOffice &office() { return m_office->office(); }
    PackageDialog *dialog() { return m_window->findChild<PackageDialog *>(); }
    MessageStrip *strip() { return dialog()->findChild<MessageStrip *>(QStringLiteral("dialogStrip")); }
    QString shown(const char *label)
    {
        auto *found = m_window->seen<Label>(QString::fromLatin1(label));
        return found ? found->text() : QString();
    }
    QString password() { return dialog()->findChild<QLineEdit *>(QStringLiteral("packagePassword"))->text(); }

    Status attach(const QString &kind, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        LAJUR_TRY(office()->papers().attachBytes(m_case, kind, buffer, paperTypeOf(bytes)));
        return {};
    }
    /// Where a person wants the package.
    QString folder(const QString &name = QStringLiteral("keluar"))
    {
        const QString path = m_watch.path(name);
        QDir().mkpath(path);
        m_watch.allow(path);
        return path;
    }
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void open()
    {
        m_window->open(m_case, QStringLiteral("letter"));
        QVERIFY(m_window->click(QStringLiteral("packageForBsre")));
        QVERIFY(dialog());
        QCOMPARE(strip()->isVisible(), false);
    }
    void choose(const QString &folder)
    {
        m_office->prompts().chosenFolder = folder;
        QVERIFY(m_window->click(QStringLiteral("choosePackageFolder")));
        QCOMPARE(m_window->seen<QLineEdit>(QStringLiteral("packageFolder"))->text(), folder);
    }
    void chooseUnprotected()
    {
        auto *form = m_window->seen(QStringLiteral("packageForm"));
        const auto segments = form->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
    }
    void make()
    {
        m_watch.during([this] { QVERIFY(m_window->click(QStringLiteral("makePackage"))); });
    }
    qsizetype packagesLeft()
    {
        const OpenedCase opened = office().load(m_case);
        return std::count_if(opened.history.cbegin(), opened.history.cend(),
                             [](const CaseEvent &event) { return event.transition == u"package"; });
    }
    /// For the eye, where somebody names a folder.
    void keepPicture(const char *name)
    {
        m_window->settle();
        if (const QString folder = qEnvironmentVariable("LAJUR_PICTURES"); !folder.isEmpty() && dialog())
            dialog()->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

private slots:
    void init()
    {
        m_shrinker = std::make_unique<papers::WorkerPictureShrinker>(QStringLiteral(LAJUR_WORKER_PROGRAM));
        m_office = std::make_unique<WindowOffice>();
        m_office->workspace().run(
            &m_office->workspace(),
            [shrinker = m_shrinker.get()](OpenOffice &open) -> Status {
                open.packages().setShrinker(shrinker);
                return {};
            },
            [](const Status &) {});
        m_case = office().aCase().inStage(QStringLiteral("SIAP_KIRIM_BSRE"));
        const CaseForm form = *office()->ledger().form(office().load(m_case));
        QVERIFY(attach(QStringLiteral("surat_rekomendasi_ttd"),
                       demoScan(QStringLiteral("SURAT REKOMENDASI"), {form.name, form.nik})));
        QVERIFY(attach(QStringLiteral("ktp"), largeCard()));
        m_watch.lookFor(TellTale({form.nik, form.phone}));
        m_window = std::make_unique<CaseworkWindow>(*m_office);
    }
    void cleanup()
    {
        m_window.reset();
        m_office.reset();
        m_watch.look();
        QDir(m_watch.path(QStringLiteral("keluar"))).removeRecursively();
        QCOMPARE(m_watch.found(), QString());
    }

    void shouldShowThePapersBesideTheLimitsOfTheSettings()
    {
        const PackagePlan seen = *office()->packages().plan();
        PackagePlan chosen = seen;
        chosen.ktpLimit = 250 * 1000;
        QVERIFY(office()->packages().choose(seen, chosen));
        open();
        const QStringList papers = shown("packagePapers").split(u'\n');
        QCOMPARE(papers.size(), 2);
        QVERIFY2(papers[0].contains(QLatin1String("500 KB")), qPrintable(papers[0]));
        QVERIFY2(papers[1].contains(QLatin1String("made smaller")), qPrintable(papers[1]));
        QVERIFY2(papers[1].contains(PackagePlan::sizeText(largeCard().size())), qPrintable(papers[1]));
        choose(folder());
        chooseUnprotected();
        make();
        QVERIFY2(shown("packagePapers").contains(QLatin1String("of at most 250 KB")),
                 qPrintable(shown("packagePapers")));
        const QString ktp = QDir(folder()).entryList({QStringLiteral("*_ktp.jpg")}).value(0);
        QVERIFY(QFileInfo(QDir(folder()).filePath(ktp)).size() <= 250 * 1000);
    }

    void shouldSaveAFolderAsThePortalTakesIt()
    {
        open();
        QVERIFY2(!m_window->seen(QStringLiteral("makePackage"))->isEnabled(), "no folder yet");
        choose(folder());
        chooseUnprotected();
        keepPicture("package-folder");
        make();
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Ok);
        const QStringList files = filesIn(folder());
        QCOMPARE(files.size(), 2);
        const QImage card = QImage::fromData(contentOfFile(QDir(folder()).filePath(files[0])));
        QVERIFY2(files[0].endsWith(QLatin1String("_ktp.jpg")), qPrintable(files[0]));
        QVERIFY(card.width() > 600);
        QVERIFY2(!card.allGray(), "the portal wants the KTP in colour");
        QVERIFY(QFileInfo(QDir(folder()).filePath(files[0])).size() <= 300 * 1000);
        QVERIFY2(files[1].endsWith(QLatin1String("_surat.pdf")), qPrintable(files[1]));
        QVERIFY(contentOfFile(QDir(folder()).filePath(files[1])).startsWith("%PDF-"));
        for (const QString &file : files)
            QVERIFY(shown("packageFiles").contains(file));
        QVERIFY2(!m_window->seen(QStringLiteral("packagePassword")), "there is none");
        keepPicture("package-folder-made");
    }

    void shouldSaveAZipThatOnlyThePasswordShownOpens()
    {
        open();
        choose(folder());
        make();
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Ok);
        const QStringList files = filesIn(folder());
        QCOMPARE(files.size(), 1);
        const QString zip = QDir(folder()).filePath(files.constFirst());
        const QString secret = password();
        const auto content = unzipped(contentOfFile(zip), secret);
        QCOMPARE(content.size(), 2);
        for (const QByteArray &bytes : content)
            QVERIFY(bytes.startsWith("%PDF-") || !QImage::fromData(bytes).isNull());
        QVERIFY(unzipped(contentOfFile(zip), QStringLiteral("bukan-kata-sandi")).isEmpty());
        QVERIFY(m_window->click(QStringLiteral("copyPackagePassword")));
        QCOMPARE(QApplication::clipboard()->text(), secret);
        QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        m_watch.lookFor(TellTale({secret}));
        m_watch.look();
        QCOMPARE(m_watch.found(), QString());
        for (const QString &row : office().dump())
            QVERIFY2(!row.contains(secret), "the password is kept");
        keepPicture("package-zip-made");
    }

    void shouldSayBeforehandWhatThePasswordIsLike()
    {
        open();
        auto *form = qobject_cast<ui::FormField *>(m_window->seen(QStringLiteral("packageForm"))->parentWidget());
        QVERIFY(form);
        QVERIFY2(form->hintText().contains(QLatin1String("16 letters and digits")), qPrintable(form->hintText()));
        keepPicture("package-zip");
        chooseUnprotected();
        QCOMPARE(form->hint(), ui::FormField::Hint::Warning);
        QVERIFY2(form->hintText().contains(QLatin1String("can read")), qPrintable(form->hintText()));
        QTest::mouseClick(m_window->seen(QStringLiteral("packageForm"))->findChildren<QAbstractButton *>().at(0),
                          Qt::LeftButton);
        choose(folder());
        make();
        static const QRegularExpression promised(QStringLiteral("\\A[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\\z"));
        QVERIFY2(promised.match(password()).hasMatch(), "not as it was promised");
        QVERIFY(!password().contains(QRegularExpression(QStringLiteral("[0o1l]"))));
    }

    void shouldTellTheHistoryWhatLeftWhenAndByWhom()
    {
        open();
        choose(folder());
        make();
        QVERIFY(m_window->click(QStringLiteral("cancelButton")));
        m_window->settle();
        itemmodels::HistoryModel history;
        history.setHistory(m_window->desk().overview()->history);
        const auto cell = [&history](int row, int column) { return history.index(row, column).data().toString(); };
        using H = itemmodels::HistoryModel;
        QCOMPARE(cell(0, H::What), QStringLiteral("Package for BSrE saved outside"));
        QCOMPARE(cell(0, H::DoneBy), m_office->workspace().user().fullName);
        QVERIFY(!cell(0, H::Happened).isEmpty());
        const QString details = cell(0, H::Details);
        QVERIFY2(details.contains(documentKindTitle(QStringLiteral("surat_rekomendasi_ttd"))), qPrintable(details));
        QVERIFY2(details.contains(QRegularExpression(QStringLiteral("KTP: \\d+ KB"))), qPrintable(details));
        QVERIFY2(details.contains(QLatin1String("encrypted ZIP")), qPrintable(details));
        QVERIFY2(cell(1, H::What).startsWith(QLatin1String("Opened for the package: ")), qPrintable(cell(1, H::What)));
        QCOMPARE(office()->verification().everything()->problems.size(), 0);
    }

    void shouldSayWhyAFolderIsNotTakenAndStay_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("not there") << QStringLiteral("/tidak/ada/di/sini") << QStringLiteral("There is no folder");
        QTest::newRow("a file") << QStringLiteral("/etc/hostname") << QStringLiteral("There is no folder");
        QTest::newRow("the office's own") << QStringLiteral("DATA") << QStringLiteral("outside the office's data");
    }

    void shouldSayWhyAFolderIsNotTakenAndStay()
    {
        QFETCH(QString, place);
        QFETCH(const QString, said);
        open();
        QVERIFY(
            m_window->type(QStringLiteral("packageFolder"), place.replace(QLatin1String("DATA"), office().folder())));
        make();
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
        QVERIFY2(strip()->text().contains(said), qPrintable(strip()->text()));
        QCOMPARE(packagesLeft(), 0);
        choose(folder());
        make();
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Ok);
        QCOMPARE(packagesLeft(), 1);
    }

    void shouldReplaceAPackageOnlyWhenToldTo()
    {
        open();
        choose(folder());
        make();
        const QString zip = QDir(folder()).filePath(filesIn(folder()).value(0));
        const QByteArray first = contentOfFile(zip);
        QVERIFY(m_window->click(QStringLiteral("cancelButton")));
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
        open();
        choose(folder());
        make();
        QVERIFY(dialog()->isVisible());
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Warning);
        QVERIFY2(strip()->text().contains(QFileInfo(zip).fileName()), qPrintable(strip()->text()));
        QCOMPARE(contentOfFile(zip), first);
        QCOMPARE(packagesLeft(), 1);
        keepPicture("package-taken");
        m_watch.during([this] {
            QVERIFY(m_window->click(QStringLiteral("stripAction0")));
            QTRY_COMPARE(int(strip()->tone()), int(MessageStrip::Tone::Ok));
        });
        QVERIFY(contentOfFile(zip) != first);
        QCOMPARE(unzipped(contentOfFile(zip), password()).size(), 2);
        QCOMPARE(filesIn(folder()).size(), 1);
        QCOMPARE(packagesLeft(), 2);
    }

    void shouldSayThatTheDiskRefusesAndTakeNothingHalf()
    {
        const QString disk = RefusingDisk::path() + QStringLiteral("/keluar");
        QVERIFY(QDir().mkpath(disk));
        m_watch.allow(disk);
        open();
        choose(disk);
        chooseUnprotected();
        RefusingDisk::refuse(true);
        make();
        RefusingDisk::refuse(false);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
        const bool full = RefusingDisk::reason() == u"ENOSPC";
        QVERIFY2(strip()->text().contains(full ? QStringLiteral("no room left") : QStringLiteral("may not be written")),
                 qPrintable(strip()->text()));
        QCOMPARE(filesIn(disk), QStringList());
        QCOMPARE(packagesLeft(), 0);
        keepPicture("package-refused");
        make();
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Ok);
        QCOMPARE(filesIn(disk).size(), 2);
        QVERIFY(QDir(disk).removeRecursively());
    }

    void shouldLeaveNothingWhenItIsStopped_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("by Esc") << false;
        QTest::newRow("by the lock of the window") << true;
    }

    void shouldLeaveNothingWhenItIsStopped()
    {
        QFETCH(const bool, locked);
        open();
        choose(folder());
        QSemaphore gate; // the office is busy until the person has pressed Esc
        m_office->workspace().run(
            m_window.get(),
            [&gate](OpenOffice &) -> Status {
                gate.acquire();
                return {};
            },
            [](const Status &) {});
        QTest::mouseClick(m_window->seen(QStringLiteral("makePackage")), Qt::LeftButton);
        QVERIFY(!m_window->seen(QStringLiteral("makePackage"))->isEnabled());
        if (locked)
            m_office->workspace().lock();
        else
            QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(dialog() && dialog()->isVisible(), !locked); // Esc waits until it is stopped
        gate.release();
        m_watch.during([this] { m_window->settle(); });
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
        QCOMPARE(filesIn(folder()), QStringList());
        QCOMPARE(packagesLeft(), 0);
    }

    void shouldSayWhichPaperIsMissing()
    {
        open();
        QCOMPARE(outcome(office().step(m_case, QStringLiteral("tarik_surat_ttd"))), QStringLiteral("ok"));
        choose(folder());
        make();
        QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
        QVERIFY2(strip()->text().contains(QLatin1String("no longer counts")), qPrintable(strip()->text()));
        QVERIFY(m_window->click(QStringLiteral("cancelButton")));
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
        QCOMPARE(filesIn(folder()), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!RefusingDisk::isThere()) {
        const auto beside = RefusingDisk::Temporaries::Beside;
        const QStringList arguments = QCoreApplication::arguments().mid(1);
        const int failed = RefusingDisk::runAgain(arguments, beside);
        if (!arguments.isEmpty())
            return failed;
        return failed
            + RefusingDisk::runAgain({QStringLiteral("shouldSayThatTheDiskRefusesAndTakeNothingHalf")}, beside,
                                     QStringLiteral("EACCES"));
    }
    ui::installLook(application);
    TestPackageDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packagedialog.moc"
