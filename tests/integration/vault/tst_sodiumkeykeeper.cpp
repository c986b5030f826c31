// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/boxkeypair.h"
#include "tests/integration/vault/testoffice.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <functional>

using namespace lajur::vault;
using lajur::domain::ErrorCode;
using lajur::domain::OfficeKeys;
using lajur::domain::User;
using lajur::services::MacPurpose;
using lajur::services::PasswordCost;
using lajur::testlib::minimumPasswordCost;

using Tampering = std::function<void(OfficeKeys &, User &)>;

class TestSodiumKeyKeeper : public QObject
{
    Q_OBJECT

private:
    const QString m_password = u"kata sandi siti"_qs;
    std::unique_ptr<TestOffice> m_office;

    SodiumKeyKeeper &keeper() const { return m_office->keeper; }
    const OfficeKeys &keys() const { return m_office->made.keys; }
    QByteArray fingerprint() const { return m_office->sealer.mac(MacPurpose::Row, "row").value_or(QByteArray()); }

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void shouldBeUnlockedOnceAnOfficeIsMade()
    {
        QVERIFY(keeper().isUnlocked());
        QCOMPARE(keys().publicKey.size(), 32);
        QCOMPARE(keys().recoveryPublicKey.size(), 32);
        QVERIFY(keys().publicKey != keys().recoveryPublicKey);
        QVERIFY(keys().publicKey != TestOffice().made.keys.publicKey);
        keeper().lock();
        QVERIFY(!keeper().isUnlocked());
    }

    void shouldUnlockWithThePassword()
    {
        const User user = m_office->addUser(m_password);
        const QByteArray before = fingerprint();
        keeper().lock();
        QVERIFY(fingerprint().isEmpty());
        QVERIFY(keeper().unlock(keys(), user, m_password));
        QVERIFY(keeper().isUnlocked());
        QCOMPARE(fingerprint(), before);
    }

    void shouldUnlockInAnotherProcess()
    {
        const User user = m_office->addUser(m_password);
        const auto secret = OfficeSecret::create().value();
        QVERIFY(SodiumKeyKeeper(secret).unlock(keys(), user, m_password));
        QCOMPARE(secret->publicKey(), keys().publicKey);
        QCOMPARE(secret->mac(MacPurpose::Row, "row").value(), fingerprint());
    }

