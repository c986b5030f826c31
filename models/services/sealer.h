// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/key.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace lajur::services {

/// A fresh key and the same key sealed to the office's public key, fit to be stored.
struct WrappedKey {
    Key key;
    QByteArray wrap;
};

/// What a keyed hash is for; each purpose has its own subkey, so no hash can stand in for another.
enum class MacPurpose { History, Row, DailySeal, NikLookup, Content };

/// Seals and opens personal data. Sealing needs only the office's public key; opening and hashing need a signed-in
/// user (SignedOut otherwise). A `context` names what is sealed, for example "document/12/1/ktp": data moved to
/// another place does not open (Damaged).
class Sealer
{
public:
    virtual ~Sealer() = default;

    virtual WrappedKey newKey() = 0;
    virtual domain::Result<Key> openKey(const QByteArray &wrap) = 0;

    virtual QByteArray seal(const Key &key, QByteArrayView plain, QByteArrayView context) = 0;
    virtual domain::Result<QByteArray> open(const Key &key, QByteArrayView sealed, QByteArrayView context) = 0;

    /// Seals one value to the office's public key, with a key of its own.
    virtual QByteArray sealToOffice(QByteArrayView plain, QByteArrayView context) = 0;
    virtual domain::Result<QByteArray> openFromOffice(QByteArrayView sealed, QByteArrayView context) = 0;

    /// Streams in chunks, so memory stays flat; answers the plain bytes read. Errors of either device are reported.
    /// `contentHash`, if given, receives a keyed hash of the plain bytes (MacPurpose::Content; empty while signed out).
    virtual domain::Result<qint64> sealStream(const Key &key, QIODevice &plain, QIODevice &sealed,
                                              QByteArrayView context, QByteArray *contentHash)
        = 0;
    virtual domain::Status openStream(const Key &key, QIODevice &sealed, QIODevice &plain, QByteArrayView context) = 0;

    /// 32-byte keyed hash.
    virtual domain::Result<QByteArray> mac(MacPurpose purpose, QByteArrayView data) = 0;
};

} // namespace lajur::services
