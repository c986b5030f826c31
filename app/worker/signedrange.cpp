// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/signedrange.h"

#include "app/worker/certificatereading.h"

#include <memory>

#include <openssl/cms.h>

namespace lajur::worker {

namespace {

struct Free {
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(STACK_OF(X509) * list) const { sk_X509_free(list); }
};

template <typename T>
using Owned = std::unique_ptr<T, Free>;

QDateTime signingTime(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) < 1)
        return {};
    const CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    const int index = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = index < 0 ? nullptr : CMS_signed_get_attr(signer, index);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME))
        return {};
    return timeOf(value->value.asn1_string);
}

} // namespace

SignedRange::SignedRange(const QByteArray &file, const QList<qint64> &range, const QByteArray &contents)
    : m_file(file)
    , m_range(range)
    , m_contents(contents)
{
    const qint64 size = file.size();
    for (const qint64 number : range) {
        if (number < 0 || number > size)
            return;
    }
    m_sound = range.size() == 4 && range.at(0) == 0 && range.at(1) < range.at(2) && range.at(2) + range.at(3) <= size
        && gapIsContents();
}

bool SignedRange::gapIsContents() const
{
    const QByteArray gap = m_file.mid(m_range.at(1), m_range.at(2) - m_range.at(1));
    return gap.startsWith('<') && gap.endsWith('>') && QByteArray::fromHex(gap.mid(1, gap.size() - 2)) == m_contents;
}

bool SignedRange::coversAll() const
{
    return m_sound && m_range.at(2) + m_range.at(3) == m_file.size();
}

QByteArray SignedRange::covered() const
{
    return m_file.left(m_range.at(1)) + m_file.mid(m_range.at(2), m_range.at(3));
}

void SignedRange::describe(services::PaperSignature &signature) const
{
    const auto *der = reinterpret_cast<const unsigned char *>(m_contents.constData());
    const Owned<CMS_ContentInfo> cms(d2i_CMS_ContentInfo(nullptr, &der, static_cast<long>(m_contents.size())));
    if (!cms)
        return;
    if (const QDateTime time = signingTime(cms.get()); time.isValid())
        signature.time = time;
    if (m_sound) {
        const QByteArray data = covered();
        const Owned<BIO> bio(BIO_new_mem_buf(data.constData(), static_cast<int>(data.size())));
        // Whose certificate it is is not asked here: only whether it fits what was signed.
        signature.intact
            = CMS_verify(cms.get(), nullptr, nullptr, bio.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
        signature.coversAll = coversAll();
    }
    CMS_set1_signers_certs(cms.get(), nullptr, 0);
    const Owned<STACK_OF(X509)> signers(CMS_get0_signers(cms.get()));
    if (signers && sk_X509_num(signers.get()) > 0)
        signature.signer = factsOf(*sk_X509_value(signers.get(), 0));
}

} // namespace lajur::worker
