// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/keyedhash.h"
#include "models/domain/result.h"
#include "models/services/key.h"

#include <QByteArray>
#include <QByteArrayView>
#include <sodium.h>

class QIODevice;

namespace lajur::vault {

/// Seals or opens one file in chunks, so that memory stays flat however long it is.
///
/// Form: a form byte, libsodium's secretstream header, chunks of 64 KiB of plain bytes. The context is bound to the
/// first chunk. Only the last chunk is final, and only it is shorter than a whole one (empty if need be): a stream cut
/// at any byte, lengthened or reordered does not open. Devices must be open and must not answer 0 before their end.
class SealedStream
{
public:
    static constexpr qsizetype ChunkSize = 65536;
    static constexpr qsizetype SealedChunkSize = ChunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;
    static constexpr qsizetype HeaderSize = 1 + crypto_secretstream_xchacha20poly1305_HEADERBYTES;

    /// Both must outlive the stream.
    SealedStream(const services::Key &key, QByteArrayView context);
    ~SealedStream();
    Q_DISABLE_COPY_MOVE(SealedStream)

    /// Answers the plain bytes read; `hash`, if given, gets them too. Unavailable if `plain` cannot be read; DiskFull
    /// or Unavailable if `sealed` cannot be written: what it then holds is worthless.
    domain::Result<qint64> seal(QIODevice &plain, QIODevice &sealed, KeyedHash *hash);
    /// Damaged if `sealed` is not, to the last bit, what was sealed for this context. What `plain` got before a
    /// failure is genuine but not whole: throw it away.
    domain::Status open(QIODevice &sealed, QIODevice &plain);

private:
    domain::Status writeHeader(QIODevice &sealed);
    domain::Status readHeader(QIODevice &sealed);

    const services::Key &m_key;
    QByteArrayView m_context;
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_plain;
    QByteArray m_sealed;
};

} // namespace lajur::vault
