// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/backuproutine.h"
#include "tests/testlib/testoffice.h"

#include <QDir>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// What administrators keep up: the profile, officials with their periods, accounts, the habit of backups.
class TestOfficeSetup : public QObject
{
    Q_OBJECT

private:
    static OfficialEntry successor(TestOffice &office)
    {
        OfficialEntry entry;
        entry.official = office->ports().officials.signatory(QDate(2026, 11, 23))->value();
        entry.official.id = {};
        entry.official.name = QStringLiteral("Contoh Pengganti");
        entry.official.nip = office.entry(8005).form.nip;
        entry.official.email = QStringLiteral("pengganti@batam.go.id");
        entry.official.sealedNik.clear();
        entry.official.validFrom = QDate(2026, 12, 1);
        entry.official.validTo = {};
        entry.nik = office.entry(8005).form.nik;
        return entry;
    }
    static OfficialId head(TestOffice &office)
    {
        return office->ports().officials.signatory(QDate(2026, 11, 23))->value().id;
    }
    static QStringList fields(const Status &status)
    {
        QStringList names;
        if (!status) {
            for (const Reason &reason : status.error().reasons)
                names << reason.field;
        }
        return names;
    }

private slots:
    void shouldTakeASuccessorOnlyWhenThePeriodBeforeIsEnded()
    {
        TestOffice office;
        const Status tooSoon = office->setup().addOfficial(successor(office));
        QCOMPARE(codeOf(tooSoon), QStringLiteral("invalid"));
        QCOMPARE(fields(tooSoon), QStringList{QStringLiteral("validFrom")});
        const Official before = *office->ports().officials.byId(head(office));
        QCOMPARE(outcome(office->setup().endPeriod(before.id, before.rowVersion, QDate(2026, 11, 30))),
                 QStringLiteral("ok"));
        QCOMPARE(outcome(office->setup().addOfficial(successor(office))), QStringLiteral("ok"));
        QCOMPARE((*office->ports().officials.signatory(QDate(2026, 11, 30)))->id, before.id);
        QCOMPARE((*office->ports().officials.signatory(QDate(2026, 12, 1)))->name, QStringLiteral("Contoh Pengganti"));
    }

