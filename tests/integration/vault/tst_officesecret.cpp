// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/boxkeypair.h"
#include "app/vault/keyedhash.h"
#include "tests/integration/vault/testoffice.h"

#include <QTest>

using namespace lajur::vault;
using lajur::domain::ErrorCode;
using lajur::services::MacPurpose;

class TestOfficeSecret : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<OfficeSecret> m_secret;

    /// Answers the public key of a new office whose secret is held.
    QByteArray createOffice() const
    {
        const OfficeSecret::Bundle made = OfficeSecret::newBundle();
        const QByteArray publicKey = OfficeSecret::publicKeyOf(made);
        if (!m_secret->unlock(made, publicKey))
            qFatal("a new secret was refused");
        return publicKey;
    }

    /// The office's secret as a user's wrap holds it.
    OfficeSecret::Bundle bundle() const
    {
        const BoxKeyPair pair = BoxKeyPair::random();
        return *pair.open<OfficeSecret::Bundle::Size>(*m_secret->wrapFor(pair.publicKey()));
    }

private slots:
    void init() { m_secret = OfficeSecret::create().value(); }

    void shouldStartLockedAndWithoutPublicKey()
    {
        QVERIFY(!m_secret->isUnlocked());
        QVERIFY(m_secret->publicKey().isEmpty());
        COMPARE_ERROR(m_secret->wrapFor(BoxKeyPair::random().publicKey()), ErrorCode::SignedOut);
        COMPARE_ERROR(m_secret->mac(MacPurpose::Row, "x"), ErrorCode::SignedOut);
        QVERIFY(!m_secret->startMac(MacPurpose::Row));
    }

    void shouldGiveTheSameHashesAfterUnlockingAgain()
    {
        const QByteArray publicKey = createOffice();
        const QByteArray hash = m_secret->mac(MacPurpose::History, "entry").value();
        const OfficeSecret::Bundle held = bundle();
        m_secret->lock();
        QVERIFY(m_secret->unlock(held, publicKey));
        QCOMPARE(m_secret->mac(MacPurpose::History, "entry").value(), hash);
    }

    /// Chains and lookups written years ago must still verify; made with libsodium alone.
    void shouldKeepTheFormOfHashes_data()
    {
        QTest::addColumn<MacPurpose>("purpose");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("history") << MacPurpose::History
                                 << QByteArray("90a0a69945e75b9ea3d7d51ad249208c3309d1ec74138d90552df9be042a0910");
        QTest::newRow("row") << MacPurpose::Row
                             << QByteArray("36fdd8b348384602e575680b8dfa53ec1af2a234c99012ea10154dec0ab114f8");
        QTest::newRow("daily seal") << MacPurpose::DailySeal
                                    << QByteArray("6809f50c96e4e1409313e53d2d022f58887476b0d5159643d660684a828a2894");
        QTest::newRow("NIK lookup") << MacPurpose::NikLookup
                                    << QByteArray("4ccc42fba676bcf2b167d9bc43dc5a91ed8d65823be39430bd854b267e43c5b9");
        QTest::newRow("content") << MacPurpose::Content
                                 << QByteArray("11cccb3c0de3a890b3cce3a41389eaf199a236d6f5377512063977f817eb9a59");
    }
    void shouldKeepTheFormOfHashes()
    {
        QFETCH(const MacPurpose, purpose);
        OfficeSecret::Bundle known;
        for (std::size_t i = 1; i < known.Size; ++i)
            known.data()[i] = static_cast<unsigned char>(i - 1);
        known.data()[0] = 1;
        QVERIFY(m_secret->unlock(
            known, QByteArray::fromHex("4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01")));
        QTEST(m_secret->mac(purpose, "row").value().toHex(), "hash");
    }

    void shouldRefuseSecretOfAnotherOfficeAndKeepItsOwn()
    {
        const QByteArray first = createOffice();
        const OfficeSecret::Bundle ofFirst = bundle();
        const QByteArray second = createOffice();
        const QByteArray hash = m_secret->mac(MacPurpose::Row, "row").value();
        COMPARE_ERROR(m_secret->unlock(ofFirst, second), ErrorCode::Damaged);
        COMPARE_ERROR(m_secret->unlock(ofFirst, {}), ErrorCode::Damaged);
        QVERIFY(m_secret->isUnlocked());
        QCOMPARE(m_secret->mac(MacPurpose::Row, "row").value(), hash);
        QVERIFY(m_secret->unlock(ofFirst, first));
    }

    void shouldRefuseSecretOfUnknownVersion()
    {
        const QByteArray publicKey = createOffice();
        OfficeSecret::Bundle newer = bundle();
        newer.data()[0] = 2;
        COMPARE_ERROR(m_secret->unlock(newer, publicKey), ErrorCode::Damaged);
    }

    void shouldForgetOpenedKeysWhenLocked()
    {
        // GIVEN a key that was opened and is kept
        createOffice();
        const QByteArray wrap = m_secret->wrapKey({});
        QVERIFY(m_secret->openKey(wrap));
        // WHEN locked
        m_secret->lock();
        // THEN it does not open, nor does it under another office's secret
        COMPARE_ERROR(m_secret->openKey(wrap), ErrorCode::SignedOut);
        createOffice();
        COMPARE_ERROR(m_secret->openKey(wrap), ErrorCode::Damaged);
    }

    void shouldOpenMoreKeysThanItKeeps()
    {
        createOffice();
        QList<QByteArray> wraps;
        for (int i = 0; i < OfficeSecret::OpenedKeysKept + 20; ++i) {
            lajur::services::Key key;
            key.data()[0] = static_cast<std::uint8_t>(i & 0xFF);
            key.data()[1] = static_cast<std::uint8_t>(i >> 8);
            wraps.append(m_secret->wrapKey(key));
        }
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < wraps.size(); ++i) {
                const auto key = m_secret->openKey(wraps.at(i));
                QVERIFY(key);
                QCOMPARE(key->data()[0] | key->data()[1] << 8, i);
            }
        }
    }

    void shouldLockWhenTheOfficeChanges()
    {
        const QByteArray own = createOffice();
        m_secret->setPublicKey(own);
        QVERIFY(m_secret->isUnlocked());
        const QByteArray other = BoxKeyPair::random().publicKey();
        m_secret->setPublicKey(other);
        QVERIFY(!m_secret->isUnlocked());
        QCOMPARE(m_secret->publicKey(), other);
    }

    void shouldTakeUnusablePublicKeyForNone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'x');
        QTest::newRow("long") << QByteArray(33, 'x');
        QTest::newRow("weak point") << QByteArray(32, '\0');
    }
    void shouldTakeUnusablePublicKeyForNone()
    {
        QFETCH(const QByteArray, key);
        m_secret->setPublicKey(BoxKeyPair::random().publicKey());
        m_secret->setPublicKey(key);
        QVERIFY(m_secret->publicKey().isEmpty());
        createOffice();
        COMPARE_ERROR(m_secret->wrapFor(key), ErrorCode::Damaged);
    }

    void shouldHashPiecesAsTheWhole()
    {
        createOffice();
        KeyedHash hash = m_secret->startMac(MacPurpose::Content).value();
        hash.add("first ");
        hash.add({});
        hash.add("second");
        QCOMPARE(hash.result(), m_secret->mac(MacPurpose::Content, "first second").value());
    }
};

QTEST_GUILESS_MAIN(TestOfficeSecret)
#include "tst_officesecret.moc"
