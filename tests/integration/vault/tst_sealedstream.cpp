// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/sealedstream.h"
#include "tests/integration/vault/faildevice.h"
#include "tests/integration/vault/testoffice.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace lajur::vault;
using lajur::domain::ErrorCode;
using lajur::domain::Status;

class TestSealedStream : public QObject
{
    Q_OBJECT

private:
    lajur::services::Key m_key;

    static QByteArray plainOf(qsizetype size)
    {
        QByteArray plain(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            plain[i] = static_cast<char>((i * 31 + (i >> 8)) & 0xFF);
        return plain;
    }

    QByteArray seal(QByteArray plain, QByteArrayView context = "document/1") const
    {
        QByteArray sealed;
        QBuffer from(&plain);
        QBuffer to(&sealed);
        from.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        return SealedStream(m_key, context).seal(from, to, nullptr) ? sealed : QByteArray();
    }

    Status open(QByteArray sealed, QByteArray *plain = nullptr, QByteArrayView context = "document/1") const
    {
        QByteArray unused;
        QBuffer from(&sealed);
        QBuffer to(plain ? plain : &unused);
        from.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        return SealedStream(m_key, context).open(from, to);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        randombytes_buf(m_key.data(), m_key.Size);
    }

    void shouldOpenWhatWasSealed_data()
    {
        QTest::addColumn<qsizetype>("size");
        const qsizetype sizes[] = {0, 1, 65535, 65536, 65537, 131072, 10'000'000};
        for (const qsizetype size : sizes)
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void shouldOpenWhatWasSealed()
    {
        QFETCH(const qsizetype, size);
        const QByteArray plain = plainOf(size);
        const QByteArray sealed = seal(plain);
        const qsizetype chunks = size / SealedStream::ChunkSize + 1;
        QCOMPARE(sealed.size(), SealedStream::HeaderSize + size + chunks * 17);
        QByteArray opened;
        QVERIFY(open(sealed, &opened));
        QVERIFY(opened == plain);
        QVERIFY(seal(plain) != sealed);
    }

    /// What was sealed years ago must still open; made with libsodium alone.
    void shouldKeepTheFormOfStreams()
    {
        const lajur::services::Key own = m_key;
        for (std::size_t i = 0; i < m_key.Size; ++i)
            m_key.data()[i] = static_cast<std::uint8_t>(i);
        QByteArray plain;
        const Status opened
            = open(QByteArray::fromHex("028da49fe9ff8e412450b538ab7985570e4a9254a779d570673de2160b087b20"
                                       "cc9d013a16011a90bb530f580f3505"),
                   &plain);
        m_key = own;
        QVERIFY(opened);
        QCOMPARE(plain, QByteArray("plain"));
    }

    void shouldReadDevicesThatAnswerInPieces()
    {
        const QByteArray plain = plainOf(200'000);
        FailDevice from(plain, FailDevice::Never);
        QByteArray sealed;
        QBuffer to(&sealed);
        to.open(QIODevice::WriteOnly);
        QCOMPARE(SealedStream(m_key, "document/1").seal(from, to, nullptr).value(), 200'000);
        FailDevice sealedFrom(sealed, FailDevice::Never);
        QByteArray opened;
        QBuffer openedTo(&opened);
        openedTo.open(QIODevice::WriteOnly);
        QVERIFY(SealedStream(m_key, "document/1").open(sealedFrom, openedTo));
        QVERIFY(opened == plain);
    }

    void shouldFindEveryFlippedBit()
    {
        const QByteArray sealed = seal(plainOf(60));
        QVERIFY(open(sealed));
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            COMPARE_ERROR(open(withBitFlipped(sealed, bit)), ErrorCode::Damaged);
    }

    void shouldFindFlippedBitInEveryChunk()
    {
        const QByteArray sealed = seal(plainOf(3 * SealedStream::ChunkSize));
        for (qsizetype at = SealedStream::HeaderSize; at < sealed.size(); at += 8191)
            COMPARE_ERROR(open(withBitFlipped(sealed, at * 8 + at % 8)), ErrorCode::Damaged);
    }

    void shouldFindTruncationAtEveryByte()
    {
        const QByteArray sealed = seal(plainOf(60));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            COMPARE_ERROR(open(sealed.first(size)), ErrorCode::Damaged);
    }

    void shouldFindTruncationAtEveryChunkBorder()
    {
        const QByteArray sealed = seal(plainOf(3 * SealedStream::ChunkSize));
        for (int chunk = 0; chunk <= 3; ++chunk) {
            const qsizetype border = SealedStream::HeaderSize + chunk * SealedStream::SealedChunkSize;
            for (const qsizetype size : {border - 1, border, border + 1})
                COMPARE_ERROR(open(sealed.first(size)), ErrorCode::Damaged);
        }
    }

    void shouldFindChunksReorderedRepeatedOrDropped()
    {
        const qsizetype size = SealedStream::SealedChunkSize;
        const QByteArray sealed = seal(plainOf(3 * SealedStream::ChunkSize + 5));
        const QByteArray header = sealed.first(SealedStream::HeaderSize);
        const auto chunk = [&](int i) { return sealed.mid(SealedStream::HeaderSize + i * size, size); };
        QVERIFY(open(header + chunk(0) + chunk(1) + chunk(2) + chunk(3)));
        COMPARE_ERROR(open(header + chunk(1) + chunk(0) + chunk(2) + chunk(3)), ErrorCode::Damaged);
        COMPARE_ERROR(open(header + chunk(0) + chunk(0) + chunk(1) + chunk(2) + chunk(3)), ErrorCode::Damaged);
        COMPARE_ERROR(open(header + chunk(0) + chunk(2) + chunk(3)), ErrorCode::Damaged);
        COMPARE_ERROR(open(header + chunk(3)), ErrorCode::Damaged);
    }

    void shouldFindAppendedBytes()
    {
        const QByteArray sealed = seal(plainOf(60));
        COMPARE_ERROR(open(sealed + '\0'), ErrorCode::Damaged);
        COMPARE_ERROR(open(sealed + sealed), ErrorCode::Damaged);
        COMPARE_ERROR(open(sealed + QByteArray(100'000, 'x')), ErrorCode::Damaged);
    }

    /// The library takes chunks of any length with any tag; the form does not, or a stream could end early or go on.
    void shouldRefuseChunkThatIsShortXorFinal_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("tag");
        QTest::addColumn<bool>("opens");
        const int final = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        QTest::newRow("short and final") << qsizetype(60) << final << true;
        QTest::newRow("short, not final") << qsizetype(60) << 0 << false;
        QTest::newRow("short, rekeying") << qsizetype(60) << int(crypto_secretstream_xchacha20poly1305_TAG_REKEY)
                                         << false;
        QTest::newRow("whole and final") << SealedStream::ChunkSize << final << false;
    }
    void shouldRefuseChunkThatIsShortXorFinal()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const int, tag);
        const QByteArray plain = plainOf(size);
        QByteArray sealed(SealedStream::HeaderSize + size + 17, '\x02');
        auto *out = reinterpret_cast<unsigned char *>(sealed.data());
        const unsigned char binding[9] = {2}; // form 2, empty context
        crypto_secretstream_xchacha20poly1305_state state;
        crypto_secretstream_xchacha20poly1305_init_push(&state, out + 1, m_key.data());
        crypto_secretstream_xchacha20poly1305_push(
            &state, out + SealedStream::HeaderSize, nullptr, reinterpret_cast<const unsigned char *>(plain.data()),
            static_cast<quint64>(size), binding, sizeof binding, static_cast<unsigned char>(tag));
        QTEST(open(sealed, nullptr, "").has_value(), "opens");
    }

    void shouldNotOpenForAnotherContextOrKey()
    {
        const QByteArray sealed = seal(plainOf(60));
        for (const char *context : {"", "document/2", "document/1 ", "document/", "Document/1"})
            COMPARE_ERROR(open(sealed, nullptr, context), ErrorCode::Damaged);
        const lajur::services::Key own = m_key;
        m_key.data()[31] ^= 1;
        const Status opened = open(sealed);
        m_key = own;
        COMPARE_ERROR(opened, ErrorCode::Damaged);
    }

    void shouldReportDeviceThatFails_data()
    {
        QTest::addColumn<qint64>("after");
        const qint64 points[] = {0, 1, 24, 25, 26, 65577, 65578, 65579, 100'000, 200'000};
        for (const qint64 after : points)
            QTest::addRow("after %lld bytes", static_cast<long long>(after)) << after;
    }
    void shouldReportDeviceThatFails()
    {
        QFETCH(const qint64, after);
        QByteArray plain = plainOf(200'100);
        QByteArray sealed = seal(plain);
        QBuffer plainFrom(&plain);
        QBuffer sealedFrom(&sealed);
        QByteArray written;
        QBuffer to(&written);
        plainFrom.open(QIODevice::ReadOnly);
        sealedFrom.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        FailDevice sealedTo({}, after), plainTo({}, after), badPlain(plain, after), badSealed(sealed, after);

        const auto unwritten = SealedStream(m_key, "document/1").seal(plainFrom, sealedTo, nullptr);
        COMPARE_ERROR(unwritten, ErrorCode::Unavailable);
        QVERIFY(!unwritten.error().text.isEmpty());
        COMPARE_ERROR(SealedStream(m_key, "document/1").open(sealedFrom, plainTo), ErrorCode::Unavailable);
        COMPARE_ERROR(SealedStream(m_key, "document/1").seal(badPlain, to, nullptr), ErrorCode::Unavailable);
        COMPARE_ERROR(SealedStream(m_key, "document/1").open(badSealed, to), ErrorCode::Unavailable);
    }

    void shouldSayThatTheDriveIsFull_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("told when flushed") << qsizetype(10);
        QTest::newRow("told when written") << qsizetype(200'000);
    }
    void shouldSayThatTheDriveIsFull()
    {
        QFETCH(const qsizetype, size);
        QFile full(u"/dev/full"_qs);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("this system has no /dev/full");
        QByteArray plain = plainOf(size);
        QBuffer from(&plain);
        from.open(QIODevice::ReadOnly);
        COMPARE_ERROR(SealedStream(m_key, "document/1").seal(from, full, nullptr), ErrorCode::DiskFull);

        QByteArray sealed = seal(plain);
        QBuffer sealedFrom(&sealed);
        sealedFrom.open(QIODevice::ReadOnly);
        QFile alsoFull(u"/dev/full"_qs);
        QVERIFY(alsoFull.open(QIODevice::WriteOnly));
        COMPARE_ERROR(SealedStream(m_key, "document/1").open(sealedFrom, alsoFull), ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestSealedStream)
#include "tst_sealedstream.moc"
