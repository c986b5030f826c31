// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqldocumentrepository.h"
#include "app/storage/sqldraftrepository.h"
#include "app/storage/sqlincomingletterrepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlofficialrepository.h"
#include "app/storage/sqlpersonrepository.h"
#include "app/storage/sqlsealrepository.h"
#include "app/storage/sqlsettingrepository.h"
#include "app/storage/sqltrayrepository.h"
#include "app/storage/sqluserrepository.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;
using namespace lajur::tests;

/// Round trips of the repositories that keep plain records.
class tst_SqlRecords : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;
    std::unique_ptr<Database> m_database;

private slots:
    void init()
    {
        QFETCH(const QString, driver);
        m_database = m_databases.fresh(driver);
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void shouldKeepPersons_data() { TestDatabase::addDrivers(); }
    void shouldKeepPersons()
    {
        SqlPersonRepository persons(*m_database);
        Person person;
        person.name = QStringLiteral("Contoh, S.H.");
        person.nameKey = QStringLiteral("CONTOH");
        person.nip = QStringLiteral("198503122010012001");
        person.email = QStringLiteral("Contoh@contoh.go.id");
        person.opd = *persons.ensureOpd(QStringLiteral("Dinas"));
        QCOMPARE(*persons.ensureOpd(QStringLiteral("Dinas")), person.opd);
        person.nikHash = QByteArray("\0hash", 5);
        person.sealedNik = QByteArray("\0sealed", 7);
        const auto id = persons.insert(person);
        VERIFY_DONE(id);
        VERIFY_ERROR(persons.insert(person), ErrorCode::Conflict);
        Person unknown = person;
        unknown.nikHash.clear();
        VERIFY_DONE(persons.insert(unknown));
        VERIFY_DONE(persons.insert(unknown)); // two whose NIK is not known do not collide

        auto stored = persons.byNikHash(person.nikHash);
        VERIFY_DONE(stored);
        QVERIFY(stored->has_value());
        Person read = **stored;
        QCOMPARE(read.id, *id);
        QCOMPARE(read.name, person.name);
        QCOMPARE(read.nameKey, person.nameKey);
        QCOMPARE(read.nip, person.nip);
        QCOMPARE(read.email, person.email);
        QCOMPARE(read.opd, person.opd);
        QCOMPARE(read.nikHash, person.nikHash);
        QCOMPARE(read.sealedNik, person.sealedNik);
        QVERIFY(!persons.byNikHash(QByteArray("other"))->has_value());
        QCOMPARE(persons.byEmail(QStringLiteral("contoh@CONTOH.go.id"), *id)->size(), 2);
        QCOMPARE(persons.all()->size(), 3);

        read.name = QStringLiteral("Baru");
        VERIFY_DONE(persons.update(read));
        VERIFY_ERROR(persons.update(read), ErrorCode::Conflict);
        QCOMPARE(persons.byId(*id)->name, QStringLiteral("Baru"));
        VERIFY_ERROR(persons.byId(PersonId{99}), ErrorCode::NotFound);
    }

    void shouldChooseOfficialsByDay_data() { TestDatabase::addDrivers(); }
    void shouldChooseOfficialsByDay()
    {
        SqlOfficialRepository officials(*m_database);
        Official head{{},
                      QStringLiteral("kepala_dinas"),
                      QStringLiteral("A"),
                      QStringLiteral("1"),
                      QStringLiteral("a@b"),
                      QStringLiteral("IV/b"),
                      QStringLiteral("Kadis"),
                      QStringLiteral("Kepala Dinas"),
                      Capacity::Definitive,
                      true,
                      QDate(2025, 1, 1),
                      {},
                      QByteArray("\0nik", 4),
                      0};
        const auto first = officials.insert(head);
        VERIFY_DONE(first);
        Official acting = head;
        acting.capacity = Capacity::ActingAbsent;
        acting.validFrom = QDate(2026, 2, 1);
        acting.validTo = QDate(2026, 2, 10);
        const auto second = officials.insert(acting);
        VERIFY_DONE(second);

        QVERIFY(!officials.onDuty(head.function, QDate(2024, 12, 31))->has_value());
        QCOMPARE((*officials.onDuty(head.function, QDate(2026, 1, 31)))->id, *first);
        QCOMPARE((*officials.onDuty(head.function, QDate(2026, 2, 1)))->id, *second);
        QCOMPARE((*officials.signatory(QDate(2026, 2, 10)))->id, *second);
        QCOMPARE((*officials.signatory(QDate(2026, 2, 11)))->id, *first);
        QVERIFY(!officials.onDuty(QStringLiteral("kabid"), QDate(2026, 2, 1))->has_value());

        Official read = *officials.byId(*second);
        QCOMPARE(read.capacity, Capacity::ActingAbsent);
        QCOMPARE(read.function, acting.function);
        QCOMPARE(read.name, acting.name);
        QCOMPARE(read.nip, acting.nip);
        QCOMPARE(read.email, acting.email);
        QCOMPARE(read.rank, acting.rank);
        QCOMPARE(read.position, acting.position);
        QCOMPARE(read.functionTitle, acting.functionTitle);
        QCOMPARE(read.signatory, true);
        QCOMPARE(read.validFrom, acting.validFrom);
        QCOMPARE(read.validTo, acting.validTo);
        QCOMPARE(read.sealedNik, acting.sealedNik);
        read.signatory = false;
        VERIFY_DONE(officials.update(read));
        VERIFY_ERROR(officials.update(read), ErrorCode::Conflict);
        QCOMPARE(officials.all()->constLast().signatory, false);
        acting.validTo = QDate(2026, 1, 1);
        VERIFY_ERROR(officials.insert(acting), ErrorCode::Invalid); // ends before it begins
    }

    void shouldKeepUsersAndOfficeKeys_data() { TestDatabase::addDrivers(); }
    void shouldKeepUsersAndOfficeKeys()
    {
        SqlUserRepository users(*m_database);
        VERIFY_ERROR(users.officeKeys(), ErrorCode::NotFound);
        VERIFY_DONE(users.saveOfficeKeys({"pub", "rec", "wrap", moment(2)}));
        VERIFY_ERROR(users.saveOfficeKeys({"new", "new", "new", moment(3)}), ErrorCode::Refused);
        const auto keys = users.officeKeys();
        QCOMPARE(keys->publicKey, QByteArray("pub"));
        QCOMPARE(keys->recoveryPublicKey, QByteArray("rec"));
        QCOMPARE(keys->recoveryWrap, QByteArray("wrap"));
        QCOMPARE(keys->createdAt, moment(2));

        User user{{},
                  QStringLiteral("budi"),
                  QStringLiteral("Budi"),
                  QStringLiteral("12"),
                  {QStringLiteral("loket"), QStringLiteral("administrator")},
                  false,
                  "pk",
                  "salt",
                  3,
                  1LL << 33,
                  "secret",
                  "wrap",
                  QByteArray("\0mac", 4),
                  0};
        const auto id = users.insert(user);
        VERIFY_DONE(id);
        VERIFY_ERROR(users.insert(user), ErrorCode::Conflict);
        User read = **users.byName(user.name);
        QCOMPARE(read.id, *id);
        QCOMPARE(read.fullName, user.fullName);
        QCOMPARE(read.nip, user.nip);
        QCOMPARE(read.roles, user.roles);
        QCOMPARE(read.active, false);
        QCOMPARE(read.publicKey, user.publicKey);
        QCOMPARE(read.salt, user.salt);
        QCOMPARE(read.operations, 3);
        QCOMPARE(read.memoryBytes, 1LL << 33);
        QCOMPARE(read.sealedSecret, user.sealedSecret);
        QCOMPARE(read.officeWrap, user.officeWrap);
        QCOMPARE(read.mac, user.mac);
        read.roles.clear();
        VERIFY_DONE(users.update(read));
        VERIFY_ERROR(users.update(read), ErrorCode::Conflict);
        QCOMPARE(users.byId(*id)->roles, QStringList());
        QCOMPARE(users.all()->size(), 1);
        QVERIFY(!users.byName(QStringLiteral("nobody"))->has_value());
    }

    void shouldKeepPapersAndTheirVersions_data() { TestDatabase::addDrivers(); }
    void shouldKeepPapersAndTheirVersions()
    {
        SqlDocumentRepository papers(*m_database);
        const CaseId owner = *SqlCaseRepository(*m_database).insert(aCase());
        const auto ktp = papers.ensure(owner, QStringLiteral("ktp"));
        VERIFY_DONE(ktp);
        QCOMPARE(*papers.ensure(owner, QStringLiteral("ktp")), *ktp);
        VERIFY_ERROR(papers.ensure(CaseId{99}, QStringLiteral("ktp")), ErrorCode::NotFound);
        DocumentVersion version{
            {},     *ktp,      0, QStringLiteral("name1"), QStringLiteral("image/png"), 5000000000, "hash",
            "wrap", moment(1), {}};
        QCOMPARE(papers.addVersion(version)->version, 1);
        version.storedName = QStringLiteral("name2");
        const auto added = papers.addVersion(version);
        QCOMPARE(added->version, 2);

        const auto latest = papers.latestOfCase(owner);
        QCOMPARE(latest->size(), 1);
        QCOMPARE(latest->constFirst().first, QStringLiteral("ktp"));
        const DocumentVersion read = latest->constFirst().second;
        QCOMPARE(read.id, added->id);
        QCOMPARE(read.document, *ktp);
        QCOMPARE(read.storedName, version.storedName);
        QCOMPARE(read.mimeType, version.mimeType);
        QCOMPARE(read.size, version.size);
        QCOMPARE(read.contentHash, version.contentHash);
        QCOMPARE(read.keyWrap, version.keyWrap);
        QCOMPARE(read.storedAt, version.storedAt);
        QCOMPARE(papers.versions(*ktp)->constFirst().version, 2);
        QCOMPARE(papers.allVersions()->size(), 2);
        QCOMPARE(papers.ofCase(owner)->constFirst().caseId, owner);
        QCOMPARE(*papers.caseOf(*ktp), owner);
    }

    void shouldKeepWhatWaitsInTheTray_data() { TestDatabase::addDrivers(); }
    void shouldKeepWhatWaitsInTheTray()
    {
        SqlTrayRepository tray(*m_database);
        TrayPage page;
        page.storedName = QStringLiteral("name1");
        page.source = TraySource::scanner();
        page.run = QStringLiteral("r1");
        page.page = 3;
        page.mimeType = QStringLiteral("image/jpeg");
        page.size = 5000000000;
        page.fingerprint = "print";
        page.takenAt = moment(1);
        page.keyWrap = "wrap";
        page.sealedLabel = "label";
        const auto first = tray.add(page);
        VERIFY_DONE(first);
        const auto read = tray.byId(*first);
        VERIFY_DONE(read);
        QCOMPARE(read->storedName, page.storedName);
        QCOMPARE(read->source, page.source);
        QCOMPARE(read->run, page.run);
        QCOMPARE(read->page, 3);
        QCOMPARE(read->mimeType, page.mimeType);
        QCOMPARE(read->size, page.size);
        QCOMPARE(read->fingerprint, page.fingerprint);
        QCOMPARE(read->takenAt, page.takenAt);
        QVERIFY(!read->takenBy.isValid());
        QCOMPARE(read->keyWrap, page.keyWrap);
        QCOMPARE(read->sealedLabel, page.sealedLabel);
        QCOMPARE((*tray.byFingerprint("print"))->id, *first);
        QVERIFY(!tray.byFingerprint("other")->has_value());

        VERIFY_DONE(tray.remove(*first));
        VERIFY_ERROR(tray.remove(*first), ErrorCode::NotFound);
        VERIFY_ERROR(tray.byId(*first), ErrorCode::NotFound);
        const auto second = tray.add(page);
        VERIFY_DONE(second);
        QVERIFY(*second != *first);
        QCOMPARE(*tray.count(), 1);
        QCOMPARE(tray.all()->constFirst().id, *second);
        page.storedName = QStringLiteral("name2");
        page.source = QStringLiteral("post");
        QVERIFY(!tray.add(page));
    }

    void shouldKeepWhoTouchedTheTrayAndWhichOriginalsRemain_data() { TestDatabase::addDrivers(); }
    void shouldKeepWhoTouchedTheTrayAndWhichOriginalsRemain()
    {
        SqlTrayRepository tray(*m_database);
        VERIFY_DONE(tray.note({TrayPageId{7}, QStringLiteral("remove"), moment(2), {}, "sealed"}));
        const auto acts = tray.acts();
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->constFirst().page, TrayPageId{7});
        QCOMPARE(acts->constFirst().at, moment(2));
        QCOMPARE(acts->constFirst().sealedReason, QByteArray("sealed"));

        VERIFY_DONE(tray.expectGone("name", "one", moment(1)));
        QVERIFY(*tray.isExpectedGone("name", "one"));
        VERIFY_DONE(tray.expectGone("name", "two", moment(2)));
        QVERIFY(!*tray.isExpectedGone("name", "one"));
        QVERIFY(*tray.isExpectedGone("name", "two"));
        QCOMPARE(*tray.expectedGone(), QList<QByteArray>{"name"});
        VERIFY_DONE(tray.setGone("name"));
        VERIFY_DONE(tray.setGone("name"));
        QVERIFY(tray.expectedGone()->isEmpty());
    }

    void shouldKeepLettersAndTheirSubjects_data() { TestDatabase::addDrivers(); }
    void shouldKeepLettersAndTheirSubjects()
    {
        SqlLetterRepository letters(*m_database);
        const CaseId owner = *SqlCaseRepository(*m_database).insert(aCase());
        Letter letter{{},
                      {},
                      QStringLiteral("800/1"),
                      QDate(2026, 2, 1),
                      LetterState::Signed,
                      {},
                      QStringLiteral("Kadis"),
                      QStringLiteral("rekomendasi"),
                      "sealed",
                      2,
                      moment(1),
                      {},
                      0};
        const auto id = letters.insert(letter, {owner});
        VERIFY_DONE(id);
        VERIFY_ERROR(letters.insert(letter, {CaseId{99}}), ErrorCode::NotFound);
        const auto newest = letters.insert(letter, {owner});
        QCOMPARE(letters.ofCase(owner)->size(), 2); // the refused one left nothing
        QCOMPARE(letters.ofCase(owner)->constFirst().id, *newest);
        Letter read = *letters.byId(*id);
        QVERIFY(!read.number.isValid());
        QCOMPARE(read.numberText, letter.numberText);
        QCOMPARE(read.date, letter.date);
        QCOMPARE(read.state, LetterState::Signed);
        QCOMPARE(read.signatoryName, letter.signatoryName);
        QCOMPARE(read.templateName, letter.templateName);
        QCOMPARE(read.sealedContent, letter.sealedContent);
        QCOMPARE(read.printed, 2);
        QCOMPARE(read.issuedAt, letter.issuedAt);
        read.state = LetterState::Replaced;
        VERIFY_DONE(letters.update(read));
        VERIFY_ERROR(letters.update(read), ErrorCode::Conflict);
        QCOMPARE(letters.byId(*id)->state, LetterState::Replaced);
    }

    void shouldKeepIncomingLettersCertificatesDraftsAndSettings_data() { TestDatabase::addDrivers(); }
    void shouldKeepIncomingLettersCertificatesDraftsAndSettings()
    {
        SqlIncomingLetterRepository incoming(*m_database);
        const auto letter = incoming.insert({{},
                                             QStringLiteral("1/X"),
                                             QDate(2026, 1, 2),
                                             QStringLiteral("Dinas"),
                                             QStringLiteral("Mohon"),
                                             QDate(2026, 1, 3),
                                             0});
        VERIFY_DONE(letter);
        IncomingLetter readLetter = *incoming.byId(*letter);
        QCOMPARE(readLetter.receivedOn, QDate(2026, 1, 3));
        QCOMPARE(readLetter.subject, QStringLiteral("Mohon"));
        VERIFY_DONE(incoming.update(readLetter));
        VERIFY_ERROR(incoming.update(readLetter), ErrorCode::Conflict);

        SqlCertificateRepository certificates(*m_database);
        const CaseId owner = *SqlCaseRepository(*m_database).insert(aCase());
        VERIFY_DONE(certificates.insert({{},
                                         {},
                                         owner,
                                         QStringLiteral("n"),
                                         QStringLiteral("1"),
                                         QStringLiteral("e"),
                                         QStringLiteral("o"),
                                         QString(48, u'9'),
                                         QStringLiteral("BSrE"),
                                         QDate(2026, 1, 1),
                                         QDate(2028, 1, 1),
                                         QStringLiteral("aktif"),
                                         "mac",
                                         0}));
        Certificate certificate = certificates.ofCase(owner)->constFirst();
        QCOMPARE(certificate.serial, QString(48, u'9'));
        QCOMPARE(certificate.validTo, QDate(2028, 1, 1));
        QCOMPARE(certificates.bySerial(certificate.serial)->size(), 1);
        QVERIFY(certificates.bySerial(QStringLiteral("9"))->isEmpty());
        certificate.status = QStringLiteral("dicabut");
        VERIFY_DONE(certificates.update(certificate));
        VERIFY_ERROR(certificates.update(certificate), ErrorCode::Conflict);
        QCOMPARE(certificates.all()->constFirst().status, QStringLiteral("dicabut"));

        SqlDraftRepository drafts(*m_database);
        Draft draft{{}, QStringLiteral("case"), "sealed", moment(1), {}};
        draft.id = *drafts.save(draft);
        draft.sealedContent = QByteArray("\0new", 4);
        QCOMPARE(*drafts.save(draft), draft.id);
        QCOMPARE(drafts.all()->constFirst().sealedContent, draft.sealedContent);
        VERIFY_DONE(drafts.remove(draft.id));
        VERIFY_ERROR(drafts.remove(draft.id), ErrorCode::NotFound);
        VERIFY_ERROR(drafts.save(draft), ErrorCode::NotFound);

        SqlSettingRepository settings(*m_database);
        QCOMPARE(*settings.value(QStringLiteral("k")), QString());
        VERIFY_DONE(settings.setValue(QStringLiteral("k"), QStringLiteral("a")));
        VERIFY_DONE(settings.setValue(QStringLiteral("k"), QStringLiteral("O'b\\%?")));
        QCOMPARE(*settings.all(), (QHash<QString, QString>{{QStringLiteral("k"), QStringLiteral("O'b\\%?")}}));
    }

    void shouldKeepSealsForGoodAndGatherHeads_data() { TestDatabase::addDrivers(); }
    void shouldKeepSealsForGoodAndGatherHeads()
    {
        SqlSealRepository seals(*m_database);
        QVERIFY(!seals.last()->has_value());
        QCOMPARE(*seals.eventRange(), std::pair(0LL, 0LL));
        SqlCaseRepository cases(*m_database);
        const CaseId a = *cases.insert(aCase(QStringLiteral("a")));
        const CaseId b = *cases.insert(aCase(QStringLiteral("b")));
        VERIFY_DONE(cases.append(anEvent(b, 1)));
        const qint64 middle = cases.append(anEvent(a, 1))->value;
        const qint64 newest = cases.append(anEvent(a, 2))->value;
        QCOMPARE(*seals.eventRange(), std::pair(newest, 3LL));
        QCOMPARE(*seals.eventCountUpTo(middle), 2);
        QCOMPARE(seals.heads(0)->constFirst().sequence, 2);
        const auto heads = seals.heads(middle);
        QCOMPARE(heads->size(), 2);
        QCOMPARE(heads->at(0).caseId, a);
        QCOMPARE(heads->at(0).sequence, 1);
        QCOMPARE(heads->at(1).mac, anEvent(b, 1).mac);

        VERIFY_DONE(seals.insert({1, QDate(2026, 2, 1), moment(1), newest, 3, "heads", "mac"}));
        VERIFY_ERROR(seals.insert({1, QDate(2026, 2, 1), moment(1), newest, 3, "heads", "mac"}), ErrorCode::Conflict);
        const DailySeal read = **seals.last();
        QCOMPARE(read.sequence, 1);
        QCOMPARE(read.day, QDate(2026, 2, 1));
        QCOMPARE(read.sealedAt, moment(1));
        QCOMPARE(read.lastEventId, newest);
        QCOMPARE(read.eventCount, 3);
        QCOMPARE(read.headsHash, QByteArray("heads"));
        QCOMPARE(read.mac, QByteArray("mac"));
        QCOMPARE(seals.all()->size(), 1);
        VERIFY_ERROR(m_database->execute(QStringLiteral("UPDATE seal SET day = 'x'")), ErrorCode::Refused);
        VERIFY_ERROR(m_database->execute(QStringLiteral("DELETE FROM seal")), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_SqlRecords)
#include "tst_sqlrecords.moc"
