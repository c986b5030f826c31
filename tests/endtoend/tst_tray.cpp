// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace lajur::endtoend;

/// Scans that belong to no case yet, and what goes out to BSrE, by command.
class TestTray : public QObject
{
    Q_OBJECT

    FoundedOffice m_office;

    Run run(const QString &line, const QStringList &further = {}) const { return m_office.admin()(line, further); }
    QString pdf(const QString &text) const { return writePdf(m_office.path(text + QStringLiteral(".pdf")), text); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { QVERIFY2(m_office.isFounded(), m_office.founding().out.constData()); }

    void shouldTakeInWithoutSignInAndAttachWithIt()
    {
        const QString scan = pdf(QStringLiteral("Pindaian"));
        const Lajurctl nobody(m_office.data());
        const Run added = nobody(QStringLiteral("tray add"), {scan});
        QCOMPARE(added.exitCode, 0);
        const QString entry = QString::number(added.array().first().toObject().value(QLatin1String("id")).toInt());
        QVERIFY(nobody(QStringLiteral("tray add"), {scan})
                    .array()
                    .first()
                    .toObject()
                    .value(QLatin1String("already"))
                    .toBool());
        QVERIFY(nobody(QStringLiteral("tray list")).exitCode != 0);
        QCOMPARE(run(QStringLiteral("tray list")).array().size(), 1);

        const int id = m_office.openCase(1);
        QCOMPARE(run(QStringLiteral("tray attach %1 lainnya %2").arg(id).arg(entry)).exitCode, 0);
        QCOMPARE(run(QStringLiteral("tray list")).array().size(), 0);
        const QString copy = m_office.path(QStringLiteral("salinan.pdf"));
        QCOMPARE(run(QStringLiteral("paper export %1 lainnya --out").arg(id), {copy}).exitCode, 0);
        QCOMPARE(content(copy), content(scan));
        QCOMPARE(run(QStringLiteral("paper show %1").arg(id)).array().size(), 3);
        QCOMPARE(run(QStringLiteral("verify")).exitCode, 0);
    }

    void shouldRefuseWhatCannotBe_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("no page") << QStringLiteral("tray attach 1 ktp 999") << QStringLiteral("not-found");
        QTest::newRow("no number") << QStringLiteral("tray attach 1 ktp x") << QStringLiteral("wrong-use");
        QTest::newRow("no entry") << QStringLiteral("tray attach 1 ktp") << QStringLiteral("wrong-use");
        QTest::newRow("no file") << QStringLiteral("tray add tidak-ada.pdf") << QStringLiteral("unavailable");
        QTest::newRow("no reason") << QStringLiteral("tray remove 1") << QStringLiteral("invalid");
        QTest::newRow("no folder named") << QStringLiteral("case package 1") << QStringLiteral("wrong-use");
        QTest::newRow("no folder there") << QStringLiteral("case package 1 --out /tidak/ada")
                                         << QStringLiteral("unavailable");
        QTest::newRow("no letter yet") << QStringLiteral("case package 1 --out .") << QStringLiteral("not-found");
        QTest::newRow("no receipt named") << QStringLiteral("case receipt 1") << QStringLiteral("wrong-use");
        QTest::newRow("no folder for a receipt")
            << QStringLiteral("case receipt 1 --out /tidak/ada/x.pdf") << QStringLiteral("unavailable");
        QTest::newRow("no case for a receipt")
            << QStringLiteral("case receipt 77 --out x.pdf") << QStringLiteral("not-found");
        QTest::newRow("no file named") << QStringLiteral("paper export 1 ktp") << QStringLiteral("wrong-use");
        QTest::newRow("no such version") << QStringLiteral("paper export 1 ktp --version 9 --out x.png")
                                         << QStringLiteral("not-found");
        QTest::newRow("no such case") << QStringLiteral("paper show 77") << QStringLiteral("not-found");
    }

    void shouldRefuseWhatCannotBe()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, code);
        const Run refused = run(line);
        QCOMPARE(refused.errorCode(), code);
    }

    void shouldNotWriteReadablyIntoTheOfficesFolder()
    {
        QCOMPARE(run(QStringLiteral("case package 1 --out"), {m_office.data()}).errorCode(), QStringLiteral("refused"));
        QCOMPARE(
            run(QStringLiteral("paper export 1 ktp --out"), {m_office.data() + QStringLiteral("/a.png")}).errorCode(),
            QStringLiteral("refused"));
    }

    void shouldGiveTheApplicantAReceiptAndNobodyWithoutSignIn()
    {
        const QString number = run(QStringLiteral("case show 1")).object().value(QLatin1String("number")).toString();
        const QString receipt = m_office.path(QStringLiteral("tanda-terima.pdf"));
        const Lajurctl nobody(m_office.data());
        QVERIFY(nobody(QStringLiteral("case receipt 1 --out"), {receipt}).exitCode != 0);
        QVERIFY(!QFile::exists(receipt));
        const Run written = run(QStringLiteral("case receipt"), {number, QStringLiteral("--out"), receipt});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.object().value(QLatin1String("pdf")).toString(), receipt);
        QVERIFY(content(receipt).startsWith("%PDF-"));
        QCOMPARE(run(QStringLiteral("case receipt 1 --out"), {m_office.data() + QStringLiteral("/a.pdf")}).errorCode(),
                 QStringLiteral("refused"));
    }

    void shouldMakeALargeScanSmallForThePortalAndLeaveTheCaseItsOwn()
    {
        const int id = m_office.openCase(2);
        QImage grain(2000, 1300, QImage::Format_RGB32);
        QRandomGenerator random(1);
        for (int y = 0; y < grain.height(); ++y) {
            for (int x = 0; x < grain.width(); ++x)
                grain.setPixel(x, y, qRgb(150 + random.bounded(60), 180 + random.bounded(60), 235));
        }
        const QString card = m_office.path(QStringLiteral("kartu.jpg"));
        QVERIFY(grain.save(card, "JPEG", 97) && content(card).size() > 1'000'000);
        QCOMPARE(run(QStringLiteral("case attach %1 ktp").arg(id), {card}).exitCode, 0);
        QCOMPARE(run(QStringLiteral("case attach %1 surat_rekomendasi_ttd").arg(id), {pdf(QStringLiteral("Surat"))})
                     .exitCode,
                 0);
        const QString out = m_office.path(QStringLiteral("portal"));
        QDir().mkpath(out);

        QCOMPARE(run(QStringLiteral("case package %1 --out").arg(id), {out}).exitCode, 0);

        const QStringList made = QDir(out).entryList({QStringLiteral("*_ktp.jpg")});
        QCOMPARE(made.size(), 1);
        QVERIFY(content(QDir(out).filePath(made.constFirst())).size() <= 300'000);
        const QString copy = m_office.path(QStringLiteral("salinan.jpg"));
        QCOMPARE(run(QStringLiteral("paper export %1 ktp --out").arg(id), {copy}).exitCode, 0);
        QCOMPARE(content(copy), content(card));
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