    void shouldRefuseAnOfficialThatCannotStandOnALetter_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << QStringLiteral("name") << QString();
        QTest::newRow("NIP that is none") << QStringLiteral("nip") << QStringLiteral("123");
        QTest::newRow("NIK that is none") << QStringLiteral("nik") << QStringLiteral("99");
        QTest::newRow("signatory without NIK") << QStringLiteral("nik") << QString();
        QTest::newRow("private e-mail") << QStringLiteral("email") << QStringLiteral("saya@gmail.com");
        QTest::newRow("signatory without e-mail") << QStringLiteral("email") << QString();
        QTest::newRow("unknown rank") << QStringLiteral("rank") << QStringLiteral("Jenderal");
        QTest::newRow("no title") << QStringLiteral("functionTitle") << QString();
        QTest::newRow("no position") << QStringLiteral("position") << QString();
        QTest::newRow("unknown function") << QStringLiteral("function") << QStringLiteral("raja");
    }

    void shouldRefuseAnOfficialThatCannotStandOnALetter()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        TestOffice office;
        OfficialEntry entry = successor(office);
        entry.official.capacity = Capacity::ActingAbsent; // besides the holder
        QString &changed = field == u"name" ? entry.official.name
            : field == u"nip"               ? entry.official.nip
            : field == u"nik"               ? entry.nik
            : field == u"email"             ? entry.official.email
            : field == u"rank"              ? entry.official.rank
            : field == u"functionTitle"     ? entry.official.functionTitle
            : field == u"position"          ? entry.official.position
                                            : entry.official.function;
        changed = value;
        const QStringList before = office.dump();
        const Status added = office->setup().addOfficial(entry);
        QCOMPARE(codeOf(added), QStringLiteral("invalid"));
        QVERIFY2(fields(added).contains(field), qPrintable(added.error().text));
        QCOMPARE(office.dump(), before);
    }

    void shouldLetSeveralVerifiersWorkOnOneDay()
    {
        TestOffice office;
        OfficialEntry entry = successor(office);
        entry.official.function = QStringLiteral("verifikator");
        entry.official.signatory = false;
        QCOMPARE(outcome(office->setup().addOfficial(entry)), QStringLiteral("ok"));
        QCOMPARE(codeOf(office->setup().addOfficial(entry)), QStringLiteral("invalid")); // but nobody twice
    }

    void shouldCorrectAnOfficialAndKeepTheNik()
    {
        TestOffice office;
        OfficialEntry entry = *office->setup().official(head(office));
        const QString nik = entry.nik;
        QVERIFY(!nik.isEmpty());
        entry.nik.clear();
        entry.official.nip = office.entry(8005).form.nip; // what the NIK is bound to changes with it
        entry.official.name = QStringLiteral("Nama Terkoreksi");
        entry.official.rank = QStringLiteral("Gol. IV/c");
        QCOMPARE(outcome(office->setup().correctOfficial(entry)), QStringLiteral("ok"));
        const auto corrected = office->setup().official(entry.official.id);
        QCOMPARE(outcome(corrected), QStringLiteral("ok"));
        QCOMPARE(corrected->nik, nik);
        QCOMPARE(corrected->official.rank, QStringLiteral("IV/c"));
        // WHEN it is corrected again from what was seen before THEN nothing is overwritten
        QCOMPARE(codeOf(office->setup().correctOfficial(entry)), QStringLiteral("conflict"));
        QCOMPARE(codeOf(office->setup().endPeriod(entry.official.id, entry.official.rowVersion, QDate(2026, 12, 1))),
                 QStringLiteral("conflict"));
    }

    void shouldNotEndAPeriodBeforeItBegan()
    {
        TestOffice office;
        const Official before = *office->ports().officials.byId(head(office));
        QCOMPARE(codeOf(office->setup().endPeriod(before.id, before.rowVersion, QDate(2019, 1, 1))),
                 QStringLiteral("invalid"));
        QCOMPARE(codeOf(office->setup().endPeriod(before.id, before.rowVersion, {})), QStringLiteral("invalid"));
    }

    void shouldJoinWhatTwoAdministratorsChange()
    {
        TestOffice office;
        const auto other = office.openAgain();
        QVERIFY((*other)->signIn().signIn(QStringLiteral("admin"), TestOffice::password()));
        const OfficeProfile seen = *office->setup().profile();
        OfficeProfile mine = seen;
        mine.city = QStringLiteral("Batam Centre");
        OfficeProfile theirs = seen;
        theirs.classification = QStringLiteral("600.1");
        QVERIFY((*other)->setup().changeProfile(seen, theirs));
        const auto joined = office->setup().changeProfile(seen, mine);
        QCOMPARE(outcome(joined), QStringLiteral("ok"));
        QCOMPARE(joined->city, mine.city);
        QCOMPARE(joined->classification, theirs.classification);
        // the same entry, differently
        OfficeProfile again = seen;
        again.classification = QStringLiteral("700.1");
        QCOMPARE(codeOf(office->setup().changeProfile(seen, again)), QStringLiteral("conflict"));
        QCOMPARE(office->setup().profile()->classification, theirs.classification);
    }

    void shouldRefuseAProfileThatNoLetterCanBePrintedWith()
    {
        TestOffice office;
        const OfficeProfile seen = *office->setup().profile();
        const QStringList before = office.dump();
        OfficeProfile noTown = seen;
        noTown.city.clear();
        QCOMPARE(codeOf(office->setup().changeProfile(seen, noTown)), QStringLiteral("invalid"));
        OfficeProfile noPicture = seen;
        noPicture.head.logo = QByteArray("\x89PNG\r\n\x1a\n damaged", 16);
        QCOMPARE(codeOf(office->setup().changeProfile(seen, noPicture)), QStringLiteral("invalid"));
        OfficeProfile noNumber = seen;
        noNumber.letterPattern = QStringLiteral("{klas}/{tahun}");
        QCOMPARE(codeOf(office->setup().changeProfile(seen, noNumber)), QStringLiteral("invalid"));
        QCOMPARE(office.dump(), before);
    }

    void shouldTellTheNextNumberWithoutTakingIt()
    {
        TestOffice office;
        const auto nextCase = [&office] { return office->setup().series()->first(); };
        QCOMPARE(nextCase().series.name, QStringLiteral("perkara"));
        QCOMPARE(nextCase().next, QStringLiteral("P-2026-00001"));
        QCOMPARE(nextCase().next, QStringLiteral("P-2026-00001"));
        office.aCase().opened();
        QCOMPARE(nextCase().next, QStringLiteral("P-2026-00002"));
        TestOffice external(TestOffice::Numbers::External);
        QCOMPARE(external->setup().series()->last().next, QString());
    }

    void shouldChangeAnAccountAtOnceOrNotAtAll()
    {
        TestOffice office;
        const User kasi = **office->ports().users.byName(QStringLiteral("kasi"));
        const QStringList both{QStringLiteral("kasi"), QStringLiteral("verifikator")};
        QCOMPARE(
            outcome(office->users().change(kasi.name, kasi.rowVersion, {QStringLiteral("Nama Baru"), {}, both, false})),
            QStringLiteral("ok"));
        const User changed = **office->ports().users.byName(kasi.name);
        QCOMPARE(changed.fullName, QStringLiteral("Nama Baru"));
        QCOMPARE(changed.roles, both);
        QVERIFY(!changed.active);
        QCOMPARE(codeOf(office->users().change(kasi.name, kasi.rowVersion, {QStringLiteral("X"), {}, both, true})),
                 QStringLiteral("conflict"));
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->users().change(kasi.name, changed.rowVersion, {QStringLiteral("X"), {}, {}, true})),
                 QStringLiteral("invalid"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QCOMPARE(codeOf(office->users().change(kasi.name, changed.rowVersion, {QStringLiteral("X"), {}, both, true})),
                 QStringLiteral("not-permitted"));
        QCOMPARE(office.dump(), before);
    }

    void shouldKeepTheLastAdministratorThroughAChange()
    {
        TestOffice office;
        const User admin = **office->ports().users.byName(QStringLiteral("admin"));
        QVERIFY(office->users().change(admin.name, admin.rowVersion,
                                       {admin.fullName, {}, {QStringLiteral("loket")}, true}));
        const User last = **office->ports().users.byName(QStringLiteral("semua"));
        QCOMPARE(codeOf(office->users().change(last.name, last.rowVersion, {last.fullName, {}, last.roles, false})),
                 QStringLiteral("refused"));
    }

    void shouldLetEverybodyChangeTheOwnPassword()
    {
        TestOffice office;
        QVERIFY(office.signIn(QStringLiteral("loket")));
        const QString fresh = QStringLiteral("kata-sandi-baru-9");
        QCOMPARE(codeOf(office->users().changeOwnPassword(QStringLiteral("bukan-yang-lama"), fresh)),
                 QStringLiteral("wrong-password"));
        QVERIFY(office->session().isSignedIn());
        QCOMPARE(codeOf(office->users().changeOwnPassword(TestOffice::password(), QStringLiteral("1"))),
                 QStringLiteral("invalid"));
        QCOMPARE(outcome(office->users().changeOwnPassword(TestOffice::password(), fresh)), QStringLiteral("ok"));
        office->signIn().signOut();
        QCOMPARE(codeOf(office->signIn().signIn(QStringLiteral("loket"), TestOffice::password())),
                 QStringLiteral("wrong-password"));
        QCOMPARE(outcome(office->signIn().signIn(QStringLiteral("loket"), fresh)), QStringLiteral("ok"));
        QCOMPARE(codeOf((office->signIn().signOut(), office->users().changeOwnPassword(fresh, fresh))),
                 QStringLiteral("signed-out"));
    }

    void shouldNoteABackupOnlyWhenItIsWritten()
    {
        TestOffice office;
        BackupRoutine routine(*office);
        QCOMPARE(codeOf(routine.run()), QStringLiteral("refused"));
        const QString folder = office.outside(QStringLiteral("cadangan"));
        QCOMPARE(codeOf(routine.choose({}, {QStringLiteral("cadangan"), 30, {}})), QStringLiteral("invalid"));
        QCOMPARE(codeOf(routine.choose({}, {folder, 0, {}})), QStringLiteral("invalid"));
        QCOMPARE(outcome(routine.choose({}, {folder, 2, {}})), QStringLiteral("ok"));
        QCOMPARE(codeOf(routine.choose({}, {folder, 5, {}})), QStringLiteral("conflict"));
        QCOMPARE(outcome(routine.run()), QStringLiteral("ok"));
        QCOMPARE(routine.plan()->lastAt, office.clock().now());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("20*")}, QDir::Dirs).size(), 1);
        // WHEN the disk is not there THEN the last one stays the last one
        const QString absent = office.outside(QStringLiteral("tidak/ada/di/sini"));
        QVERIFY(routine.choose({folder, 2, {}}, {absent, 2, {}}));
        const QDateTime last = routine.plan()->lastAt;
        office.clock().advance(60);
        const auto failed = routine.run();
        QVERIFY(!failed);
        QVERIFY(!failed.error().text.isEmpty());
        QCOMPARE(routine.plan()->lastAt, last);
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QCOMPARE(codeOf(routine.choose({absent, 2, {}}, {folder, 2, {}})), QStringLiteral("not-permitted"));
    }
};

QTEST_MAIN(TestOfficeSetup)
#include "tst_officesetup.moc"
