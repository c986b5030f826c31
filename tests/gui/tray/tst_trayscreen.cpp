// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanescanner.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/mainwindow/windowundertest.h"
#include "tests/integration/scanning/testscanner.h"
#include "ui/tray/removepagesdialog.h"
#include "ui/tray/scandialog.h"
#include "ui/tray/trayscreen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using itemmodels::TrayModel;
using scanning::SaneScanner;

/// Scanning into the tray and from there into a case, in the real window with SANE's test scanner and the real worker.
class TestTrayScreen : public QObject
{
    Q_OBJECT

    TestScanner m_test;
    std::unique_ptr<SaneScanner> m_scanner;

    /// Begins SANE anew with these lines of configuration.
    void configure(const QByteArray &lines = {})
    {
        m_scanner.reset();
        m_test.configure(lines);
        // The test scanner takes over a changed text of its file only when it is begun a second time.
        (void)SaneScanner().abilities(TestScanner::first());
        m_scanner = std::make_unique<SaneScanner>();
    }

    struct Bench {
        WindowUnderTest window;

        explicit Bench(services::ScannerBackend *scanner, WindowOffice::Papers papers = WindowOffice::Papers::Kept)
            : window(QStringLiteral("semua"), TestOffice::Numbers::Own, papers, scanner)
        {
        }
        ui::TrayScreen *tray() { return window.control<ui::TrayScreen>(QStringLiteral("trayScreen")); }
        QAbstractItemModel &pages() { return *window.control<QListView>(QStringLiteral("trayList"))->model(); }
        QVariant of(int row, int role) { return pages().index(row, 0).data(role); }
        ui::ScanDialog *dialog() { return window.get()->findChild<ui::ScanDialog *>(); }
        ui::Button *button(const char *name) { return dialog()->findChild<ui::Button *>(QLatin1String(name)); }
        /// To whatever has the focus of the main window, which is in front again once a dialog is gone.
        void press(Qt::Key key)
        {
            window->activateWindow();
            (void)QTest::qWaitForWindowActive(window.get());
            QTest::keyClick(window->focusWidget(), key);
            window.window().settle();
        }
        int papersOf(CaseId id)
        {
            return window.office()
                .ask(QStringLiteral("SELECT count(*) FROM document_version v JOIN document d ON d.id = v.document_id "
                                    "WHERE d.case_id = %1")
                         .arg(id.value))
                .toInt();
        }
        int inTray() { return *window.office()->tray().count(); }

        void openDialog()
        {
            QTest::keyClick(window.get(), Qt::Key_F7);
            QVERIFY(dialog());
            QTRY_VERIFY_WITH_TIMEOUT(button("scanNow")->isEnabled(), 20000);
        }
        void scan()
        {
            QTest::keyClick(dialog(), Qt::Key_F7);
            QTRY_VERIFY_WITH_TIMEOUT(!window.window().workspace().scans()->isScanning(), 30000);
            window.window().settle();
        }
        void goOn()
        {
            QTest::keyClick(dialog(), Qt::Key_F5);
            window.window().settle();
        }
        QString write(const QString &name, const QByteArray &bytes)
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("a file to be taken cannot be written");
            return file.fileName();
        }
        void take(const QStringList &files)
        {
            window.window().prompts().files = files;
            QTest::keyClick(tray(), Qt::Key_O, Qt::ControlModifier);
            window.window().settle();
        }
        QTemporaryDir folder;
    };

    static QByteArray card(ktpcards::Fault fault = ktpcards::Fault::None)
    {
        ktpcards::PictureOrder order;
        order.fault = fault;
        order.anyTurn = false;
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        ktpcards::makePicture(order, 424242).image.save(&bytes, "JPG", 90);
        return bytes.data();
    }
    static QByteArray letter()
    {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QPdfWriter writer(&bytes);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Liberation Serif"), 14));
        painter.drawText(QRect(0, 1200, writer.width(), 600), Qt::AlignHCenter, QStringLiteral("SURAT PERMOHONAN"));
        painter.end();
        return bytes.data();
    }

