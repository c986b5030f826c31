// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/cupspageprinter.h"
#include "models/letters/pdf.h"
#include "models/services/letterreprint.h"
#include "temporarycups.h"
#include "tests/testlib/testoffice.h"
#include "tests/unit/letters/printedpage.h"
#include "ui/setup/recoverysheet.h"

#include <QDir>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::letters;
using namespace lajur::testlib;
using printing::CupsPagePrinter;
using services::LetterReprint;

/// A printer that takes all it is given, and says no with a sentence when it does not.
class TestCupsPagePrinter : public QObject
{
    Q_OBJECT

private:
    LetterPages letter(PaperSize size)
    {
        services::OfficeProfile profile = m_office.profile();
        profile.page.size = size;
        auto pages = m_office->letters().printable(m_case, profile);
        if (!pages)
            qFatal("%s", qPrintable(outcome(pages)));
        return *pages;
    }

    TemporaryCups m_cups;
    TestOffice m_office;
    CaseId m_case;
    CupsPagePrinter m_printer;

private slots:
    void initTestCase()
    {
        m_cups.addQueue(QStringLiteral("loket"), TemporaryCups::Papers::A4, QStringLiteral("Loket depan"));
        m_cups.addQueue(QStringLiteral("arsip"), TemporaryCups::Papers::A4AndF4, QStringLiteral("Ruang arsip"));
        m_cups.addQueue(QStringLiteral("umum"), TemporaryCups::Papers::Any);
        m_cups.addQueue(QStringLiteral("lama"), TemporaryCups::Papers::A4);
        QVERIFY2(m_cups.start(), qPrintable(m_cups.error()));
        m_case = m_office.aCase().inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    }

    void shouldListTheQueuesWithTheDefaultOneFirst()
    {
        const auto printers = m_printer.printers();
        QStringList names;
        for (const services::PrinterInfo &printer : printers)
            names << printer.name;
        QCOMPARE(names,
                 (QStringList{QStringLiteral("loket"), QStringLiteral("arsip"), QStringLiteral("lama"),
                              QStringLiteral("umum")}));
        QVERIFY(printers.first().isDefault && !printers.last().isDefault);
        QCOMPARE(printers.first().description, QStringLiteral("Loket depan"));
        QVERIFY(printers.first().trouble.isEmpty());
    }

