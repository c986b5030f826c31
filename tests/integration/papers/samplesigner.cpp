// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/papers/samplesigner.h"

#include "tests/integration/papers/samples.h"

#include <QPainter>

#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace lajur::test {

namespace {

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

void addEntry(X509_NAME *name, const char *field, const char *value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
}

} // namespace

SampleSigner::SampleSigner()
    : m_key(EVP_RSA_gen(2048))
    , m_certificate(X509_new())
{
    X509 *certificate = m_certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), 0x1234ABCD5678ULL);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20260101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate), "20280101000000Z");
    X509_set_pubkey(certificate, m_key.get());
    X509_NAME *name = X509_get_subject_name(certificate);
    addEntry(name, "C", "ID");
    addEntry(name, "O", "Pemerintah Kota Contoh");
    addEntry(name, "CN", "Lestari Contoh, S.Kom. é");
    X509_set_issuer_name(certificate, name);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *email = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, "email:lestari@contoh.go.id");
    X509_add_ext(certificate, email, -1);
    X509_EXTENSION_free(email);
    X509_sign(certificate, m_key.get(), EVP_sha256());
}

QByteArray SampleSigner::der() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_X509_bio(bio, m_certificate.get());
    return contentOf(bio);
}

QByteArray SampleSigner::pem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, m_certificate.get());
    return contentOf(bio);
}

QByteArray SampleSigner::signature(const QByteArray &data) const
{
    BIO *in = BIO_new_mem_buf(data.constData(), static_cast<int>(data.size()));
    CMS_ContentInfo *cms
        = CMS_sign(m_certificate.get(), m_key.get(), nullptr, in, CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP);
    BIO_free(in);
    BIO *out = BIO_new(BIO_s_mem());
    i2d_CMS_bio(out, cms);
    CMS_ContentInfo_free(cms);
    return contentOf(out);
}

QByteArray SampleSigner::signedPdf() const
{
    constexpr qsizetype Room = 8192; // Hexadecimal digits.
    QByteArray pdf
        = samples::pdfOf({"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>",
                          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>",
                          "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Tanda tangan) /Rect [0 0 0 0] /V 5 0 R >>",
                          "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name (Lestari Contoh) "
                          "/M (D:20260105143000+07'00') /ByteRange [0 11111111 22222222 33333333] /Contents <"
                              + QByteArray(Room, '0') + "> >>"});
    const qsizetype start = pdf.indexOf("/Contents <") + 10;
    const qsizetype end = start + Room + 2;
    const auto number = [](qsizetype value) { return QByteArray::number(value).rightJustified(8, ' '); };
    pdf.replace("11111111", number(start))
        .replace("22222222", number(end))
        .replace("33333333", number(pdf.size() - end));
    const QByteArray hex = signature(pdf.left(start) + pdf.mid(end)).toHex();
    return pdf.replace(start + 1, hex.size(), hex);
}

QImage codePage(const QByteArray &text, const QSize &size, double turn)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    const ZXing::BitMatrix code = writer.encode(text.toStdString(), 0, 0);
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.translate(page.rect().center());
    painter.rotate(turn);
    constexpr int Module = 6;
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (code.get(x, y))
                painter.fillRect((x - code.width() / 2) * Module, (y - code.height() / 2) * Module, Module, Module,
                                 Qt::black);
        }
    }
    return page;
}

} // namespace lajur::test
