// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanescanner.h"
#include "models/itemmodels/traymodel.h"
#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "models/services/paperintake.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/mainwindow/windowundertest.h"
#include "tests/integration/scanning/esclpeer.h"
#include "tests/testlib/watchedapplication.h"
#include "ui/casework/actiondialog.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/returnnoticedialog.h"
#include "ui/tray/scandialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QBuffer>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace std::chrono_literals;
using identity::Likeness;
using itemmodels::CheckModel;
using itemmodels::TrayModel;

namespace {

constexpr int dotsPerMetre = 11811; // 300 dpi
constexpr QSize a4(2480, 3508);

QByteArray jpegOf(const QImage &page)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    page.save(&bytes, "JPG", 88);
    return bytes.data();
}

QImage blankPage()
{
    QImage page(a4, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setDotsPerMeterX(dotsPerMetre);
    page.setDotsPerMeterY(dotsPerMetre);
    return page;
}

/// The card as it lies on the glass: at 300 dpi, somewhere on an A4 page.
QByteArray cardOnGlass(const ktpcards::CardPicture &card)
{
    QImage page = blankPage();
    QPainter painter(&page);
    const QSize size(1011, 638); // ID-1
    painter.drawImage(QRect(QPoint(600, 500), size),
                      card.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    return jpegOf(page);
}

QByteArray letterOnGlass(const CaseForm &form)
{
    QImage page = blankPage();
    QPainter painter(&page);
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 12));
    text.setHtml(QStringLiteral("<h2 align=center>SURAT PERMOHONAN</h2>"
                                "<p>Dengan hormat, mohon diterbitkan sertifikat elektronik bagi:</p>"
                                "<p>Nama : %1<br>NIK : %2<br>NIP : %3<br>Jabatan : %4<br>Email : %5</p>")
                     .arg(form.name, form.nik, form.nip, form.position, form.email));
    text.setTextWidth(500);
    painter.translate(300, 300);
    painter.scale(3.6, 3.6);
    text.drawContents(&painter);
    painter.end();
    return jpegOf(page);
}

} // namespace

