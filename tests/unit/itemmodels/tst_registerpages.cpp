// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/registerpages.h"
#include "models/letters/pdf.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur;
using namespace lajur::itemmodels;
using services::RegisterLine;

class tst_RegisterPages : public QObject
{
    Q_OBJECT

    static QList<RegisterLine> lines(int count)
    {
        QList<RegisterLine> lines;
        for (int i = 0; i < count; ++i) {
            RegisterLine line;
            line.caseNumber = QStringLiteral("P-%1").arg(i, 6, 10, QLatin1Char('0'));
            line.number = QStringLiteral("500.12/%1/KOMINFO/XI/2026").arg(i, 3, 10, QLatin1Char('0'));
            line.date = QDate(2026, 11, 23);
            line.until = QDate(2028, 11, 22);
            line.name = i % 7 ? QStringLiteral("Ratna Dewi Anggraini")
                              : QStringLiteral("Raden Ajeng Maharani Kusumaningtyas Hadiningrat Purwodarminto Sosro");
            line.nip = QStringLiteral("198503122010012001");
            line.maskedNik = QStringLiteral("997101••••••0001");
            line.email = QStringLiteral("ratna.dewi.anggraini.panjang.sekali@contoh.batam.go.id");
            line.opd = QStringLiteral("Dinas Kependudukan dan Pencatatan Sipil Kota Contoh");
            line.stage.indonesian = QStringLiteral("Menunggu disposisi");
            line.state = i % 9 ? QStringLiteral("signed") : QStringLiteral("void");
            lines.append(line);
        }
        return lines;
    }

    static RegisterSheet sheet()
    {
        return {QStringLiteral("PEMERINTAH KOTA CONTOH · DINAS KOMUNIKASI DAN INFORMATIKA"), QStringLiteral("2026"),
                QStringLiteral("Printed 23 Nov 2026 10.42 by Contoh"), letters::PaperSize::A4, true};
    }

    /// What a reader finds in the PDF, page by page.
    static QStringList pagesOf(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("register.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        reader.waitForFinished();
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

    static QImage painted(const RegisterPages &pages, int index)
    {
        QImage image(1684, 1190, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        return pages.paint(&painter, image.rect(), index) ? image : QImage();
    }

private slots:
    void shouldPrintEveryLineOnceUnderARepeatedHead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("f4");
        QTest::newRow("applicants, A4") << 0 << false;
        QTest::newRow("applicants, F4") << 0 << true;
        QTest::newRow("letters, A4") << 1 << false;
        QTest::newRow("certificates, A4") << 2 << false;
    }
    void shouldPrintEveryLineOnceUnderARepeatedHead()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, f4);
        constexpr int count = 150;
        RegisterSheet words = sheet();
        words.specimen = false; // its letters lie among the lines
        words.paper = f4 ? letters::PaperSize::F4 : letters::PaperSize::A4;
        // WHEN
        const auto reg = static_cast<domain::Register>(kind);
        const RegisterPages pages(reg, lines(count), words);
        const auto pdf = letters::toPdf(pages);
        QVERIFY(pdf);
        // THEN
        const QStringList read = pagesOf(*pdf);
        QCOMPARE(read.size(), pages.count());
        QVERIFY(read.size() > 2);
        const QString all = read.join(u' ');
        if (const QString shots = qEnvironmentVariable("LAJUR_SHOTS"); !shots.isEmpty()) {
            QFile kept(QStringLiteral("%1/register%2%3.pdf")
                           .arg(shots)
                           .arg(kind + 1)
                           .arg(f4 ? QStringLiteral("-f4") : QString()));
            QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(*pdf) == pdf->size());
        }
        for (int i = 0; i < count; ++i) {
            const QString mark = kind == 0 ? QStringLiteral("P-%1").arg(i, 6, 10, QLatin1Char('0'))
                                           : QStringLiteral("500.12/%1/").arg(i, 3, 10, QLatin1Char('0'));
            QVERIFY2(all.count(mark) == 1, qPrintable(mark));
        }
        for (int i = 0; i < read.size(); ++i) {
            QVERIFY(read.at(i).contains(QStringLiteral("NIP")));
            QVERIFY(read.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(read.size())));
            QVERIFY(read.at(i).contains(words.printed));
        }
        QVERIFY(read.first().contains(registerHeading(reg)));
        QVERIFY(!read.last().contains(registerHeading(reg)));
        if (kind == 0)
            QVERIFY(!all.contains(QStringLiteral("9971010101850001")));
    }

    void shouldLieOnLandscapePaper()
    {
        const RegisterPages pages(domain::Register::Letters, {}, sheet());
        QCOMPARE(pages.count(), 1);
        QCOMPARE(pages.layout().orientation(), QPageLayout::Landscape);
        QCOMPARE(pages.layout().fullRect(QPageLayout::Millimeter).size().toSize(), QSize(297, 210));
    }

    void shouldMarkEveryPageOfADemoOffice()
    {
        RegisterSheet real = sheet();
        real.specimen = false;
        const RegisterPages marked(domain::Register::Applicants, lines(60), sheet());
        const RegisterPages plain(domain::Register::Applicants, lines(60), real);
        for (int i = 0; i < marked.count(); ++i) {
            const QImage page = painted(marked, i);
            QVERIFY(page != painted(plain, i));
            if (const QString shots = qEnvironmentVariable("LAJUR_SHOTS"); !shots.isEmpty())
                page.save(QStringLiteral("%1/register-page%2.png").arg(shots).arg(i + 1));
        }
    }
};

QTEST_MAIN(tst_RegisterPages)
#include "tst_registerpages.moc"
