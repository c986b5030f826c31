// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace lajur::test {

/// An invented signer with a certificate of their own making, who signs PDFs as the office's signers do.
class SampleSigner
{
public:
    SampleSigner();

    QByteArray der() const;
    QByteArray pem() const;
    /// A PDF with one page and a signature (CMS, detached) over all of it but the signature.
    QByteArray signedPdf() const;

private:
    struct Free {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
    };

    QByteArray signature(const QByteArray &data) const;

    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

/// A QR code in the middle of a page of that size, turned by degrees.
QImage codePage(const QByteArray &text, const QSize &size, double turn);

} // namespace lajur::test
