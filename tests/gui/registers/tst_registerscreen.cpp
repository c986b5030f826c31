// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/pdf.h"
#include "tests/testlib/windowoffice.h"
#include "ui/registers/registerscreen.h"
#include "ui/registers/registertable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/progressdialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using itemmodels::RegisterModel;

namespace {

/// Takes pages as a printer would and keeps them as PDF.
class PdfPrinter final : public services::PagePrinter
{
public:
    QByteArray pdf;
    int copies = 0;

    QList<services::PrinterInfo> printers() const override
    {
        services::PrinterInfo printer;
        printer.name = QStringLiteral("kantor");
        printer.description = QStringLiteral("Printer kantor");
        printer.isDefault = true;
        return {printer};
    }
    Status print(const letters::Pages &pages, const QString &, int wanted) override
    {
        copies = wanted;
        LAJUR_TRY_VALUE(pdf, letters::toPdf(pages));
        return {};
    }
};

} // namespace

class tst_RegisterScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowOffice> m_office;
    PdfPrinter m_printer;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::RegisterScreen> m_screen;

    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_screen->findChild<Widget *>(QLatin1String(name));
    }
    ui::RegisterTable *table() const { return child<ui::RegisterTable>("registerTable"); }
    QLineEdit *search() const { return child<QLineEdit>("registerSearch"); }
    QString count() const { return child<QLabel>("registerCount")->text(); }

    /// The words of one column, from the top.
    QStringList column(int index) const
    {
        QStringList words;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            words.append(table()->model()->index(row, index).data().toString());
        return words;
    }

    void shoot(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("LAJUR_SHOTS"); !folder.isEmpty())
            m_screen->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lajur-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::tempPath());
        QSettings().clear();
        ui::installLook(*qApp);
    }

    void init()
    {
        m_office = std::make_unique<WindowOffice>();
        for (int n = 1; n <= 5; ++n)
            m_office->office().aCase(n).opened();
        m_office->office().aCase(6).inStage(QStringLiteral("SELESAI"));
        m_office->office().aCase(7).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        m_workspace = std::make_unique<ui::Workspace>(m_office->work(), m_printer, m_office->prompts(),
                                                      m_office->office().clock());
        m_workspace->setProfile(m_office->workspace().profile());
        m_workspace->setUser(m_office->workspace().user());
        m_screen = std::make_unique<ui::RegisterScreen>(*m_workspace, nullptr);
        m_screen->resize(1216, 640);
        m_screen->show();
        m_screen->enter();
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        m_office->settle();
    }

    void cleanup()
    {
        m_screen.reset();
        m_workspace.reset();
        m_office.reset();
    }

    void shouldListApplicantsNewestFirstWithMaskedNik()
    {
        shoot("register-applicants");
        QVERIFY(count().contains(u'7'));
        const QStringList numbers = column(0);
        QVERIFY(std::is_sorted(numbers.rbegin(), numbers.rend()));
        for (const QString &nik : column(5)) {
            QCOMPARE(nik.size(), 16);
            QVERIFY(nik.contains(QStringLiteral("••••••")));
        }
    }

    void shouldSearchAsOneTypesAndCount()
    {
        const QString name = m_office->office().entry(3).form.name;
        QVERIFY(m_screen->find());
        for (const QChar letter : name.left(5)) {
            QTest::keyClick(search(), letter.toLatin1());
            QCoreApplication::processEvents(); // answers to the first letters come while more are typed
        }
        QTRY_VERIFY(table()->model()->rowCount() < 7 && count().contains(u'7'));
        m_office->settle();
        QVERIFY(column(3).contains(name));
        for (const QString &found : column(3))
            QVERIFY(found.contains(name.left(5), Qt::CaseInsensitive));
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
    }

    void shouldFindAPersonByTheWholeNik()
    {
        search()->setText(m_office->office().entry(4).form.nik);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(column(3), QStringList{m_office->office().entry(4).form.name});
        search()->setText(QStringLiteral("9971014101990009")); // nobody's
        QTRY_COMPARE(child<QStackedWidget>("registerContent")->currentIndex(), 1);
    }

    void shouldOrderByClickAndByKeys()
    {
        QHeaderView *head = table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(3) + 20, head->height() / 2));
        QTRY_VERIFY([this] {
            const QStringList names = column(3);
            return names.size() == 7 && std::is_sorted(names.begin(), names.end());
        }());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY([this] {
            const QStringList names = column(3);
            return names.size() == 7 && std::is_sorted(names.rbegin(), names.rend());
        }());
        QCOMPARE(head->sortIndicatorSection(), 3);
    }

    void shouldFilterByStateAndOpd()
    {
        auto *states = child<QComboBox>("registerState");
        QTRY_VERIFY(states->count() > 3);
        states->setCurrentIndex(states->findData(QStringLiteral("SELESAI")));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(count(), QStringLiteral("1 of 7"));
        QTest::mouseClick(child<QWidget>("registerClear"), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        auto *opds = child<QComboBox>("registerOpd");
        opds->setCurrentIndex(1);
        QTRY_VERIFY(table()->model()->rowCount() < 7);
        for (const QString &opd : column(7))
            QCOMPARE(opd, opds->currentText());
    }

    void shouldGoToTheOtherRegistersByKeys()
    {
        QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_office->settle();
        shoot("register-letters");
        QCOMPARE(table()->model()->columnCount(), 8);
        QTest::keyClick(table(), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_office->settle();
        QCOMPARE(column(1), QStringList{m_office->office().entry(6).form.name});
        shoot("register-certificates");
        QTest::keyClick(table(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
    }

    void shouldOpenTheCaseAndCopyTheLine()
    {
        QSignalSpy opened(m_workspace.get(), &ui::Workspace::caseRequested);
        table()->setFocus();
        table()->selectRow(2);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<CaseId>().value,
                 table()->model()->index(2, 0).data(RegisterModel::CaseRole).toLongLong());
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(column(0).at(2) + u'\t'));
    }

    void shouldShowWhatAnotherProgramWroteAndStayInItsPlace()
    {
        table()->selectRow(3);
        m_office->office().aCase(8).opened();
        emit m_workspace->changed();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QCOMPARE(table()->currentIndex().row(), 3);
        QTRY_VERIFY(column(3).contains(m_office->office().entry(8).form.name));
    }

    void shouldPrintTheRegisterAsFiltered()
    {
        auto *states = child<QComboBox>("registerState");
        QTRY_VERIFY(states->count() > 3);
        states->setCurrentIndex(states->findData(QStringLiteral("open")));
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->findChild<ui::Dialog *>());
        auto *dialog = m_screen->findChild<ui::Dialog *>();
        m_office->settle();
        QTRY_VERIFY(dialog->mainButton()->isEnabled());
        dialog->mainButton()->click();
        QTRY_VERIFY(!m_printer.pdf.isEmpty());
        QCOMPARE(m_printer.copies, 1);
    }

    void shouldExportWhatIsFilteredAndLeaveNothingWhenStopped()
    {
        const QString path = m_office->office().outside(QStringLiteral("r.csv"));
        m_office->prompts().savePath = path;
        QSignalSpy said(m_workspace.get(), &ui::Workspace::said);
        search()->setText(m_office->office().entry(2).form.nip);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 2);
        file.remove();

        // Stopped before the office's thread comes to it, which waits at the door until then.
        QSemaphore door;
        m_workspace->run(
            m_screen.get(),
            [&door](services::OpenOffice &) -> Status {
                door.acquire();
                return {};
            },
            [](const Status &) {});
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        m_screen->findChild<ui::ProgressDialog *>()->reject();
        door.release();
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(!QFile::exists(path));
        QVERIFY(m_office->prompts().failures.isEmpty());

        m_office->prompts().savePath = m_office->office().outside(QStringLiteral("tidak/ada.csv"));
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(m_office->prompts().failures.size(), 1);
    }

    void shouldFollowTheThemeWhileRunning()
    {
        const QImage light = m_screen->grab().toImage();
        ui::setAppearance(ui::Appearance::Dark);
        QCoreApplication::processEvents();
        QVERIFY(m_screen->grab().toImage() != light);
        shoot("register-dark");
        ui::setAppearance(ui::Appearance::Light);
    }

    void shouldKeepTheWidthsOfColumns()
    {
        table()->setColumnWidth(3, 333);
        QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(table()->model()->columnCount(), 8);
        QTest::keyClick(table(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(table()->columnWidth(3), 333);
    }
};

QTEST_MAIN(tst_RegisterScreen)
#include "tst_registerscreen.moc"
