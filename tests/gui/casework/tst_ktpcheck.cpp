// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "models/services/paperintake.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/casework/caseworkwindow.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/ktppane.h"
#include "ui/casework/ktppicture.h"
#include "ui/casework/openfindings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using identity::Likeness;
using itemmodels::CheckModel;

/// The check with KTP and letter beside it, read by the real worker: what agrees, what differs, what cannot be read.
class TestKtpCheck : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        WindowOffice office{TestOffice::Numbers::Own, WindowOffice::Papers::Read};
        CaseworkWindow window{office};
        ktpcards::CardPicture card;

        explicit Bench(ktpcards::Fault fault = ktpcards::Fault::None)
        {
            ktpcards::PictureOrder order;
            order.fault = fault;
            order.anyTurn = false;
            card = ktpcards::makePicture(order, 424242);
        }

        static void drawFirstPage(QPainter &painter, const CaseForm &form)
        {
            painter.setFont(QFont(QStringLiteral("Liberation Serif"), 12));
            painter.drawText(QRect(60, 100, 480, 400), Qt::TextWordWrap,
                             QStringLiteral("Dengan hormat, mohon diterbitkan sertifikat elektronik bagi: Nama : %1 "
                                            "NIK : %2 Jabatan : %3 Email : %4 sebagaimana terlampir.")
                                 .arg(form.name, form.nik, form.position, form.email));
        }

        /// The first page as a scanner sees it that was fed upside down.
        static QByteArray letterUpsideDown(const CaseForm &form)
        {
            QImage page(1240, 1754, QImage::Format_RGB32);
            page.setDotsPerMeterX(5906); // 150 dpi
            page.setDotsPerMeterY(5906);
            page.fill(Qt::white);
            QPainter painter(&page);
            painter.translate(page.width(), page.height());
            painter.rotate(180);
            painter.scale(150.0 / 72, 150.0 / 72);
            drawFirstPage(painter, form);
            painter.end();
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            page.save(&bytes, "JPG", 90);
            return bytes.data();
        }

        /// A letter of two pages for the form: the NIP stands on the second, a blue one.
        static QByteArray letterOfTwoPages(const CaseForm &form)
        {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            QPdfWriter writer(&bytes);
            writer.setResolution(72);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF());
            QPainter painter(&writer);
            drawFirstPage(painter, form);
            writer.newPage();
            painter.fillRect(0, 0, 600, 850, Qt::blue);
            painter.drawText(60, 100, QStringLiteral("Lampiran. NIP : ") + form.nip);
            painter.end();
            return bytes.data();
        }

        void attach(CaseId id, const char *kind, const QByteArray &paper, const char *type)
        {
            QBuffer bytes;
            bytes.setData(paper);
            bytes.open(QIODevice::ReadOnly);
            if (!office.office()->papers().attachBytes(id, QString::fromLatin1(kind), bytes, QString::fromLatin1(type)))
                qFatal("the paper cannot be attached");
        }

        /// A case that waits for its check, whose form says what the card does but for `spoil`.
        CaseId caseOf(const std::function<void(CaseForm &)> &spoil = {})
        {
            TestOffice &core = office.office();
            const CaseId id = core.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
            CaseForm form = *core->ledger().form(core.load(id));
            form.nik = card.person.nik;
            form.name = card.person.name;
            form.nip = card.person.birthDate.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("201001")
                + (card.person.sex == Sex::Male ? u'1' : u'2') + QStringLiteral("001");
            if (spoil)
                spoil(form);
            const auto edited = core->intake().edit(id, form, QStringLiteral("Disesuaikan dengan KTP"), core.profile());
            if (!edited)
                qFatal("%s", qPrintable(edited.error().text));
            QBuffer scan;
            scan.open(QIODevice::WriteOnly);
            card.image.save(&scan, "JPG", 90);
            attach(id, "ktp", scan.data(), "image/jpeg");
            attach(id, "surat_permohonan", letterOfTwoPages(form), "application/pdf");
            return id;
        }

        void open(CaseId id)
        {
            window.open(id, QStringLiteral("check"));
            QVERIFY(QTest::qWaitFor([this] { return quality()->isVisible(); }, 30000));
        }
        CheckModel &model() { return window.findChild<ui::CaseCheckTab *>()->model(); }
        bool read() { return !model().reading().crop.isNull(); }
        static int countOf(const QColor &colour, QWidget &widget)
        {
            const QImage seen = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < seen.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(seen.constScanLine(y));
                count += int(std::count(line, line + seen.width(), colour.rgb()));
            }
            return count;
        }
        ui::Label *quality() { return window.findChild<ui::Label *>(QStringLiteral("ktpQuality")); }
        Likeness likeness(int row, CheckModel::Column paper = CheckModel::ReadOn)
        {
            return Likeness(model().index(row, paper).data(CheckModel::LikenessRole).toInt());
        }
        int rowOf(const char *field)
        {
            for (int row = 0; row < model().rowCount(); ++row) {
                if (model().index(row, 0).data(CheckModel::FieldRole) == QString::fromLatin1(field))
                    return row;
            }
            return -1;
        }
        QImage letterCrop(int row)
        {
            return model().index(row, CheckModel::Letter).data(CheckModel::CropRole).value<QImage>();
        }
    };

    /// For the eye, where somebody names a folder.
    static void keepPicture(Bench &bench, const char *name)
    {
        bench.window.settle();
        if (const QString folder = qEnvironmentVariable("LAJUR_PICTURES"); !folder.isEmpty())
            bench.window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

private slots:
    void shouldShowTheCardAndAgreeWhereItDoes()
    {
        Bench bench;
        bench.open(bench.caseOf());
        QVERIFY(bench.read());
        constexpr int onCard = 4; // NIP, e-mail and position stand on no KTP
        for (int row = 0; row < onCard; ++row) {
            QCOMPARE(int(bench.likeness(row)), int(Likeness::Equal));
            QVERIFY(!bench.model().index(row, CheckModel::ReadOn).data(CheckModel::CropRole).value<QImage>().isNull());
        }
        QVERIFY(bench.model().reading().quality.isEmpty());
        QCOMPARE(bench.model().open(), bench.model().rowCount()); // a suggestion is no verdict
        keepPicture(bench, "ktp-agrees");
    }

    void shouldMarkWhatDiffersAndDecideNothing()
    {
        Bench bench;
        bench.open(bench.caseOf([](CaseForm &form) { form.name = QStringLiteral("Orang Lain Contoh"); }));
        QCOMPARE(int(bench.likeness(0)), int(Likeness::Equal));
        QCOMPARE(int(bench.likeness(1)), int(Likeness::Differs));
        const auto marked = [&bench](int row, int column = CheckModel::Form) {
            return bench.model().index(row, column).data(CheckModel::DifferenceRole).value<QList<identity::TextSpan>>();
        };
        QVERIFY(marked(0).isEmpty());
        QVERIFY(!marked(1).isEmpty());
        QCOMPARE(marked(1, CheckModel::Printed).size(), marked(1).size()); // the letter would print it so
        QCOMPARE(bench.model().open(), bench.model().rowCount());
        keepPicture(bench, "ktp-differs");
    }

    void shouldSayThatTheScanIsGrey()
    {
        Bench bench(ktpcards::Fault::Grey);
        bench.open(bench.caseOf());
        QCOMPARE(bench.model().reading().quality.value(0).code, QStringLiteral("grey"));
        QVERIFY(bench.quality()->text().contains(bench.model().reading().quality.value(0).text));
        keepPicture(bench, "ktp-grey");
    }

    void shouldNumberTheFaultOnTheCardAndInWords()
    {
        Bench bench(ktpcards::Fault::Glare);
        bench.open(bench.caseOf());
        const identity::KtpScan &scan = bench.model().reading();
        const auto glare = std::ranges::find(scan.quality, QStringLiteral("glare"), &identity::ScanFinding::code);
        QVERIFY(glare != scan.quality.cend());
        const qsizetype number = glare - scan.quality.cbegin();
        QVERIFY(bench.quality()->text().contains(QStringLiteral("%1. %2").arg(number + 1).arg(glare->text)));
        QVERIFY(bench.countOf(ui::Theme::light().late, *bench.window.findChild<ui::KtpPicture *>()) > 50);
        keepPicture(bench, "ktp-glare");
    }

    void shouldShowTheScanItselfWhereThereIsNoCard()
    {
        Bench bench(ktpcards::Fault::Letter);
        bench.open(bench.caseOf());
        QCOMPARE(bench.model().reading().quality.value(0).code, QStringLiteral("not-a-ktp"));
        auto *picture = bench.window.findChild<ui::KtpPicture *>();
        QVERIFY(QTest::qWaitFor([picture] { return picture->hasPage() && picture->isVisible(); }, 30000));
        QVERIFY(QTest::qWaitFor([&] { return bench.countOf(ui::Theme::light().late, *picture) > 50; }, 30000));
        keepPicture(bench, "ktp-letter");
    }

    void shouldListWhatKeepsTheLetterClosedAndLeadThere()
    {
        Bench bench;
        bench.open(bench.caseOf());
        auto *findings = bench.window.findChild<ui::OpenFindings *>();
        QVERIFY(findings && findings->isVisible());
        auto *link = findings->findChild<ui::Button *>(QStringLiteral("finding0"));
        QVERIFY(link);
        QSignalSpy asked(findings, &ui::OpenFindings::placeRequested);
        link->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!asked.constFirst().constFirst().toString().isEmpty());
    }

    void shouldFindOnTheSecondPageOfTheLetterWhatTheFirstLacks()
    {
        Bench bench;
        bench.open(bench.caseOf());
        const int nik = bench.rowOf("nik");
        const int nip = bench.rowOf("nip");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.letterCrop(nip).isNull() && !bench.letterCrop(nik).isNull(), 30000);
        QCOMPARE(bench.likeness(nik, CheckModel::Letter), Likeness::Equal);
        QCOMPARE(bench.likeness(nip, CheckModel::Letter), Likeness::Equal);
        const auto isBlue = [&bench](int row) {
            const QImage one = bench.letterCrop(row).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return one.pixelColor(0, 0).blue() > one.pixelColor(0, 0).red() + 50;
        };
        QVERIFY(!isBlue(nik));
        QVERIFY(isBlue(nip));
        QCOMPARE(bench.model().open(), bench.model().rowCount());
        keepPicture(bench, "letter-of-two-pages");
        bench.office.workspace().lock();
        for (int row = 0; row < bench.model().rowCount(); ++row) {
            QCOMPARE(bench.likeness(row, CheckModel::Letter), Likeness::Missing);
            QVERIFY(bench.letterCrop(row).isNull());
        }
    }

    void shouldReadALetterThatWasFedUpsideDown()
    {
        Bench bench;
        const CaseId id = bench.caseOf();
        TestOffice &core = bench.office.office();
        bench.attach(id, "surat_permohonan", Bench::letterUpsideDown(*core->ledger().form(core.load(id))),
                     "image/jpeg");
        bench.open(id);
        const int nik = bench.rowOf("nik");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.letterCrop(nik).isNull(), 30000);
        QCOMPARE(bench.likeness(nik, CheckModel::Letter), Likeness::Equal);
        QCOMPARE(bench.likeness(bench.rowOf("name"), CheckModel::Letter), Likeness::Equal);
        keepPicture(bench, "letter-upside-down");
    }

    void shouldForgetTheCardWhenTheWindowIsLocked()
    {
        Bench bench;
        bench.open(bench.caseOf());
        QVERIFY(bench.read());
        bench.office.workspace().lock();
        QVERIFY(!bench.read());
        QVERIFY(bench.model().index(0, CheckModel::ReadOn).data(CheckModel::AdviceRole).toString().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::installLook(application);
    TestKtpCheck test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ktpcheck.moc"
