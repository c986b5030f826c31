// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/vault/testoffice.h"

#include <QBuffer>
#include <QTest>

#include <cstring>

using namespace lajur::vault;
using lajur::domain::ErrorCode;
using lajur::services::Key;
using lajur::services::MacPurpose;
using lajur::services::WrappedKey;

class TestSodiumSealer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestOffice> m_office;
    SodiumSealer &sealer() const { return m_office->sealer; }

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void shouldOpenWhatWasSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(33, '\0');
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'm');
    }
    void shouldOpenWhatWasSealed()
    {
        QFETCH(const QByteArray, plain);
        const WrappedKey key = sealer().newKey();
        const QByteArray sealed = sealer().seal(key.key, plain, "case/1");
        const Key opened = sealer().openKey(key.wrap).value();
        QCOMPARE(sealer().open(opened, sealed, "case/1").value(), plain);
        const QByteArray toOffice = sealer().sealToOffice(plain, "person/1/nik");
        QCOMPARE(sealer().openFromOffice(toOffice, "person/1/nik").value(), plain);
    }

    /// What was sealed years ago must still open; made with libsodium alone.
    void shouldKeepTheFormOfValues()
    {
        Key key;
        for (std::size_t i = 0; i < Key::Size; ++i)
            key.data()[i] = static_cast<std::uint8_t>(i);
        const QByteArray sealed = QByteArray::fromHex("01000102030405060708090a0b0c0d0e0f1011121314151617eeae6e16fe69ff"
                                                      "b43cb26b13485197a0cdd844eda3");
        QCOMPARE(sealer().open(key, sealed, "case/1").value(), QByteArray("plain"));
    }

    void shouldNeverSealTheSameTwice()
    {
        const WrappedKey key = sealer().newKey();
        QVERIFY(std::memcmp(key.key.data(), sealer().newKey().key.data(), Key::Size) != 0);
        QVERIFY(sealer().seal(key.key, "plain", "c") != sealer().seal(key.key, "plain", "c"));
        QVERIFY(sealer().sealToOffice("plain", "c") != sealer().sealToOffice("plain", "c"));
    }

    void shouldFindEveryFlippedBitAndCut()
    {
        const Key key = sealer().newKey().key;
        const QByteArray sealed = sealer().seal(key, "9971010101850001", "person/1/nik");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            COMPARE_ERROR(sealer().open(key, withBitFlipped(sealed, bit), "person/1/nik"), ErrorCode::Damaged);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            COMPARE_ERROR(sealer().open(key, sealed.first(size), "person/1/nik"), ErrorCode::Damaged);
        COMPARE_ERROR(sealer().open(key, sealed + '\0', "person/1/nik"), ErrorCode::Damaged);
    }

    void shouldFindEveryFlippedBitAndCutOfValueSealedToTheOffice()
    {
        const QByteArray sealed = sealer().sealToOffice("9971010101850001", "person/1/nik");
        QVERIFY(sealer().openFromOffice(sealed, "person/1/nik"));
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            COMPARE_ERROR(sealer().openFromOffice(withBitFlipped(sealed, bit), "person/1/nik"), ErrorCode::Damaged);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            COMPARE_ERROR(sealer().openFromOffice(sealed.first(size), "person/1/nik"), ErrorCode::Damaged);
    }

    void shouldFindEveryFlippedBitOfWrap()
    {
        const QByteArray wrap = sealer().newKey().wrap;
        QVERIFY(sealer().openKey(wrap));
        for (qsizetype bit = 0; bit < wrap.size() * 8; ++bit)
            COMPARE_ERROR(sealer().openKey(withBitFlipped(wrap, bit)), ErrorCode::Damaged);
        COMPARE_ERROR(sealer().openKey({}), ErrorCode::Damaged);
        COMPARE_ERROR(sealer().openKey(wrap.chopped(1)), ErrorCode::Damaged);
        COMPARE_ERROR(sealer().openKey(wrap + '\0'), ErrorCode::Damaged);
    }

    void shouldNotOpenInAnotherPlace_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other case") << QByteArray("document/12/2/ktp");
        QTest::newRow("longer") << QByteArray("document/12/1/ktp/");
        QTest::newRow("zero behind") << QByteArray("document/12/1/ktp\0", 18);
        QTest::newRow("longer than the stack's room") << QByteArray(1000, 'x');
    }
    void shouldNotOpenInAnotherPlace()
    {
        QFETCH(const QByteArray, context);
        const Key key = sealer().newKey().key;
        const QByteArray sealed = sealer().seal(key, "plain", "document/12/1/ktp");
        COMPARE_ERROR(sealer().open(key, sealed, context), ErrorCode::Damaged);
        const QByteArray own = sealer().seal(key, "plain", context);
        QCOMPARE(sealer().open(key, own, context).value(), QByteArray("plain"));
        COMPARE_ERROR(sealer().openFromOffice(sealer().sealToOffice("plain", "document/12/1/ktp"), context),
                      ErrorCode::Damaged);
    }

    void shouldNotOpenUnderAnotherKeyOrOffice()
    {
        TestOffice other;
        const WrappedKey key = sealer().newKey();
        const QByteArray sealed = sealer().seal(key.key, "plain", "c");
        COMPARE_ERROR(sealer().open(sealer().newKey().key, sealed, "c"), ErrorCode::Damaged);
        COMPARE_ERROR(other.sealer.openKey(key.wrap), ErrorCode::Damaged);
        COMPARE_ERROR(other.sealer.openFromOffice(sealer().sealToOffice("plain", "c"), "c"), ErrorCode::Damaged);
        for (const MacPurpose purpose : {MacPurpose::History, MacPurpose::NikLookup})
            QVERIFY(other.sealer.mac(purpose, "x").value() != sealer().mac(purpose, "x").value());
    }

    void shouldSealButNotOpenWhileLocked()
    {
        // GIVEN an office nobody is signed in to, its public key known
        const lajur::domain::User user = m_office->addUser(u"kata sandi"_qs);
        m_office->keeper.lock();
        m_office->keeper.setPublicKey(m_office->made.keys.publicKey);
        // WHEN sealed
        const WrappedKey key = sealer().newKey();
        const QByteArray sealed = sealer().seal(key.key, "plain", "c");
        const QByteArray toOffice = sealer().sealToOffice("value", "c");
        QByteArray content("scan"), stream, hash("stale");
        QBuffer from(&content), to(&stream);
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadWrite));
        QCOMPARE(sealer().sealStream(key.key, from, to, "c", &hash).value(), 4);
        QVERIFY(hash.isEmpty());
        // THEN nothing opens
        COMPARE_ERROR(sealer().openKey(key.wrap), ErrorCode::SignedOut);
        COMPARE_ERROR(sealer().open(key.key, sealed, "c"), ErrorCode::SignedOut);
        COMPARE_ERROR(sealer().openFromOffice(toOffice, "c"), ErrorCode::SignedOut);
        QVERIFY(to.seek(0));
        QBuffer unused;
        QVERIFY(unused.open(QIODevice::WriteOnly));
        COMPARE_ERROR(sealer().openStream(key.key, to, unused, "c"), ErrorCode::SignedOut);
        COMPARE_ERROR(sealer().mac(MacPurpose::Row, "x"), ErrorCode::SignedOut);
        // AND everything does once somebody signs in
        QVERIFY(m_office->keeper.unlock(m_office->made.keys, user, u"kata sandi"_qs));
        const Key opened = sealer().openKey(key.wrap).value();
        QCOMPARE(sealer().open(opened, sealed, "c").value(), QByteArray("plain"));
        QCOMPARE(sealer().openFromOffice(toOffice, "c").value(), QByteArray("value"));
        QVERIFY(sealer().openStream(opened, to, unused, "c"));
        QCOMPARE(unused.data(), QByteArray("scan"));
    }

    void shouldHashTheContentOfStreams()
    {
        QByteArray content(150'000, 's'), sealed, hash;
        QBuffer from(&content), to(&sealed);
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        QVERIFY(sealer().sealStream(sealer().newKey().key, from, to, "c", &hash));
        QCOMPARE(hash, sealer().mac(MacPurpose::Content, content).value());
        // Without one asked for, the stream is sealed all the same.
        QVERIFY(from.seek(0));
        QCOMPARE(sealer().sealStream(sealer().newKey().key, from, to, "c", nullptr).value(), 150'000);
    }

    void shouldKeepValuesAndStreamsApart()
    {
        const Key key = sealer().newKey().key;
        QByteArray value = sealer().seal(key, QByteArray(60, 'v'), "c"), content("stream"), stream;
        QBuffer from(&content), to(&stream), valueFrom(&value), unused;
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        QVERIFY(valueFrom.open(QIODevice::ReadOnly) && unused.open(QIODevice::WriteOnly));
        QVERIFY(sealer().sealStream(key, from, to, "c", nullptr));
        COMPARE_ERROR(sealer().open(key, stream, "c"), ErrorCode::Damaged);
        COMPARE_ERROR(sealer().openStream(key, valueFrom, unused, "c"), ErrorCode::Damaged);
    }

    void shouldGiveEveryPurposeItsOwnHash()
    {
        QSet<QByteArray> hashes;
        for (const MacPurpose purpose : {MacPurpose::History, MacPurpose::Row, MacPurpose::DailySeal,
                                         MacPurpose::NikLookup, MacPurpose::Content}) {
            const QByteArray hash = sealer().mac(purpose, "9971010101850001").value();
            QCOMPARE(hash.size(), 32);
            QCOMPARE(sealer().mac(purpose, "9971010101850001").value(), hash);
            hashes << hash << sealer().mac(purpose, "9971010101850002").value() << sealer().mac(purpose, {}).value();
        }
        QCOMPARE(hashes.size(), 15);
    }

    void shouldSayWhatToDoAboutDamage()
    {
        const auto opened = sealer().open({}, "not sealed", "c");
        COMPARE_ERROR(opened, ErrorCode::Damaged);
        QVERIFY(opened.error().text.contains(u"backup"));
    }
};

QTEST_GUILESS_MAIN(TestSodiumSealer)
#include "tst_sodiumsealer.moc"