    void shouldPrintExactlyThePdf_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("A4") << int(PaperSize::A4) << QStringLiteral("loket") << QSizeF(210, 297);
        QTest::newRow("F4 in the drawer") << int(PaperSize::F4) << QStringLiteral("arsip") << QSizeF(215, 330);
        QTest::newRow("F4 as a size of one's own") << int(PaperSize::F4) << QStringLiteral("umum") << QSizeF(215, 330);
    }

    void shouldPrintExactlyThePdf()
    {
        QFETCH(const int, size);
        QFETCH(const QString, queue);
        QFETCH(const QSizeF, paper);
        const LetterPages pages = letter(static_cast<PaperSize>(size));
        QCOMPARE(outcome(m_printer.print(pages, queue, 2)), QStringLiteral("ok"));
        const auto printout = m_cups.take();
        QCOMPARE(printout.copies, 2);
        QVERIFY2(printout.options.contains(u"print-scaling=none"), qPrintable(printout.options));

        const PrintedPage printed(printout.pdf);
        const PrintedPage saved(*toPdf(pages));
        constexpr double tolerance = 0.3; // mm
        QCOMPARE(printed.pages(), 1);
        // Qt's PDF names its page in whole points, of 0.35 mm.
        QVERIFY(qAbs(printed.points().width() / 72 * 25.4 - paper.width()) < 0.2);
        QVERIFY(qAbs(printed.points().height() / 72 * 25.4 - paper.height()) < 0.2);
        QVERIFY(printed.words().size() > 100);
        QCOMPARE(printed.text(), saved.text());
        for (qsizetype i = 0; i < saved.words().size(); ++i)
            QVERIFY2(QLineF(printed.words().at(i).box.topLeft(), saved.words().at(i).box.topLeft()).length()
                         < tolerance,
                     qPrintable(saved.words().at(i).text));
        QCOMPARE(printed.fonts(), saved.fonts());
        for (const QString &font : printed.fonts())
            QVERIFY2(font.endsWith(u" yes"), qPrintable(font)); // embedded
    }

    void shouldPrintTheSheetWithTheRecoveryKey()
    {
        const QString key = m_office.recoveryText();
        const ui::RecoverySheet sheet(key, QStringLiteral("Dinas Contoh"), QDate(2026, 11, 23));
        QCOMPARE(outcome(m_printer.print(sheet, QStringLiteral("loket"), 1)), QStringLiteral("ok"));
        const PrintedPage printed(m_cups.take().pdf);
        QCOMPARE(printed.pages(), 1);
        // Each group can be read back as it stands: the sheet is the last way into the office.
        // The letters are set apart on paper: read them line by line, without the small numbers of the groups.
        constexpr double smallestOfKey = 5; // mm
        QList<PrintedPage::Word> words = printed.words();
        words.removeIf([](const PrintedPage::Word &word) { return word.box.height() < smallestOfKey; });
        std::stable_sort(words.begin(), words.end(), [](const PrintedPage::Word &a, const PrintedPage::Word &b) {
            return qAbs(a.box.top() - b.box.top()) > smallestOfKey ? a.box.top() < b.box.top()
                                                                   : a.box.left() < b.box.left();
        });
        QString letters;
        for (const PrintedPage::Word &word : std::as_const(words))
            letters += word.text;
        QVERIFY2(letters.contains(QString(key).remove(u'-')), qPrintable(letters));
        QVERIFY(printed.text().contains(u"Dinas Contoh"));
    }

    void shouldRefusePaperThatThePrinterHasNot()
    {
        const auto printed = m_printer.print(letter(PaperSize::F4), QStringLiteral("loket"), 1);
        QCOMPARE(codeOf(printed), QStringLiteral("invalid"));
        QVERIFY2(printed.error().text.contains(u"215 × 330 mm") && printed.error().text.contains(u"A4"),
                 qPrintable(printed.error().text));
        QVERIFY(m_cups.waitingJobs().isEmpty());
    }

    void shouldSayThatThePrinterIsGone()
    {
        QVERIFY(m_printer.printers().size() == 4);
        QVERIFY2(m_cups.run(QStringLiteral("lpadmin"), {QStringLiteral("-x"), QStringLiteral("lama")}),
                 qPrintable(m_cups.error()));
        const auto printed = m_printer.print(letter(PaperSize::A4), QStringLiteral("lama"), 1);
        QCOMPARE(codeOf(printed), QStringLiteral("unavailable"));
        QVERIFY2(printed.error().text.contains(u"“lama”"), qPrintable(printed.error().text));
    }

    void shouldSayThatThePrinterDoesNotPrint_data()
    {
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("on");
        QTest::newRow("stopped") << QStringLiteral("cupsdisable") << QStringLiteral("cupsenable");
        QTest::newRow("rejecting") << QStringLiteral("cupsreject") << QStringLiteral("cupsaccept");
    }

    void shouldSayThatThePrinterDoesNotPrint()
    {
        QFETCH(const QString, off);
        QFETCH(const QString, on);
        const QStringList queue{QStringLiteral("loket")};
        QVERIFY2(m_cups.run(off, queue), qPrintable(m_cups.error()));
        QVERIFY(!m_printer.printers().first().trouble.isEmpty());
        const auto printed = m_printer.print(letter(PaperSize::A4), queue.first(), 1);
        QCOMPARE(codeOf(printed), QStringLiteral("unavailable"));
        QVERIFY(printed.error().text.contains(u"“loket”"));
        QVERIFY(m_cups.waitingJobs().isEmpty());
        QVERIFY2(m_cups.run(on, queue), qPrintable(m_cups.error()));
        QCOMPARE(outcome(m_printer.print(letter(PaperSize::A4), queue.first(), 1)), QStringLiteral("ok"));
        QVERIFY(m_cups.take().pdf.startsWith("%PDF"));
    }

    void shouldLeaveNoLetterInTheFolderForTemporaryFiles()
    {
        QTemporaryDir temporary;
        const QByteArray before = qgetenv("TMPDIR");
        // A folder that is not there: whoever needs a file in it cannot print.
        qputenv("TMPDIR", QFile::encodeName(temporary.filePath(QStringLiteral("gone"))));
        const auto printed = m_printer.print(letter(PaperSize::A4), QStringLiteral("loket"), 1);
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QCOMPARE(outcome(printed), QStringLiteral("ok"));
        QVERIFY(m_cups.take().pdf.startsWith("%PDF"));
        QVERIFY(QDir(temporary.path()).isEmpty());
    }

    /// The last one: the server does not come back.
    void shouldSayThatThePrintServiceDoesNotAnswer()
    {
        m_cups.stop();
        QVERIFY(m_printer.printers().isEmpty());
        const auto printed = m_printer.print(letter(PaperSize::A4), QStringLiteral("loket"), 1);
        QCOMPARE(codeOf(printed), QStringLiteral("unavailable"));
        QVERIFY(!printed.error().text.isEmpty());
    }
};

QTEST_MAIN(TestCupsPagePrinter)
#include "tst_cupspageprinter.moc"
