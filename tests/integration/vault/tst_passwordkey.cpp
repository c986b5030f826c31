// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/passwordkey.h"
#include "tests/integration/vault/testoffice.h"

#include <QTest>

using namespace lajur::vault;
using lajur::domain::ErrorCode;
using lajur::services::PasswordCost;
using lajur::testlib::minimumPasswordCost;

class TestPasswordKey : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_salt = QByteArray(PasswordKey::SaltSize, 's');

    PasswordKey key(const QString &password) const
    {
        return PasswordKey::derive(password, m_salt, minimumPasswordCost).value();
    }

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void shouldCheckLength_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("seven") << u"rahasia"_qs << false;
        QTest::newRow("eight") << u"rahasia8"_qs << true;
        QTest::newRow("four letters, four accents") << u"e\u0301e\u0301e\u0301e\u0301"_qs << false;
        QTest::newRow("seven emoji") << u"😀😀😀😀😀😀😀"_qs << false;
        QTest::newRow("eight emoji") << u"😀😀😀😀😀😀😀😀"_qs << true;
    }
    void shouldCheckLength()
    {
        QFETCH(const QString, password);
        QFETCH(const bool, good);
        const auto checked = PasswordKey::check(password);
        QCOMPARE(checked.has_value(), good);
        if (!good) {
            COMPARE_ERROR(checked, ErrorCode::Invalid);
            QVERIFY(checked.error().text.contains(u"8"));
        }
    }

    void shouldKnowBearableCost_data()
    {
        QTest::addColumn<qint64>("operations");
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<bool>("bearable");
        const qint64 mega = 1 << 20;
        QTest::newRow("test office") << minimumPasswordCost.operations << minimumPasswordCost.memoryBytes << true;
        QTest::newRow("default") << qint64(3) << 64 * mega << true;
        QTest::newRow("highest") << qint64(100) << 1024 * mega << true;
        QTest::newRow("no operation") << qint64(0) << 64 * mega << false;
        QTest::newRow("negative operations") << qint64(-1) << 64 * mega << false;
        QTest::newRow("too many operations") << qint64(101) << 64 * mega << false;
        QTest::newRow("too little memory") << qint64(3) << qint64(8191) << false;
        QTest::newRow("negative memory") << qint64(3) << -64 * mega << false;
        QTest::newRow("too much memory") << qint64(3) << 1024 * mega + 1 << false;
    }
    void shouldKnowBearableCost()
    {
        QFETCH(const qint64, operations);
        QFETCH(const qint64, memory);
        QTEST(PasswordKey::isBearable({operations, memory}), "bearable");
    }

    void shouldFillInDefaultsOfCost()
    {
        const PasswordCost cost = PasswordKey::effectiveCost({});
        QCOMPARE(cost.operations, 3);
        QCOMPARE(cost.memoryBytes, qint64(64) << 20);
        QCOMPARE(PasswordKey::effectiveCost({5, 0}).operations, 5);
    }

    void shouldOpenOnlyWithTheSamePassword_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("opens");
        QTest::newRow("same") << u"café pagi"_qs << true;
        QTest::newRow("decomposed") << u"cafe\u0301 pagi"_qs << true;
        QTest::newRow("without accent") << u"cafe pagi"_qs << false;
        QTest::newRow("other case") << u"Café pagi"_qs << false;
        QTest::newRow("blank behind") << u"café pagi "_qs << false;
        QTest::newRow("zero behind") << u"café pagi"_qs + QChar(u'\0') << false;
        QTest::newRow("empty") << QString() << false;
    }
    void shouldOpenOnlyWithTheSamePassword()
    {
        QFETCH(const QString, typed);
        const BoxKeyPair pair = BoxKeyPair::random();
        const QByteArray sealed = key(u"café pagi"_qs).seal(pair);
        const auto opened = key(typed).open(sealed, pair.publicKey());
        QTEST(opened.has_value(), "opens");
        if (opened)
            QVERIFY(memcmp(opened->secretKey().data(), pair.secretKey().data(), BoxKeyPair::SecretKey::Size) == 0);
    }

    /// What was sealed years ago must still open; made with libsodium alone.
    void shouldKeepTheFormOfUserSecrets()
    {
        const BoxKeyPair pair = BoxKeyPair::fromSeed(reinterpret_cast<const unsigned char *>(QByteArray(32, 7).data()));
        const QByteArray sealed = QByteArray::fromHex("03000102030405060708090a0b0c0d0e0f1011121314151617a4ed89ff010127"
                                                      "873003ea93448310aedf527eb8dc948caad26698be56e6567811bca0734d32d4"
                                                      "ab7145aad1b9b2d17e");
        const auto opened = key(u"café pagi"_qs).open(sealed, pair.publicKey());
        QVERIFY(opened);
        QVERIFY(memcmp(opened->secretKey().data(), pair.secretKey().data(), BoxKeyPair::SecretKey::Size) == 0);
    }

    void shouldDependOnSaltAndCost()
    {
        const QString password = u"kata sandi"_qs;
        const BoxKeyPair pair = BoxKeyPair::random();
        const QByteArray sealed = key(password).seal(pair);
        const QByteArray otherSalt(PasswordKey::SaltSize, 't');
        QVERIFY(!PasswordKey::derive(password, otherSalt, minimumPasswordCost)->open(sealed, pair.publicKey()));
        QVERIFY(!PasswordKey::derive(password, m_salt, {2, 8192})->open(sealed, pair.publicKey()));
        QVERIFY(!PasswordKey::derive(password, m_salt, {1, 16384})->open(sealed, pair.publicKey()));
        QVERIFY(PasswordKey::newSalt() != PasswordKey::newSalt());
    }

    void shouldFindEveryFlippedBit()
    {
        const PasswordKey opener = key(u"kata sandi"_qs);
        const BoxKeyPair pair = BoxKeyPair::random();
        const QByteArray sealed = opener.seal(pair);
        QVERIFY(opener.open(sealed, pair.publicKey()));
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            QVERIFY2(!opener.open(withBitFlipped(sealed, bit), pair.publicKey()), qPrintable(QString::number(bit)));
        for (qsizetype bit = 0; bit < pair.publicKey().size() * 8; ++bit)
            QVERIFY(!opener.open(sealed, withBitFlipped(pair.publicKey(), bit)));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!opener.open(sealed.first(size), pair.publicKey()));
    }
};

QTEST_GUILESS_MAIN(TestPasswordKey)
#include "tst_passwordkey.moc"
