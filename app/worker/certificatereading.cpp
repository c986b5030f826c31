// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/certificatereading.h"

#include <ctime>
#include <limits>
#include <memory>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace lajur::worker {

using services::CertificateFacts;

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(char *text) const { OPENSSL_free(text); }
    void operator()(STACK_OF(OPENSSL_STRING) * list) const { X509_email_free(list); }
};

template <typename T>
using Owned = std::unique_ptr<T, Free>;

QString distinguishedName(const X509_NAME *name)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    // UTF-8 as it is instead of its bytes one by one.
    if (!bio || !name || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return size > 0 ? QString::fromUtf8(text, size) : QString();
}

QString commonName(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const Owned<char> owned(reinterpret_cast<char *>(text));
    return size > 0 ? QString::fromUtf8(owned.get(), size) : QString();
}

QString serialOf(const X509 &certificate)
{
    const Owned<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(&certificate), nullptr));
    const Owned<char> text(number ? BN_bn2hex(number.get()) : nullptr);
    return QString::fromLatin1(text.get());
}

QString emailOf(X509 *certificate)
{
    const Owned<STACK_OF(OPENSSL_STRING)> emails(X509_get1_email(certificate));
    if (!emails || sk_OPENSSL_STRING_num(emails.get()) < 1)
        return {};
    return QString::fromUtf8(sk_OPENSSL_STRING_value(emails.get(), 0));
}

} // namespace

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

CertificateFacts factsOf(const X509 &certificate)
{
    CertificateFacts facts;
    facts.subject = distinguishedName(X509_get_subject_name(&certificate));
    facts.commonName = commonName(X509_get_subject_name(&certificate));
    facts.issuer = distinguishedName(X509_get_issuer_name(&certificate));
    facts.serial = serialOf(certificate);
    facts.validFrom = timeOf(X509_get0_notBefore(&certificate));
    facts.validUntil = timeOf(X509_get0_notAfter(&certificate));
    unsigned char *der = nullptr;
    const int size = i2d_X509(&certificate, &der);
    const Owned<char> owned(reinterpret_cast<char *>(der));
    if (size > 0)
        facts.der = QByteArray(owned.get(), size);
    const Owned<X509> copy(X509_dup(&certificate));
    if (copy)
        facts.email = emailOf(copy.get());
    return facts;
}

std::optional<CertificateFacts> certificateIn(const QByteArray &bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return std::nullopt;
    const auto *der = reinterpret_cast<const unsigned char *>(bytes.constData());
    Owned<X509> certificate(d2i_X509(nullptr, &der, static_cast<long>(bytes.size())));
    if (!certificate) {
        const Owned<BIO> bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
        // Without a password: a certificate has none, and nobody could be asked here.
        const auto noPassword = [](char *, int, int, void *) { return -1; };
        certificate.reset(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
    }
    if (!certificate)
        return std::nullopt;
    return factsOf(*certificate);
}

} // namespace lajur::worker
