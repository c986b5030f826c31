// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"
#include "tests/integration/papers/samples.h"
#include "tests/integration/papers/samplesigner.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using lajur::test::SampleSigner;
using papers::WorkerPaperReader;

namespace samples = lajur::test::samples;

/// Signatures, certificates and QR codes through the real worker.
class tst_Signatures : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadSignature();
    void shouldNoticeChangedPdf_data();
    void shouldNoticeChangedPdf();
    void shouldFindNoSignature();
    void shouldReadCertificate_data();
    void shouldReadCertificate();
    void shouldRefuseWhatIsNoCertificate_data();
    void shouldRefuseWhatIsNoCertificate();
    void shouldReadCode_data();
    void shouldReadCode();
    void shouldFindNoCode();

private:
    Result<QList<PaperSignature>> signatures(const QByteArray &pdf)
    {
        return waitForPaper<QList<PaperSignature>>(
            [&](const auto &caller, const auto &answer) { m_reader.signatures(Paper(pdf), caller, answer); });
    }
    Result<CertificateFacts> certificate(const QByteArray &bytes)
    {
        return waitForPaper<CertificateFacts>(
            [&](const auto &caller, const auto &answer) { m_reader.certificate(Paper(bytes), caller, answer); });
    }
    Result<QList<PageCode>> codes(const QByteArray &bytes)
    {
        return waitForPaper<QList<PageCode>>(
            [&](const auto &caller, const auto &answer) { m_reader.codes(Paper(bytes), 0, caller, answer); });
    }

    const SampleSigner m_signer;
    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};
};

void tst_Signatures::shouldReadSignature()
{
    const auto found = signatures(m_signer.signedPdf());
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->size(), 1);
    const PaperSignature &signature = found->constFirst();
    QCOMPARE(signature.field, QStringLiteral("Tanda tangan"));
    QCOMPARE(signature.name, QStringLiteral("Lestari Contoh"));
    QVERIFY(signature.time.isValid());
    QVERIFY(signature.intact);
    QVERIFY(signature.coversAll);
    QCOMPARE(signature.signer.der, m_signer.der());
    QCOMPARE(signature.signer.email, QStringLiteral("lestari@contoh.go.id"));
}

void tst_Signatures::shouldNoticeChangedPdf_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("intact");
    QTest::addColumn<bool>("coversAll");
    const QByteArray pdf = m_signer.signedPdf();
    QTest::newRow("a number on the page") << QByteArray(pdf).replace("[0 0 595 842]", "[0 0 595 843]") << false << true;
    QTest::newRow("another range") << QByteArray(pdf).replace("/ByteRange [0", "/ByteRange [1") << false << false;
    QTest::newRow("something appended") << pdf + "\n% appended\n" << true << false;
}

void tst_Signatures::shouldNoticeChangedPdf()
{
    QFETCH(QByteArray, pdf);
    const auto found = signatures(pdf);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QTEST(found->constFirst().intact, "intact");
    QTEST(found->constFirst().coversAll, "coversAll");
    QCOMPARE(found->constFirst().signer.der, m_signer.der());
}

void tst_Signatures::shouldFindNoSignature()
{
    const auto none = signatures(samples::pdf(1));
    QVERIFY(none.has_value());
    QVERIFY(none->isEmpty());
    QCOMPARE(signatures(samples::encoded(samples::scan({9, 9}), "png")).error().detail, QStringLiteral("other-kind"));
    QCOMPARE(signatures(samples::lockedPdf()).error().detail, QStringLiteral("locked"));
}

void tst_Signatures::shouldReadCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("der") << m_signer.der();
    QTest::newRow("pem") << m_signer.pem();
}

void tst_Signatures::shouldReadCertificate()
{
    QFETCH(QByteArray, bytes);
    const auto facts = certificate(bytes);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->commonName, QStringLiteral("Lestari Contoh, S.Kom. é"));
    QCOMPARE(facts->subject, QStringLiteral("CN=Lestari Contoh\\, S.Kom. é,O=Pemerintah Kota Contoh,C=ID"));
    QCOMPARE(facts->issuer, facts->subject);
    QCOMPARE(facts->serial, QStringLiteral("1234ABCD5678"));
    QCOMPARE(facts->email, QStringLiteral("lestari@contoh.go.id"));
    QCOMPARE(facts->validFrom, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(facts->validUntil, QDateTime(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(facts->der, m_signer.der());
}

void tst_Signatures::shouldRefuseWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a certificate");
    QTest::newRow("half a certificate") << m_signer.der().left(300);
    QTest::newRow("pdf") << samples::pdf(1);
    QTest::newRow("2 MB") << QByteArray(2 * 1024 * 1024, '0');
    QTest::newRow("locked key") << QByteArray(
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n");
}

void tst_Signatures::shouldRefuseWhatIsNoCertificate()
{
    QFETCH(QByteArray, bytes);
    const auto facts = certificate(bytes);
    QVERIFY(!facts);
    QCOMPARE(facts.error().detail, QStringLiteral("not-a-certificate"));
}

void tst_Signatures::shouldReadCode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("turn");
    QTest::newRow("upright") << QByteArray("LAJUR:99/0042") << QSize(1240, 1754) << 0.0;
    QTest::newRow("on its side") << QByteArray("LAJUR:99/0043") << QSize(1240, 1754) << 90.0;
    QTest::newRow("askew") << QByteArray("LAJUR:99/0044") << QSize(1240, 1754) << 7.0;
    QTest::newRow("300 dpi") << QByteArray("LAJUR:99/0045") << QSize(2480, 3508) << 180.0;
}

void tst_Signatures::shouldReadCode()
{
    QFETCH(QByteArray, text);
    QFETCH(QSize, size);
    QFETCH(double, turn);
    const auto found = codes(samples::encoded(test::codePage(text, size, turn), "png"));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().text, QString::fromLatin1(text));
    QPointF centre;
    for (const QPointF &corner : found->constFirst().corners)
        centre += corner / 4;
    QVERIFY(qAbs(centre.x() - 0.5) < 0.02 && qAbs(centre.y() - 0.5) < 0.02);
}

void tst_Signatures::shouldFindNoCode()
{
    const auto none = codes(samples::pdf(1));
    QVERIFY(none.has_value());
    QVERIFY(none->isEmpty());
}

QTEST_MAIN(tst_Signatures)
#include "tst_signatures.moc"