/// From the glass to the decision, by F-keys alone: KTP and letter scanned from a network scanner, read by the real
/// worker, checked, then passed on or returned with a letter.
class TestScanWalk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    EsclPeer m_peer{QByteArray()};
    std::unique_ptr<scanning::SaneScanner> m_scanner;

    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_config.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    struct Walk {
        EsclPeer &peer;
        WindowUnderTest window;
        ktpcards::CardPicture card;
        CaseId id;
        CaseForm form;

        Walk(EsclPeer &thePeer, services::ScannerBackend &scanner, const std::function<void(CaseForm &)> &spoil = {})
            : peer(thePeer)
            , window(QStringLiteral("semua"), TestOffice::Numbers::Own, WindowOffice::Papers::Read, &scanner)
        {
            ktpcards::PictureOrder order;
            order.anyTurn = false;
            card = ktpcards::makePicture(order, 424242);
            TestOffice &core = window.office();
            id = core.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
            form = *core->ledger().form(core.load(id));
            form.nik = card.person.nik;
            form.name = card.person.name;
            form.nip = card.person.birthDate.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("201001")
                + (card.person.sex == Sex::Male ? u'1' : u'2') + QStringLiteral("001");
            form.emailProof = QStringLiteral("Surel uji dibalas pemohon");
            if (spoil)
                spoil(form);
            if (!core->intake().edit(id, form, QStringLiteral("Disesuaikan dengan KTP"), core.profile()))
                qFatal("the form cannot be filled");
            window.window().workspace().openCase(id);
            window.window().settle();
        }

        void press(Qt::Key key)
        {
            QWidget *front = QApplication::activeModalWidget();
            if (!front) {
                window->activateWindow();
                (void)QTest::qWaitForWindowActive(window.get());
                front = window->focusWidget() ? window->focusWidget() : window.get();
            }
            QTest::keyClick(front, key);
            window.window().settle();
        }
        ui::ScanDialog *dialog() { return window.get()->findChild<ui::ScanDialog *>(); }
        bool isScanning() { return window.window().workspace().scans()->isScanning(); }
        CheckModel &check() { return window.get()->findChild<ui::CaseCheckTab *>()->model(); }
        Likeness likeness(int row, CheckModel::Column column)
        {
            return Likeness(check().index(row, column).data(CheckModel::LikenessRole).toInt());
        }

        /// Lays a page on the glass and scans it, through the dialog that is opened for the first one.
        void scanPage(const QByteArray &page)
        {
            peer.lay(page);
            if (!dialog())
                press(Qt::Key_F7);
            QVERIFY(dialog());
            auto *scan = dialog()->findChild<ui::Button *>(QStringLiteral("scanNow"));
            QTRY_VERIFY_WITH_TIMEOUT(scan->isEnabled(), 20000);
            press(Qt::Key_F7);
            QTRY_VERIFY_WITH_TIMEOUT(!isScanning(), 60000);
        }
        /// Both papers from the glass into the case; stops where the check begins.
        void scanBoth()
        {
            CaseForm written = form;
            written.name = card.person.name; // the letter says what the card says
            scanPage(cardOnGlass(card));
            scanPage(letterOnGlass(written));
            if (QTest::currentTestFailed())
                return;
            press(Qt::Key_F5);
            auto *list = window.control<QListView>(QStringLiteral("trayList"));
            QVERIFY(list);
            QCOMPARE(list->model()->rowCount(), 2);
            for (int row = 0; row < 2; ++row)
                QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(row, 0).data(TrayModel::GuessedRole).toBool(), 60000);
            QCOMPARE(list->model()->index(0, 0).data(TrayModel::KindRole).toString(), QStringLiteral("ktp"));
            QCOMPARE(list->model()->index(1, 0).data(TrayModel::KindRole).toString(),
                     QStringLiteral("surat_permohonan"));
            press(Qt::Key_F5);
            QTRY_VERIFY(window.control(QStringLiteral("caseCheck")));
            QTRY_VERIFY_WITH_TIMEOUT(!check().reading().crop.isNull(), 60000);
            QTRY_VERIFY_WITH_TIMEOUT(likeness(0, CheckModel::Letter) != Likeness::Missing, 60000);
        }
        QString stage() { return window.office().load(id).record.stage; }
        int papers(const char *kind)
        {
            return window.office()
                .ask(QStringLiteral("SELECT count(*) FROM document WHERE case_id = %1 AND kind = '%2'")
                         .arg(id.value)
                         .arg(QLatin1String(kind)))
                .toInt();
        }
    };

    static WatchedApplication &watched() { return *static_cast<WatchedApplication *>(qApp); }

