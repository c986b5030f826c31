// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/officesecret.h"

#include "app/vault/boxkeypair.h"
#include "app/vault/bytes.h"
#include "app/vault/errors.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMutexLocker>

namespace lajur::vault {

using domain::ErrorCode;
using services::Key;
using services::MacPurpose;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr unsigned char BundleVersion = 1;
constexpr char MacContext[crypto_kdf_CONTEXTBYTES + 1] = "LajurMac";
constexpr std::size_t Purposes = 5;

/// Number of a purpose's subkey, from 0; part of the stored format, so it does not follow the enum's order.
constexpr std::size_t subkeyIndex(MacPurpose purpose)
{
    switch (purpose) {
    case MacPurpose::History:
        return 0;
    case MacPurpose::Row:
        return 1;
    case MacPurpose::DailySeal:
        return 2;
    case MacPurpose::NikLookup:
        return 3;
    case MacPurpose::Content:
        return 4;
    }
    Q_UNREACHABLE();
}

const unsigned char *seedOf(const OfficeSecret::Bundle &bundle)
{
    return bundle.data() + 1;
}

const unsigned char *rootOf(const OfficeSecret::Bundle &bundle)
{
    return seedOf(bundle) + crypto_box_SEEDBYTES;
}

tl::unexpected<domain::Error> noCrypto(const char *detail)
{
    return domain::failure(ErrorCode::Unavailable,
                           Tr::tr("Data cannot be protected on this computer now. Restart it, close other programs and "
                                  "try again."),
                           QString::fromLatin1(detail));
}

} // namespace

/// Lies in guarded memory that is neither swapped nor dumped, where the system allows it.
struct OfficeSecret::Material {
    unsigned char bundle[Bundle::Size];
    unsigned char secretKey[crypto_box_SECRETKEYBYTES];
    unsigned char subkeys[Purposes][KeyedHash::KeySize];
};

void OfficeSecret::FreeMaterial::operator()(Material *material) const
{
    sodium_free(material);
}

domain::Result<std::shared_ptr<OfficeSecret>> OfficeSecret::create()
{
    if (sodium_init() < 0)
        return noCrypto("sodium_init failed");
    static_assert(std::is_trivial_v<Material>);
    MaterialPointer material(static_cast<Material *>(sodium_malloc(sizeof(Material))));
    if (!material)
        return noCrypto("sodium_malloc failed");
    sodium_memzero(material.get(), sizeof(Material));
    return std::shared_ptr<OfficeSecret>(new OfficeSecret(std::move(material)));
}

OfficeSecret::OfficeSecret(MaterialPointer material)
    : m_material(std::move(material))
{
}

OfficeSecret::~OfficeSecret() = default;

OfficeSecret::Bundle OfficeSecret::newBundle()
{
    Bundle bundle;
    randombytes_buf(bundle.data(), Bundle::Size);
    bundle.data()[0] = BundleVersion;
    return bundle;
}

QByteArray OfficeSecret::publicKeyOf(const Bundle &bundle)
{
    return BoxKeyPair::fromSeed(seedOf(bundle)).publicKey();
}

domain::Status OfficeSecret::unlock(const Bundle &bundle, QByteArrayView expectedPublicKey)
{
    if (bundle.data()[0] != BundleVersion)
        return damagedKeys(QStringLiteral("office secret of unknown version"));
    const BoxKeyPair pair = BoxKeyPair::fromSeed(seedOf(bundle));
    if (pair.publicKey() != expectedPublicKey)
        return damagedKeys(QStringLiteral("office secret does not belong to the stored public key"));

    const QMutexLocker locker(&m_mutex);
    forget();
    m_publicKey = pair.publicKey();
    std::copy_n(bundle.data(), Bundle::Size, m_material->bundle);
    std::copy_n(pair.secretKey().data(), BoxKeyPair::SecretKey::Size, m_material->secretKey);
    for (std::size_t i = 0; i < Purposes; ++i)
        crypto_kdf_derive_from_key(m_material->subkeys[i], KeyedHash::KeySize, i + 1, MacContext, rootOf(bundle));
    m_unlocked = true;
    return {};
}

void OfficeSecret::lock()
{
    const QMutexLocker locker(&m_mutex);
    forget();
}

void OfficeSecret::forget()
{
    m_unlocked = false;
    sodium_memzero(m_material.get(), sizeof(Material));
    m_opened.clear(); // a key wipes itself
}

bool OfficeSecret::isUnlocked() const
{
    const QMutexLocker locker(&m_mutex);
    return m_unlocked;
}

void OfficeSecret::setPublicKey(const QByteArray &publicKey)
{
    const bool usable = !BoxKeyPair::seal(publicKey, nullptr, 0).isEmpty();
    const QMutexLocker locker(&m_mutex);
    if (publicKey == m_publicKey)
        return;
    forget();
    m_publicKey = usable ? publicKey : QByteArray();
}

QByteArray OfficeSecret::publicKey() const
{
    const QMutexLocker locker(&m_mutex);
    return m_publicKey;
}

domain::Result<QByteArray> OfficeSecret::wrapFor(const QByteArray &publicKey) const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlocked)
        return signedOut();
    const QByteArray wrap = BoxKeyPair::seal(publicKey, m_material->bundle, Bundle::Size);
    if (wrap.isEmpty())
        return damagedKeys(QStringLiteral("cannot seal the office secret to this public key"));
    return wrap;
}

QByteArray OfficeSecret::wrapKey(const Key &key) const
{
    const QByteArray wrap = BoxKeyPair::seal(publicKey(), key.data(), Key::Size);
    if (wrap.isEmpty())
        qFatal("sealing was asked for without the office's public key");
    return wrap;
}

domain::Result<Key> OfficeSecret::openKey(const QByteArray &wrap)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlocked)
        return signedOut();
    if (const Key *opened = m_opened.object(wrap))
        return *opened;
    auto key = std::make_unique<Key>();
    if (wrap.size() != WrapSize
        || crypto_box_seal_open(key->data(), bytesOf(QByteArrayView(wrap)), sizeOf(wrap),
                                bytesOf(QByteArrayView(m_publicKey)), m_material->secretKey)
            != 0)
        return damagedData(QStringLiteral("wrapped key does not open"));
    const Key answer = *key;
    m_opened.insert(wrap, key.release());
    return answer;
}

domain::Result<QByteArray> OfficeSecret::mac(MacPurpose purpose, QByteArrayView data) const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlocked)
        return signedOut();
    return KeyedHash::of(data, subkey(purpose));
}

domain::Result<KeyedHash> OfficeSecret::startMac(MacPurpose purpose) const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlocked)
        return signedOut();
    return KeyedHash(subkey(purpose));
}

const unsigned char *OfficeSecret::subkey(MacPurpose purpose) const
{
    return m_material->subkeys[subkeyIndex(purpose)];
}

} // namespace lajur::vault
