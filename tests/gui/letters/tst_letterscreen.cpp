// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/letterlistmodel.h"
#include "models/services/casesteps.h"
#include "models/services/letterreprint.h"
#include "recordingprinter.h"
#include "tests/testlib/windowoffice.h"
#include "ui/letters/letterscreen.h"
#include "ui/letters/pagepreview.h"
#include "ui/letters/printdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using itemmodels::LetterListModel;
using ui::LetterScreen;
using ui::PagePreview;

namespace {

const QString drafting = QStringLiteral("PENYUSUNAN_REKOMENDASI");
const QString waiting = QStringLiteral("MENUNGGU_TTD_REKOMENDASI");
const QString firstNumber = QStringLiteral("500.12/001/DISKOMINFO/XI/2026");

/// The screen on a test office, with a printer that keeps what it gets.
struct Bench {
    WindowOffice window;
    RecordingPrinter printer;
    ui::Workspace workspace{window.work(), printer, window.prompts(), window.office().clock()};
    std::unique_ptr<LetterScreen> screen;

    explicit Bench(TestOffice::Numbers numbers = TestOffice::Numbers::Own)
        : window(numbers)
    {
        window.settle();
        workspace.setProfile(window.office().profile());
        workspace.setUser(window.workspace().user());
    }

    void open()
    {
        screen = std::make_unique<LetterScreen>(workspace);
        screen->resize(1216, 720);
        screen->show();
        if (!QTest::qWaitForWindowActive(screen.get()))
            qFatal("no active window");
        screen->enter();
        window.settle();
    }

