// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Accounts: who may come in, what is locked away when nobody is in, and what administrators may do to each other.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void shouldSignInWithTheRightPasswordOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("expected");
        const QString right = TestOffice::password();
        QTest::newRow("right") << QStringLiteral("loket") << right << QStringLiteral("ok");
        QTest::newRow("capitals and blanks around the name")
            << QStringLiteral(" LOKET ") << right << QStringLiteral("ok");
        QTest::newRow("wrong password") << QStringLiteral("loket") << QStringLiteral("kata-sandi-uji-2")
                                        << QStringLiteral("wrong-password");
        QTest::newRow("empty password") << QStringLiteral("loket") << QString() << QStringLiteral("wrong-password");
        QTest::newRow("unknown name") << QStringLiteral("hantu") << right << QStringLiteral("wrong-password");
        QTest::newRow("blocked") << QStringLiteral("kabid") << right << QStringLiteral("wrong-password");
    }

    void shouldSignInWithTheRightPasswordOnly()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, password);
        QFETCH(const QString, expected);
        TestOffice office;
        QVERIFY(office->users().setActive(QStringLiteral("kabid"), false));
        office->signIn().signOut();
        QCOMPARE(codeOf(office->signIn().signIn(name, password)), expected);
        QCOMPARE(office->session().isSignedIn(), expected == u"ok");
        QCOMPARE(office->ports().keys.isUnlocked(), expected == u"ok");
    }

    void shouldSayTheSameToAnUnknownAndAMistypedUser()
    {
        TestOffice office;
        office->signIn().signOut();
        const auto unknown = office->signIn().signIn(QStringLiteral("hantu"), TestOffice::password());
        const auto mistyped = office->signIn().signIn(QStringLiteral("loket"), QStringLiteral("salah-ketik-1"));
        QCOMPARE(codeOf(unknown), codeOf(mistyped));
    }

    void shouldFindAndNameARoleRowChangedBehindItsBack()
    {
        TestOffice office;
        QVERIFY(office.tamper(
            {QStringLiteral("UPDATE user_account SET roles = 'loket,administrator' WHERE name = 'loket'")}));
        const auto signedIn = office->signIn().signIn(QStringLiteral("loket"), TestOffice::password());
        QCOMPARE(codeOf(signedIn), QStringLiteral("damaged"));
        QVERIFY(signedIn.error().text.contains(u"loket"));
        // Neither the changed account nor the one before it is in.
        QVERIFY(!office->session().isSignedIn());
        QVERIFY(!office->ports().keys.isUnlocked());
        // Changing it through Lajur must not make the change look genuine.
        QVERIFY(office.signIn(QStringLiteral("admin")));
        QCOMPARE(codeOf(office->users().setRoles(QStringLiteral("loket"), {QStringLiteral("loket")})),
                 QStringLiteral("damaged"));
        QCOMPARE(codeOf(office->users().resetPassword(QStringLiteral("loket"), TestOffice::password())),
                 QStringLiteral("damaged"));
    }

    void shouldAnswerSignedOutToEverythingOnceLocked()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        office->signIn().signOut();
        const QStringList before = office.dump();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const QString locked = QStringLiteral("signed-out");
        QCOMPARE(codeOf(office->intake().open(office.entry(2), office.profile())), locked);
        QCOMPARE(codeOf(office->intake().edit(id, office.entry(1).form, {}, office.profile())), locked);
        QCOMPARE(codeOf(office->steps().actions(id, office.profile())), locked);
        QCOMPARE(codeOf(office.step(id, QStringLiteral("terima"))), locked);
        QCOMPARE(codeOf(office.undo(id)), locked);
        QCOMPARE(codeOf(office.attach(id, QStringLiteral("ktp"))), locked);
        QCOMPARE(codeOf(office->papers().read(id, QStringLiteral("ktp"), 0, out, QStringLiteral("view"))), locked);
        QCOMPARE(codeOf(office->letters().reprint(id, office.profile())), locked);
        QCOMPARE(codeOf(office->registers().csv(QStringLiteral("pemohon"), office.outside(QStringLiteral("r.csv")))),
                 locked);
        QCOMPARE(codeOf(office->users().all()), locked);
        QCOMPARE(codeOf(office->verification().everything()), locked);
        QCOMPARE(codeOf(office->drafts().kept()), locked);
        QCOMPARE(codeOf(office->ledger().load(id)), locked);
        QCOMPARE(office.dump(), before);
        QVERIFY(!QFile::exists(office.outside(QStringLiteral("r.csv"))));
    }

    void shouldKeepADraftWithoutSignInAndShowItAfterwards()
    {
        TestOffice office;
        office->signIn().signOut();
        const QJsonObject content{{QStringLiteral("name"), QStringLiteral("Setengah Jadi")}};
        const auto id = office->drafts().keep({}, QStringLiteral("case"), content);
        QCOMPARE(outcome(id), QStringLiteral("ok"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        const auto kept = office->drafts().kept();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().content, content);
        QVERIFY(office->drafts().discard(*id));
        QVERIFY(office->drafts().kept()->isEmpty());
    }

    void shouldOpenWithTheRecoveryKeyAsAnAdministrator()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        const auto again = office.openAgain();
        QCOMPARE(outcome((*again)->signIn().recover(office.recoveryText())), QStringLiteral("ok"));
        QVERIFY((*again)->session().user().roles.contains(u"administrator"));
        QVERIFY((*again)->ledger().form(*(*again)->ledger().load(id)));
        QVERIFY((*again)->users().resetPassword(QStringLiteral("semua"), QStringLiteral("kata-sandi-baru-9")));
        QCOMPARE(codeOf((*again)->signIn().recover(QStringLiteral("AAAA-BBBB"))), QStringLiteral("invalid"));
    }

    void shouldNotOpenWithTheRecoveryKeyOfAnotherOffice()
    {
        TestOffice office;
        TestOffice other;
        office->signIn().signOut();
        QCOMPARE(codeOf(office->signIn().recover(other.recoveryText())), QStringLiteral("wrong-password"));
        QVERIFY(!office->ports().keys.isUnlocked());
    }

    void shouldLetOnlyAdministratorsChangeAccounts()
    {
        TestOffice office;
        QVERIFY(office.signIn(QStringLiteral("kasi")));
        const QString no = QStringLiteral("not-permitted");
        QCOMPARE(codeOf(office->users().add(
                     {QStringLiteral("baru"), {}, {}, {QStringLiteral("loket")}, TestOffice::password()})),
                 no);
        QCOMPARE(codeOf(office->users().setRoles(QStringLiteral("kasi"), allRoles())), no);
        QCOMPARE(codeOf(office->users().setActive(QStringLiteral("admin"), false)), no);
        QCOMPARE(codeOf(office->users().resetPassword(QStringLiteral("admin"), TestOffice::password())), no);
        QCOMPARE(codeOf(office->setup().saveProfile(office.profile())), no);
        QCOMPARE(codeOf(office->setup().addOfficial({})), no);
    }

    void shouldRefuseAnUnusableAccount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nip");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("password");
        const QString loket = QStringLiteral("loket");
        QTest::newRow("taken") << loket << QString() << loket << TestOffice::password();
        QTest::newRow("blank") << QStringLiteral("a b") << QString() << loket << TestOffice::password();
        QTest::newRow("41 letters") << QString(41, u'a') << QString() << loket << TestOffice::password();
        QTest::newRow("line break at the end")
            << QStringLiteral("a\nb") << QString() << loket << TestOffice::password();
        QTest::newRow("unknown role") << QStringLiteral("baru") << QString() << QStringLiteral("raja")
                                      << TestOffice::password();
        QTest::newRow("NIP that is none")
            << QStringLiteral("baru") << QStringLiteral("19") << loket << TestOffice::password();
        QTest::newRow("weak password") << QStringLiteral("baru") << QString() << loket << QStringLiteral("1");
    }

    void shouldRefuseAnUnusableAccount()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, nip);
        QFETCH(const QString, role);
        QFETCH(const QString, password);
        TestOffice office;
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->users().add({name, {}, nip, {role}, password})), QStringLiteral("invalid"));
        QCOMPARE(office.dump(), before);
    }

    void shouldKeepTheLastAdministrator()
    {
        TestOffice office;
        QVERIFY(office->users().setActive(QStringLiteral("admin"), false));
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->users().setActive(QStringLiteral("semua"), false)), QStringLiteral("refused"));
        QCOMPARE(codeOf(office->users().setRoles(QStringLiteral("semua"), {QStringLiteral("loket")})),
                 QStringLiteral("refused"));
        QCOMPARE(office.dump(), before);
    }

    void shouldOpenOldCasesAfterAnotherAdministratorsReset()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QVERIFY(office.signIn(QStringLiteral("admin")));
        const QString fresh = office->ports().keys.newPassword();
        QCOMPARE(outcome(office->users().resetPassword(QStringLiteral("semua"), fresh)), QStringLiteral("ok"));
        office->signIn().signOut();
        QCOMPARE(codeOf(office->signIn().signIn(QStringLiteral("semua"), TestOffice::password())),
                 QStringLiteral("wrong-password"));
        QCOMPARE(outcome(office->signIn().signIn(QStringLiteral("semua"), fresh)), QStringLiteral("ok"));
        QCOMPARE(office->ledger().form(office.load(id))->nik, office.entry(1).form.nik);
        QCOMPARE(outcome(office.step(id, QStringLiteral("terima"))), QStringLiteral("ok"));
    }
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
