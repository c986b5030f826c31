// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/keyedhash.h"
#include "app/vault/secretbytes.h"
#include "models/domain/result.h"
#include "models/services/key.h"
#include "models/services/sealer.h"

#include <memory>
#include <QByteArray>
#include <QCache>
#include <QMutex>

namespace lajur::vault {

/// Holds the office's secret in locked memory while somebody is signed in, and does what needs it. Safe to use from
/// several threads: signing in runs beside the window's thread.
class OfficeSecret
{
public:
    /// What users' and recovery wraps hold: a version byte, the seed of the office's key pair, the root of its hashes.
    using Bundle = SecretBytes<1 + crypto_box_SEEDBYTES + crypto_kdf_KEYBYTES>;

    static constexpr qsizetype WrapSize = crypto_box_SEALBYTES + qsizetype(services::Key::Size);
    static constexpr int OpenedKeysKept = 256;

    /// Starts libsodium and takes locked memory; Unavailable if either cannot be had. Locking memory is asked of the
    /// system and done without where its limit forbids it.
    static domain::Result<std::shared_ptr<OfficeSecret>> create();
    ~OfficeSecret();
    Q_DISABLE_COPY_MOVE(OfficeSecret)

    /// A new office's secret.
    static Bundle newBundle();
    static QByteArray publicKeyOf(const Bundle &bundle);
    /// Holds `bundle`; Damaged, and nothing changes, unless its public key is `expectedPublicKey`.
    domain::Status unlock(const Bundle &bundle, QByteArrayView expectedPublicKey);
    /// Forgets the secret and every opened key; the public key stays.
    void lock();
    bool isUnlocked() const;

    /// Locks if another office's secret was held. A key nothing can be sealed to counts as none.
    void setPublicKey(const QByteArray &publicKey);
    QByteArray publicKey() const;

    /// Seals the whole secret to a user's or the recovery key; Damaged if that key is unusable.
    domain::Result<QByteArray> wrapFor(const QByteArray &publicKey) const;

    /// WrapSize bytes. Without an office public key this ends the program: to go on would make data nobody can ever
    /// open.
    QByteArray wrapKey(const services::Key &key) const;
    /// Keeps the last OpenedKeysKept keys, for opening one costs a point multiplication.
    domain::Result<services::Key> openKey(const QByteArray &wrap);

    domain::Result<QByteArray> mac(services::MacPurpose purpose, QByteArrayView data) const;
    /// The same hash for data that comes in pieces.
    domain::Result<KeyedHash> startMac(services::MacPurpose purpose) const;

private:
    struct Material;
    struct FreeMaterial {
        void operator()(Material *material) const;
    };
    using MaterialPointer = std::unique_ptr<Material, FreeMaterial>;

    explicit OfficeSecret(MaterialPointer material);
    void forget();
    const unsigned char *subkey(services::MacPurpose purpose) const;

    mutable QMutex m_mutex;
    QByteArray m_publicKey;
    MaterialPointer m_material;
    bool m_unlocked = false;
    QCache<QByteArray, services::Key> m_opened{OpenedKeysKept};
};

} // namespace lajur::vault