    template <typename T>
    T *child(const char *name) const
    {
        T *found = screen->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QAbstractButton *button(const char *name) const { return child<QAbstractButton>(name); }
    QAbstractItemModel *lines() const { return child<QListView>("letterList")->model(); }
    QString text(int row, int role) const { return lines()->index(row, 0).data(role).toString(); }
    void choose(int row)
    {
        child<QListView>("letterList")->setCurrentIndex(lines()->index(row, 0));
        window.settle();
    }
    PagePreview *preview() const { return child<PagePreview>("preview"); }
    ui::PrintDialog *dialog() const { return screen->findChild<ui::PrintDialog *>(); }
};

/// The PDF's page as poppler draws it.
QImage drawn(const QByteArray &pdf, const QSize &size)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftoppm"),
               {QStringLiteral("-png"), QStringLiteral("-scale-to-x"), QString::number(size.width()),
                QStringLiteral("-scale-to-y"), QString::number(size.height()), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return QImage::fromData(tool.readAllStandardOutput());
}

/// How much ink lies in each cell of a grid over the page, 0 to 1.
QList<double> ink(const QImage &image)
{
    const QImage small = image.convertToFormat(QImage::Format_Grayscale8)
                             .scaled(60, 84, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QList<double> cells;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            cells.append(1 - qGray(small.pixel(x, y)) / 255.0);
    return cells;
}

} // namespace

class TestLetterScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("lajur-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_letterscreen"));
        QSettings().clear();
        ui::installLook(*qApp);
    }

    void shouldListDraftsAndLettersWithTheirState()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId voided = office.aCase(1).inStage(waiting);
        QVERIFY(office.step(voided, QStringLiteral("tarik_surat")));
        office.aCase(2).inStage(waiting);
        office.aCase(4).inStage(QStringLiteral("SIAP_KIRIM_BSRE"));
        bench.open();
        QAbstractItemModelTester tester(bench.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList marks;
        for (int row = 0; row < bench.lines()->rowCount(); ++row)
            marks << QVariant::fromValue(static_cast<LetterListModel::Mark>(
                                             bench.lines()->index(row, 0).data(LetterListModel::MarkRole).toInt()))
                         .toString();
        QCOMPARE(marks,
                 (QStringList{QStringLiteral("Draft"), QStringLiteral("Signed"), QStringLiteral("Unsigned"),
                              QStringLiteral("Void")}));
        QCOMPARE(bench.text(3, LetterListModel::NumberRole), firstNumber);
        QVERIFY(bench.text(3, Qt::AccessibleTextRole).contains(bench.text(3, LetterListModel::StateRole)));
    }

    void shouldFilterByStateYearAndWords()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        office.aCase(1).inStage(waiting);
        office.aCase(2).inStage(QStringLiteral("SIAP_KIRIM_BSRE"));
        bench.open();
        QCOMPARE(bench.lines()->rowCount(), 2);
        auto *kind = bench.child<QComboBox>("letterKind");
        kind->setCurrentIndex(kind->findData(int(LetterFilter::Kind::Signed)));
        QTRY_COMPARE(bench.lines()->rowCount(), 1);
        kind->setCurrentIndex(0);
        QTRY_COMPARE(bench.lines()->rowCount(), 2);
        auto *search = bench.child<QLineEdit>("letterSearch");
        QTest::keyClicks(search, QStringLiteral("/001/"));
        QTRY_COMPARE(bench.lines()->rowCount(), 1);
        search->setText(QStringLiteral("%")); // no wildcard
        QTRY_COMPARE(bench.lines()->rowCount(), 0);
        search->clear();
        QTRY_COMPARE(bench.lines()->rowCount(), 2);
        auto *year = bench.child<QComboBox>("letterYear");
        QVERIFY(year->findData(2026) > 0);
        QCOMPARE(year->count(), 2);
    }

    void shouldPreviewWhatThePdfShows()
    {
        Bench bench;
        const CaseId id = bench.window.office().aCase().inStage(waiting);
        bench.open();
        bench.preview()->setZoom(1);
        bench.window.settle();
        const QImage shown = bench.preview()->image();
        QVERIFY(shown.width() > 700);
        const auto pages = bench.window.office()->letters().printable(id, bench.window.office().profile());
        const QImage pdf = drawn(*letters::toPdf(*pages), shown.size());
        QCOMPARE(pdf.size(), shown.size());
        const QList<double> a = ink(shown);
        const QList<double> b = ink(pdf);
        double total = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            total += a.at(i);
            QVERIFY2(qAbs(a.at(i) - b.at(i)) < 0.2,
                     qPrintable(QStringLiteral("cell %1: %2 %3").arg(i).arg(a.at(i)).arg(b.at(i))));
        }
        QVERIFY(total > 50); // and it is no empty page
    }

    void shouldZoomByKeysWithinItsBounds()
    {
        Bench bench;
        bench.window.office().aCase().inStage(waiting);
        bench.open();
        QVERIFY(bench.preview()->zoom() < 1); // a whole page
        QTest::keyClick(bench.screen.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(bench.preview()->zoom(), 1.0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(bench.screen.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(bench.preview()->zoom(), PagePreview::largest);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(bench.screen.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(bench.preview()->zoom(), PagePreview::smallest);
    }

    void shouldSayWhatADraftLacksAndLeadToIt()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(drafting);
        QVERIFY(office.tamper({QStringLiteral("UPDATE official SET email = ''")}));
        bench.open();
        QCOMPARE(bench.lines()->rowCount(), 1);
        QVERIFY(bench.child<QLabel>("letterNumber")->text().contains(u"500.12/···/DISKOMINFO"));
        QVERIFY(bench.child<QLabel>("completeness")->text().contains(u'1'));
        QVERIFY(!bench.preview()->image().isNull()); // shown all the same
        QVERIFY(bench.button("issue")->isVisible());
        QVERIFY(!bench.button("print")->isVisible());
        QSignalSpy asked(&bench.workspace, &ui::Workspace::actionRequested);
        bench.button("issue")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CaseId>(), id);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("terbitkan_surat"));
    }

    void shouldPrintAndEnterItInTheHistory()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(waiting);
        bench.open();
        QTest::keyClick(bench.screen.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(bench.dialog());
        bench.window.settle();
        auto *printers = bench.dialog()->findChild<QComboBox *>(QStringLiteral("printer"));
        QCOMPARE(printers->count(), 2);
        printers->setCurrentIndex(1);
        auto *paper = bench.dialog()->findChild<QComboBox *>(QStringLiteral("paper"));
        paper->setCurrentIndex(paper->findData(int(letters::PaperSize::F4)));
        bench.dialog()->findChild<QSpinBox *>(QStringLiteral("copies"))->setValue(3);
        bench.dialog()->findChild<QAbstractButton *>(QStringLiteral("printNow"))->click();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.printer.printed.size(), 1);
        QCOMPARE(bench.printer.lastPrinter, QStringLiteral("arsip"));
        QCOMPARE(bench.printer.lastCopies, 3);
        QCOMPARE(bench.printer.lastPaper, QSizeF(215, 330));
        QCOMPARE(office.load(id).history.last().transition, QStringLiteral("reprint"));
        QCOMPARE(office->ports().letters.ofCase(id)->first().printed, 2);

        bench.button("print")->click(); // the next time it is offered first
        QTRY_VERIFY(bench.dialog());
        bench.window.settle();
        QCOMPARE(bench.dialog()->choice().printer, QStringLiteral("arsip"));
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.printer.printed.size(), 1);
    }

    void shouldStayOpenWhenThePrinterVanishes()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(waiting);
        bench.open();
        bench.button("print")->click();
        QTRY_VERIFY(bench.dialog());
        bench.window.settle();
        const auto entries = office.load(id).history.size();
        bench.printer.refusal = Error{ErrorCode::Unavailable, QStringLiteral("The printer is gone."), {}, {}};
        bench.printer.offered.removeFirst();
        bench.dialog()->findChild<QAbstractButton *>(QStringLiteral("printNow"))->click();
        QTRY_VERIFY(bench.dialog()->strip()->text().contains(u"gone"));
        bench.window.settle();
        QVERIFY(bench.dialog()->isVisible());
        QCOMPARE(office.load(id).history.size(), entries); // nothing was printed, nothing is entered
        emit bench.dialog()->strip()->actionTriggered(0);
        bench.window.settle();
        QCOMPARE(bench.dialog()->choice().printer, QStringLiteral("arsip"));
        bench.printer.refusal.reset();
        bench.dialog()->findChild<QAbstractButton *>(QStringLiteral("printNow"))->click();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(office.load(id).history.size(), entries + 1);
    }

    void shouldSayThatThereIsNoPrinter()
    {
        Bench bench;
        bench.printer.offered.clear();
        bench.window.office().aCase().inStage(waiting);
        bench.open();
        bench.button("print")->click();
        QTRY_VERIFY(bench.dialog());
        bench.window.settle();
        QVERIFY(!bench.dialog()->strip()->text().isEmpty());
        QVERIFY(!bench.dialog()->findChild<QAbstractButton *>(QStringLiteral("printNow"))->isEnabled());
    }

    void shouldSaveThePdfOrSayWhyNot()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(waiting);
        bench.open();
        // What a full or missing disk looks like from here: the write that checks itself fails.
        bench.window.prompts().savePath = office.outside(QStringLiteral("none/surat.pdf"));
        const auto entries = office.load(id).history.size();
        bench.button("savePdf")->click();
        bench.window.settle();
        QCOMPARE(bench.window.prompts().failures.size(), 1);
        QCOMPARE(office.load(id).history.size(), entries);
        bench.window.prompts().savePath = office.outside(QStringLiteral("surat.pdf"));
        QTest::keyClick(bench.screen.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        bench.window.settle();
        QFile file(office.outside(QStringLiteral("surat.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("%%EOF\n"));
        QCOMPARE(office.load(id).history.size(), entries + 1);
    }

    void shouldNotPrintWhatNoLongerCounts()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(waiting);
        QVERIFY(office.step(id, QStringLiteral("tarik_surat")));
        bench.open();
        bench.choose(1); // under the new draft
        QVERIFY(!bench.button("print")->isEnabled());
        QVERIFY(!bench.button("print")->toolTip().isEmpty());
        QVERIFY(!bench.preview()->image().isNull());
        QVERIFY(bench.child<QLabel>("letterNumber")->font().strikeOut());
    }

    void shouldTakeTheSignedCopyAndGoOnToTheSignature()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId id = office.aCase().inStage(waiting);
        bench.open();
        QSignalSpy asked(&bench.workspace, &ui::Workspace::actionRequested);
        bench.window.prompts().files = {office.outside(QStringLiteral("absent.pdf"))};
        bench.button("takeSignedCopy")->click();
        bench.window.settle();
        QCOMPARE(bench.window.prompts().failures.size(), 1);
        QCOMPARE(asked.size(), 0);
        QFile scan(office.outside(QStringLiteral("scan.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(tinyPdf()) > 0);
        scan.close();
        bench.window.prompts().files = {scan.fileName()};
        bench.button("takeSignedCopy")->click();
        bench.window.settle();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("catat_ttd"));
        QCOMPARE(office.load(id).history.last().transition, QStringLiteral("surat_rekomendasi_ttd"));
    }

    void shouldFollowWhatAnotherProgramDoesAndKeepTheSelection()
    {
        Bench bench;
        TestOffice &office = bench.window.office();
        const CaseId first = office.aCase(1).inStage(waiting);
        const CaseId second = office.aCase(2).inStage(drafting);
        bench.open();
        bench.screen->showLetterOf(first);
        bench.window.settle();
        QCOMPARE(bench.child<QLabel>("letterNumber")->text(), firstNumber);
        QVERIFY(office.step(second, QStringLiteral("terbitkan_surat")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.text(0, LetterListModel::NumberRole).contains(u"/002/"), 10000);
        QCOMPARE(bench.child<QLabel>("letterNumber")->text(), firstNumber);
    }

    void shouldShowTheLetterOfACaseThatTheFilterHides()
    {
        Bench bench;
        const CaseId id = bench.window.office().aCase(1).inStage(waiting);
        bench.window.office().aCase(2).inStage(waiting);
        bench.open();
        auto *kind = bench.child<QComboBox>("letterKind");
        kind->setCurrentIndex(kind->findData(int(LetterFilter::Kind::Void)));
        QTRY_COMPARE(bench.lines()->rowCount(), 0);
        bench.screen->showLetterOf(id);
        bench.window.settle();
        QCOMPARE(bench.child<QLabel>("letterNumber")->text(), firstNumber);
    }

    void shouldAskForTataUsahasNumber()
    {
        Bench bench(TestOffice::Numbers::External);
        bench.window.office().aCase().inStage(waiting);
        bench.open();
        QVERIFY(bench.button("giveNumber")->isVisible());
        QSignalSpy asked(&bench.workspace, &ui::Workspace::actionRequested);
        bench.button("giveNumber")->click();
        QCOMPARE(asked.value(0).value(1).toString(), QStringLiteral("catat_nomor"));
    }
};

QTEST_MAIN(TestLetterScreen)
#include "tst_letterscreen.moc"