private slots:
    void initTestCase()
    {
        write("dll.conf", "airscan\n");
        write("airscan.conf",
              "[devices]\n\"Loopback\" = http://127.0.0.1:" + QByteArray::number(m_peer.port())
                  + "/eSCL/, eSCL\n[options]\ndiscovery = disable\n");
        qputenv("SANE_CONFIG_DIR", m_config.path().toLocal8Bit());
        m_scanner = std::make_unique<scanning::SaneScanner>();
    }

    void init() { watched().forget(); }

    /// Neither scanning nor reading nor comparing may hold the window.
    void cleanup()
    {
        QVERIFY2(watched().longest() <= 50ms,
                 qPrintable(QStringLiteral("%1 ms: %2")
                                .arg(std::chrono::duration<double, std::milli>(watched().longest()).count())
                                .arg(watched().culprit())));
    }

    void shouldPassACaseFromTheGlassByFKeysAlone()
    {
        Walk walk(m_peer, *m_scanner);
        walk.scanBoth();
        if (QTest::currentTestFailed())
            return;
        for (const int row : {0, 1}) { // NIK and name, on the card and on the letter
            QCOMPARE(walk.likeness(row, CheckModel::ReadOn), Likeness::Equal);
            QCOMPARE(walk.likeness(row, CheckModel::Letter), Likeness::Equal);
        }
        QCOMPARE(walk.check().open(), 7); // a reading gives no verdict
        for (int row = 0; row < 7; ++row)
            walk.press(Qt::Key_F2);
        QCOMPARE(walk.check().open(), 0);
        walk.press(Qt::Key_F5);
        walk.press(Qt::Key_F5); // on with the SOP
        if (QApplication::activeModalWidget())
            walk.press(Qt::Key_F5);
        QTRY_COMPARE(walk.stage(), QStringLiteral("PENYUSUNAN_REKOMENDASI"));
    }

    void shouldReturnACaseWithALetterThatShowsWhatDiffers()
    {
        Walk walk(m_peer, *m_scanner, [](CaseForm &form) { form.name += u'h'; });
        walk.scanBoth();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(walk.likeness(1, CheckModel::ReadOn), Likeness::Differs);
        QCOMPARE(walk.likeness(1, CheckModel::Letter), Likeness::Differs);
        for (int row = 0; row < 7; ++row)
            walk.press(row == 1 ? Qt::Key_F4 : Qt::Key_F2);
        walk.press(Qt::Key_F5);
        walk.press(Qt::Key_F9);
        auto *dialog = walk.window.get()->findChild<ui::ActionDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->form().text(QStringLiteral("reason")).contains(QStringLiteral("Nama")));
        walk.press(Qt::Key_F5);
        QTRY_COMPARE(walk.stage(), QStringLiteral("PERBAIKAN_PEMOHON"));
        walk.press(Qt::Key_F9);
        ui::ReturnNoticeDialog *notice = nullptr;
        QTRY_VERIFY(notice = walk.window.get()->findChild<ui::ReturnNoticeDialog *>());
        auto *message = notice->findChild<QPlainTextEdit *>(QStringLiteral("returnMessage"));
        QTRY_VERIFY(!message->toPlainText().isEmpty());
        QVERIFY(message->toPlainText().contains(QStringLiteral("Nama")));
        QVERIFY(!message->toPlainText().contains(walk.form.nik));
        QTest::mouseClick(notice->findChild<QWidget *>(QStringLiteral("copyMessage")), Qt::LeftButton);
        walk.press(Qt::Key_F5);
        QWidget *keep = nullptr;
        QTRY_VERIFY(keep = notice->findChild<QWidget *>(QStringLiteral("keepSheet")));
        QTest::mouseClick(keep, Qt::LeftButton);
        walk.window.window().settle();
        QTRY_COMPARE(walk.papers("surat_pengembalian"), 1);
    }

    void shouldPutFrontAndBackOfACardOnOnePageAndKeepTheScans()
    {
        Walk walk(m_peer, *m_scanner);
        const auto versions = [&walk] {
            return walk.window.office()
                .ask(QStringLiteral("SELECT count(*) FROM document_version v JOIN document d ON d.id = v.document_id "
                                    "WHERE d.case_id = %1 AND d.kind = 'ktp'")
                         .arg(walk.id.value))
                .toInt();
        };
        const int before = versions();
        ktpcards::PictureOrder order;
        order.anyTurn = false;
        order.fault = ktpcards::Fault::Back;
        walk.scanPage(cardOnGlass(walk.card));
        walk.scanPage(cardOnGlass(ktpcards::makePicture(order, 424243)));
        if (QTest::currentTestFailed())
            return;
        walk.press(Qt::Key_F5);
        auto *list = walk.window.control<QListView>(QStringLiteral("trayList"));
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(1, 0).data(TrayModel::GuessedRole).toBool(), 60000);
        walk.press(Qt::Key_1);
        walk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(versions(), before + 2, 60000);
        QBuffer newest;
        newest.open(QIODevice::ReadWrite);
        QVERIFY(walk.window.office()->papers().read(walk.id, QStringLiteral("ktp"), 0, newest, QStringLiteral("view")));
        const QImage page = QImage::fromData(newest.data());
        QVERIFY2(page.height() > page.width(), "one page of A4");
        QTRY_VERIFY_WITH_TIMEOUT(!walk.check().reading().crop.isNull(), 60000);
        QCOMPARE(walk.likeness(0, CheckModel::ReadOn), Likeness::Equal);
    }

    void shouldKeepTheComparisonSheetWithTheCase()
    {
        Walk walk(m_peer, *m_scanner);
        walk.window.window().workspace().openCase(walk.id, QStringLiteral("check"));
        walk.window.window().settle();
        auto *sheet = walk.window.control(QStringLiteral("comparisonSheet"));
        QVERIFY(sheet);
        QTest::mouseClick(sheet, Qt::LeftButton);
        walk.window.window().settle();
        auto *keep = walk.window.get()->findChild<QWidget *>(QStringLiteral("keepSheet"));
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        walk.window.window().settle();
        QCOMPARE(walk.papers("lembar_perbandingan"), 1);
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    ui::installLook(application);
    TestScanWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scanwalk.moc"