private slots:
    void shouldScanIntoTheCaseInHandByKeysAlone()
    {
        configure();
        Bench bench(m_scanner.get());
        const CaseId id = bench.window.office().aCase(1).inStage(QStringLiteral("DRAF"));
        const int before = bench.papersOf(id);
        bench.window.window().workspace().openCase(id);
        bench.window.window().settle();
        bench.openDialog();
        bench.scan();
        QCOMPARE(bench.inTray(), 1);
        bench.goOn();
        QVERIFY2(!bench.dialog() || !bench.dialog()->isVisible(), "the dialog stands in the way");
        QVERIFY(bench.tray());
        QCOMPARE(bench.pages().rowCount(), 1);
        QVERIFY(bench.of(0, TrayModel::TargetRole).toString().contains(bench.window.office().load(id).record.number));
        bench.press(Qt::Key_1); // SANE's pattern is no card: the person says it is
        QCOMPARE(bench.of(0, TrayModel::KindRole).toString(), QStringLiteral("ktp"));
        bench.press(Qt::Key_F5);
        bench.window.window().settle();
        QCOMPARE(bench.inTray(), 0);
        QVERIFY2(bench.window.control(QStringLiteral("casePage")), "back to the case");
        QCOMPARE(bench.papersOf(id), before + 1);
    }

    void shouldJoinThePagesOfTheFeederToOneLetter()
    {
        configure();
        Bench bench(m_scanner.get());
        const CaseId id = bench.window.office().aCase(1).inStage(QStringLiteral("DRAF"));
        const int before = bench.papersOf(id);
        bench.window.window().workspace().openCase(id);
        bench.window.window().settle();
        bench.openDialog();
        auto *profile = bench.dialog()->findChild<QComboBox *>(QStringLiteral("scanProfile"));
        profile->setCurrentIndex(profile->findData(QStringLiteral("surat_abu")));
        bench.scan();
        const int pages = bench.inTray();
        QVERIFY(pages > 1);
        bench.goOn();
        bench.press(Qt::Key_2);
        bench.press(Qt::Key_F5);
        bench.window.window().settle();
        QCOMPARE(bench.inTray(), 0);
        QCOMPARE(bench.papersOf(id), before + 1);
    }

    void shouldStopAScanAndKeepWhatCameBefore()
    {
        configure("read-delay true\nread-delay-duration 100000\n");
        Bench bench(m_scanner.get());
        bench.openDialog();
        QTest::keyClick(bench.dialog(), Qt::Key_F7);
        QTRY_VERIFY(bench.window.window().workspace().scans()->isScanning());
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QVERIFY2(bench.dialog()->isVisible(), "the first Esc stops the scan and no more");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window.window().workspace().scans()->isScanning(), 20000);
        QVERIFY(bench.dialog()->strip()->isVisible());
        QCOMPARE(bench.inTray(), 0);
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
    }

    void shouldSayWhatAScannerSays_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("paper jam") << QByteArray("read-status-code \"SANE_STATUS_JAMMED\"\n");
        QTest::newRow("cover open") << QByteArray("read-status-code \"SANE_STATUS_COVER_OPEN\"\n");
        QTest::newRow("lost") << QByteArray("read-status-code \"SANE_STATUS_IO_ERROR\"\n");
    }

    void shouldSayWhatAScannerSays()
    {
        QFETCH(const QByteArray, lines);
        configure(lines);
        Bench bench(m_scanner.get());
        bench.openDialog();
        bench.scan();
        QTRY_VERIFY(bench.dialog()->strip()->isVisible());
        QCOMPARE(bench.dialog()->strip()->tone(), ui::MessageStrip::Tone::Error);
        QVERIFY(!bench.dialog()->strip()->text().isEmpty());
        QVERIFY2(bench.button("scanNow")->isEnabled(), "it can be tried again at once");
        QVERIFY(!bench.button("scanDone")->isEnabled());
    }

    void shouldShowWhatLiesOnTheGlassAndKeepNothingOfIt()
    {
        configure();
        Bench bench(m_scanner.get());
        bench.openDialog();
        QTest::keyClick(bench.dialog(), Qt::Key_F8);
        QTRY_VERIFY(!bench.window.window().workspace().scans()->isScanning());
        QCOMPARE(bench.inTray(), 0);
    }

    void shouldSayThatThereIsNoScanner()
    {
        m_scanner.reset();
        m_test.unplug();
        m_scanner = std::make_unique<SaneScanner>();
        Bench bench(m_scanner.get());
        QTest::keyClick(bench.window.get(), Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(bench.dialog()->strip()->isVisible(), 20000);
        QVERIFY(!bench.button("scanNow")->isEnabled());
    }

    void shouldSayWhatEachPageIsAndWhy()
    {
        Bench bench(nullptr, WindowOffice::Papers::Read);
        bench.window.go(ui::Place::Tray);
        bench.take({bench.write(QStringLiteral("a.jpg"), card()), bench.write(QStringLiteral("b.pdf"), letter()),
                    bench.write(QStringLiteral("c.pdf"), "%PDF-1.4 nothing of one")});
        QCOMPARE(bench.inTray(), 3);
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY_WITH_TIMEOUT(bench.of(row, TrayModel::GuessedRole).toBool(), 30000);
        QCOMPARE(bench.of(0, TrayModel::KindRole).toString(), QStringLiteral("ktp"));
        QCOMPARE(bench.of(1, TrayModel::KindRole).toString(), QStringLiteral("surat_permohonan"));
        QVERIFY(!bench.of(1, TrayModel::ReasonRole).toString().isEmpty());
        QVERIFY(bench.of(2, TrayModel::KindRole).toString().isEmpty());
        QVERIFY2(!bench.of(2, TrayModel::ReasonRole).toString().isEmpty(), "why it cannot be read");
        // Whoever locks takes everything off the screen.
        QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier);
        bench.window.window().settle();
        QCOMPARE(bench.window.get()->findChild<QListView *>(QStringLiteral("trayList"))->model()->rowCount(), 0);
    }

    void shouldShowOnThePageWhatIsWrongWithIt()
    {
        Bench bench(nullptr, WindowOffice::Papers::Read);
        bench.window.go(ui::Place::Tray);
        bench.take({bench.write(QStringLiteral("a.jpg"), card(ktpcards::Fault::Glare))});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.of(0, TrayModel::FaultRole).toString().isEmpty(), 30000);
        const auto marks = bench.of(0, TrayModel::MarksRole).value<QList<QPolygonF>>();
        QCOMPARE(marks.size(), bench.of(0, TrayModel::FaultRole).toString().split(u'\n').size());
        for (const QPolygonF &mark : marks)
            QVERIFY(QRectF(-0.001, -0.001, 1.002, 1.002).contains(mark.boundingRect()));
        QVERIFY(bench.of(0, TrayModel::FaultRole).toString().startsWith(u"1. "));
        if (const QString folder = qEnvironmentVariable("LAJUR_PICTURES"); !folder.isEmpty()) {
            bench.window.window().settle();
            bench.window.get()->grab().save(folder + QStringLiteral("/tray-glare.png"));
        }
        // Another kind said by a person has no faults of a KTP.
        QTest::keyClick(bench.window.get()->findChild<QListView *>(QStringLiteral("trayList")), Qt::Key_2);
        QVERIFY(bench.of(0, TrayModel::MarksRole).value<QList<QPolygonF>>().isEmpty());
    }

    void shouldNotAttachBeforeKindAndCaseAreKnown()
    {
        Bench bench(nullptr);
        const CaseId id = bench.window.office().aCase(1).inStage(QStringLiteral("DRAF"));
        const int before = bench.papersOf(id);
        bench.window.go(ui::Place::Tray);
        bench.take({bench.write(QStringLiteral("a.jpg"), card())});
        bench.press(Qt::Key_F5);
        QVERIFY(bench.tray()->findChild<ui::MessageStrip *>()->isVisible());
        bench.press(Qt::Key_1);
        bench.press(Qt::Key_F5);
        auto *search = bench.window.control(QStringLiteral("trayCase"));
        QVERIFY2(search->hasFocus(), "the place where the case is looked for");
        QTest::keyClicks(search, bench.window.office().load(id).record.number);
        QTest::qWait(100);
        bench.window.window().settle();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_F5);
        bench.window.window().settle();
        QCOMPARE(bench.inTray(), 0);
        QCOMPARE(bench.papersOf(id), before + 1);
    }

    void shouldRemovePagesForAReasonOnly()
    {
        Bench bench(nullptr);
        bench.window.go(ui::Place::Tray);
        bench.take({bench.write(QStringLiteral("a.jpg"), card())});
        bench.press(Qt::Key_Delete);
        auto *dialog = bench.tray()->findChild<ui::RemovePagesDialog *>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("removeReason"));
        reason->setEditText(QStringLiteral("  "));
        QVERIFY(!dialog->findChild<ui::Button *>(QStringLiteral("removeNow"))->isEnabled());
        reason->setEditText(QStringLiteral("Halaman kosong"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        bench.window.window().settle();
        QCOMPARE(bench.inTray(), 0);
        QVERIFY2(!bench.window.control(QStringLiteral("trayList")), "an empty tray says how to fill it");
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::installLook(application);
    TestTrayScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayscreen.moc"