    void shouldRefuseWrongPassword_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("other") << u"kata sandi budi"_qs;
        QTest::newRow("cut") << u"kata sandi sit"_qs;
    }
    void shouldRefuseWrongPassword()
    {
        QFETCH(const QString, typed);
        const User user = m_office->addUser(m_password);
        keeper().lock();
        const auto unlocked = keeper().unlock(keys(), user, typed);
        COMPARE_ERROR(unlocked, ErrorCode::WrongPassword);
        QVERIFY(!unlocked.error().text.isEmpty());
        QVERIFY(!keeper().isUnlocked());
    }

    void shouldStayUnlockedAfterFailedAttempt()
    {
        const User user = m_office->addUser(m_password);
        const QByteArray before = fingerprint();
        COMPARE_ERROR(keeper().unlock(keys(), user, u"salah sekali"_qs), ErrorCode::WrongPassword);
        QCOMPARE(fingerprint(), before);
    }

    void shouldStoreParametersWithTheUser()
    {
        User user;
        QVERIFY(keeper().setPassword(user, m_password, {2, 16384}));
        QCOMPARE(user.operations, 2);
        QCOMPARE(user.memoryBytes, 16384);
        QCOMPARE(user.salt.size(), 16);
        QCOMPARE(user.publicKey.size(), 32);
        QVERIFY(keeper().wrapForUser(user));
        QVERIFY(keeper().unlock(keys(), user, m_password));
    }

    void shouldUseStrongCostByDefault()
    {
        User user;
        QVERIFY(keeper().setPassword(user, m_password, {}));
        QCOMPARE(user.operations, 3);
        QCOMPARE(user.memoryBytes, qint64(64) << 20);
    }

    void shouldRefuseWeakPasswordAndAbsurdCost()
    {
        User user = m_office->addUser(m_password);
        const QByteArray publicKey = user.publicKey;
        COMPARE_ERROR(keeper().setPassword(user, QString(), minimumPasswordCost), ErrorCode::Invalid);
        COMPARE_ERROR(keeper().setPassword(user, u"tujuh77"_qs, minimumPasswordCost), ErrorCode::Invalid);
        COMPARE_ERROR(keeper().setPassword(user, m_password, {101, 8192}), ErrorCode::Invalid);
        COMPARE_ERROR(keeper().setPassword(user, m_password, {1, (qint64(1) << 30) + 1}), ErrorCode::Invalid);
        COMPARE_ERROR(keeper().setPassword(user, m_password, {-1, 8192}), ErrorCode::Invalid);
        QCOMPARE(user.publicKey, publicKey);
        QVERIFY(keeper().unlock(keys(), user, m_password));
    }

    void shouldResetForgottenPasswordWithoutKnowingIt()
    {
        // GIVEN two users, one of whom forgot the password
        const User administrator = m_office->addUser(u"sandi administrator"_qs);
        User forgetful = m_office->addUser(m_password);
        const User before = forgetful;
        keeper().lock();
        // WHEN the other signs in and resets it
        QVERIFY(keeper().unlock(keys(), administrator, u"sandi administrator"_qs));
        const QByteArray office = fingerprint();
        const QString fresh = keeper().newPassword();
        QVERIFY(keeper().setPassword(forgetful, fresh, minimumPasswordCost));
        QVERIFY(forgetful.officeWrap.isEmpty());
        QVERIFY(keeper().wrapForUser(forgetful));
        keeper().lock();
        // THEN the new one opens the same office, the old one nothing, and the administrator still can
        QVERIFY(forgetful.publicKey != before.publicKey);
        QVERIFY(forgetful.salt != before.salt);
        COMPARE_ERROR(keeper().unlock(keys(), forgetful, m_password), ErrorCode::WrongPassword);
        QVERIFY(keeper().unlock(keys(), forgetful, fresh));
        QCOMPARE(fingerprint(), office);
        QVERIFY(keeper().unlock(keys(), administrator, u"sandi administrator"_qs));
    }

    void shouldWrapOnlyWhileUnlocked()
    {
        User user;
        keeper().lock();
        QVERIFY(keeper().setPassword(user, m_password, minimumPasswordCost));
        COMPARE_ERROR(keeper().wrapForUser(user), ErrorCode::SignedOut);
        QVERIFY(user.officeWrap.isEmpty());
        COMPARE_ERROR(keeper().unlock(keys(), user, m_password), ErrorCode::Damaged);
    }

    void shouldNotWrapForUserWithoutKeys()
    {
        User user;
        COMPARE_ERROR(keeper().wrapForUser(user), ErrorCode::Damaged);
    }

    void shouldTakeChangedKeysForDamaged_data()
    {
        QTest::addColumn<Tampering>("tamper");
        const QByteArray wrong(32, 'w');
        QTest::newRow("office's public key") << Tampering([=](OfficeKeys &k, User &) { k.publicKey = wrong; });
        QTest::newRow("no office key") << Tampering([](OfficeKeys &k, User &) { k.publicKey.clear(); });
        QTest::newRow("no public key") << Tampering([](OfficeKeys &, User &u) { u.publicKey.clear(); });
        QTest::newRow("short salt") << Tampering([](OfficeKeys &, User &u) { u.salt.chop(1); });
        QTest::newRow("short secret") << Tampering([](OfficeKeys &, User &u) { u.sealedSecret.chop(1); });
        QTest::newRow("secret of another form") << Tampering([](OfficeKeys &, User &u) { u.sealedSecret[0] = 9; });
        QTest::newRow("no wrap") << Tampering([](OfficeKeys &, User &u) { u.officeWrap.clear(); });
        QTest::newRow("wrap changed") << Tampering(
            [](OfficeKeys &, User &u) { u.officeWrap = withBitFlipped(u.officeWrap, 500); });
        QTest::newRow("memory of a terabyte") << Tampering([](OfficeKeys &, User &u) { u.memoryBytes = 1LL << 40; });
        QTest::newRow("no memory") << Tampering([](OfficeKeys &, User &u) { u.memoryBytes = 0; });
        QTest::newRow("endless operations") << Tampering([](OfficeKeys &, User &u) { u.operations = 1LL << 40; });
        QTest::newRow("negative operations") << Tampering([](OfficeKeys &, User &u) { u.operations = -1; });
        QTest::newRow("wrap of another office")
            << Tampering([](OfficeKeys &, User &u) { QVERIFY(TestOffice().keeper.wrapForUser(u)); });
    }
    void shouldTakeChangedKeysForDamaged()
    {
        QFETCH(const Tampering, tamper);
        OfficeKeys stored = keys();
        User user = m_office->addUser(m_password);
        keeper().lock();
        tamper(stored, user);
        COMPARE_ERROR(keeper().unlock(stored, user, m_password), ErrorCode::Damaged);
        QVERIFY(!keeper().isUnlocked());
    }

    void shouldNotOpenWithKeysOfAnotherUser()
    {
        const User siti = m_office->addUser(m_password);
        User budi = m_office->addUser(u"kata sandi budi"_qs);
        budi.sealedSecret = siti.sealedSecret;
        budi.salt = siti.salt;
        COMPARE_ERROR(keeper().unlock(keys(), budi, m_password), ErrorCode::WrongPassword);
    }

    void shouldUnlockWithTheRecoveryKey()
    {
        const QByteArray before = fingerprint();
        keeper().lock();
        QVERIFY(keeper().unlockWithRecovery(keys(), m_office->made.recoveryText.toLower().remove(u'-')));
        QCOMPARE(fingerprint(), before);
    }

    void shouldRefuseWrongRecoveryKey()
    {
        keeper().lock();
        QString mistyped = m_office->made.recoveryText;
        mistyped.replace(7, 1, mistyped.at(7) == u'7' ? u"8"_qs : u"7"_qs);
        const auto unlocked = keeper().unlockWithRecovery(keys(), mistyped);
        COMPARE_ERROR(unlocked, ErrorCode::Invalid);
        QVERIFY(!unlocked.error().text.isEmpty());
        COMPARE_ERROR(keeper().unlockWithRecovery(keys(), TestOffice().made.recoveryText), ErrorCode::WrongPassword);
        QVERIFY(!keeper().isUnlocked());
    }

    void shouldTakeChangedRecoveryWrapForDamaged()
    {
        OfficeKeys stored = keys();
        stored.recoveryWrap = withBitFlipped(stored.recoveryWrap, 300);
        COMPARE_ERROR(keeper().unlockWithRecovery(stored, m_office->made.recoveryText), ErrorCode::Damaged);
        stored = keys();
        stored.publicKey = BoxKeyPair::random().publicKey();
        COMPARE_ERROR(keeper().unlockWithRecovery(stored, m_office->made.recoveryText), ErrorCode::Damaged);
    }

    void shouldMakePasswordsPeopleCanType()
    {
        static const QRegularExpression form(u"^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$"_qs);
        QSet<QString> made;
        QSet<QChar> used;
        for (int i = 0; i < 500; ++i) {
            const QString password = keeper().newPassword();
            QVERIFY(form.match(password).hasMatch());
            made << password;
            for (const QChar c : password)
                used << c;
        }
        used.remove(u'-');
        QCOMPARE(made.size(), 500);
        QVERIFY2(16 * std::log2(used.size()) >= 75, "fewer than 75 bits");
        User user;
        QVERIFY(keeper().setPassword(user, *made.begin(), minimumPasswordCost));
    }
};

QTEST_GUILESS_MAIN(TestSodiumKeyKeeper)
#include "tst_sodiumkeykeeper.moc"
