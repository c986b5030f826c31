// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/officesecret.h"
#include "models/services/sealer.h"

#include <memory>

namespace lajur::vault {

/// Seals with XChaCha20-Poly1305 under keys that only the office's secret opens.
///
/// A sealed value is a form byte, a random nonce, the sealed bytes and their tag; one sealed to the office has the wrap
/// of its key before it. Sealing asks for an office public key (KeyKeeper::setPublicKey or createOffice) and ends the
/// program without one.
class SodiumSealer : public services::Sealer
{
public:
    explicit SodiumSealer(std::shared_ptr<OfficeSecret> secret);

    services::WrappedKey newKey() override;
    domain::Result<services::Key> openKey(const QByteArray &wrap) override;

    QByteArray seal(const services::Key &key, QByteArrayView plain, QByteArrayView context) override;
    domain::Result<QByteArray> open(const services::Key &key, QByteArrayView sealed, QByteArrayView context) override;

    QByteArray sealToOffice(QByteArrayView plain, QByteArrayView context) override;
    domain::Result<QByteArray> openFromOffice(QByteArrayView sealed, QByteArrayView context) override;

    /// `sealed` is flushed, not synced: whoever made the file does that.
    domain::Result<qint64> sealStream(const services::Key &key, QIODevice &plain, QIODevice &sealed,
                                      QByteArrayView context, QByteArray *contentHash) override;
    /// On failure throw away what `plain` got: the part is genuine, but a part.
    domain::Status openStream(const services::Key &key, QIODevice &sealed, QIODevice &plain,
                              QByteArrayView context) override;

    domain::Result<QByteArray> mac(services::MacPurpose purpose, QByteArrayView data) override;

private:
    std::shared_ptr<OfficeSecret> m_secret;
};

} // namespace lajur::vault
