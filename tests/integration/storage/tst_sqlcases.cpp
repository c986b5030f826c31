// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcasequeries.h"
#include "app/storage/sqlcaserepository.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;
using namespace lajur::tests;

class tst_SqlCases : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlCaseRepository> m_cases;
    std::unique_ptr<SqlCaseQueries> m_queries;

    CaseId add(const QString &number, const QString &name, bool open = true,
               const QString &lane = QStringLiteral("loket"))
    {
        Case entry = aCase(number, name);
        entry.open = open;
        entry.lane = lane;
        const auto id = m_cases->insert(entry);
        entry.id = id ? *id : CaseId();
        return m_cases->index(entry) ? entry.id : CaseId();
    }

    QStringList found(const QString &text, int limit = 50)
    {
        QStringList numbers;
        const auto rows = m_queries->search(text, limit);
        if (!rows)
            return {rows.error().detail};
        for (const CaseSummary &row : *rows)
            numbers.append(row.number);
        return numbers;
    }

private slots:
    void init()
    {
        QFETCH(const QString, driver);
        m_database = m_databases.fresh(driver);
        QVERIFY(m_database);
        m_cases = std::make_unique<SqlCaseRepository>(*m_database);
        m_queries = std::make_unique<SqlCaseQueries>(*m_database);
    }
    void cleanup() { m_database.reset(); }

    void shouldReadBackEveryField_data() { TestDatabase::addDrivers(); }
    void shouldReadBackEveryField()
    {
        const Case entry = aCase();
        const auto id = m_cases->insert(entry);
        VERIFY_DONE(id);
        for (const auto &read : {m_queries->byId(*id), m_queries->byNumber(entry.number)}) {
            VERIFY_DONE(read);
            QCOMPARE(read->id, *id);
            QCOMPARE(read->number, entry.number);
            QCOMPARE(read->kind, entry.kind);
            QCOMPARE(read->workflowVersion, entry.workflowVersion);
            QCOMPARE(read->workflowHash, entry.workflowHash);
            QVERIFY(!read->person.isValid() && !read->incomingLetter.isValid() && !read->assignee.isValid());
            QCOMPARE(read->name, entry.name);
            QCOMPARE(read->nameKey, entry.nameKey);
            QCOMPARE(read->nip, entry.nip);
            QCOMPARE(read->email, entry.email);
            QCOMPARE(read->opd, entry.opd);
            QCOMPARE(read->stage, entry.stage);
            QCOMPARE(read->lane, entry.lane);
            QCOMPARE(read->stageSince, entry.stageSince);
            QCOMPARE(read->round, entry.round);
            QCOMPARE(read->returnedFrom, entry.returnedFrom);
            QCOMPARE(read->eventCount, entry.eventCount);
            QCOMPARE(read->open, true);
            QCOMPARE(read->openedAt, entry.openedAt);
            QCOMPARE(read->closedAt, entry.closedAt);
            QCOMPARE(read->agendaNumber, entry.agendaNumber);
            QCOMPARE(read->missing, entry.missing);
            QCOMPARE(read->keyWrap, entry.keyWrap);
            QCOMPARE(read->sealedForm, entry.sealedForm);
            QCOMPARE(read->rowVersion, 1);
        }
        VERIFY_ERROR(m_cases->insert(entry), ErrorCode::Conflict);
        VERIFY_ERROR(m_queries->byId(CaseId{99}), ErrorCode::NotFound);
    }

    void shouldRefuseTheSecondOfTwoEditors_data() { TestDatabase::addDrivers(); }
    void shouldRefuseTheSecondOfTwoEditors()
    {
        Case mine = *m_queries->byId(*m_cases->insert(aCase()));
        Case theirs = mine;
        mine.name = QStringLiteral("Baru");
        mine.stage = QStringLiteral("TERBIT");
        mine.closedAt = QDateTime();
        mine.keyWrap = QByteArray("not to be written");
        VERIFY_DONE(m_cases->update(mine));
        theirs.stage = QStringLiteral("BATAL");
        VERIFY_ERROR(m_cases->update(theirs), ErrorCode::Conflict);

        const auto stored = m_queries->byId(mine.id);
        QCOMPARE(stored->name, QStringLiteral("Baru"));
        QCOMPARE(stored->stage, QStringLiteral("TERBIT"));
        QVERIFY(!stored->closedAt.isValid());
        QCOMPARE(stored->rowVersion, 2);
        QCOMPARE(stored->keyWrap, aCase().keyWrap);
        mine.id = CaseId{99};
        VERIFY_ERROR(m_cases->update(mine), ErrorCode::NotFound);
    }

    void shouldAppendOnlyTheNextEvent_data() { TestDatabase::addDrivers(); }
    void shouldAppendOnlyTheNextEvent()
    {
        const CaseId id = *m_cases->insert(aCase());
        VERIFY_ERROR(m_cases->append(anEvent(id, 2)), ErrorCode::Conflict);
        VERIFY_DONE(m_cases->append(anEvent(id, 1)));
        VERIFY_ERROR(m_cases->append(anEvent(id, 1)), ErrorCode::Conflict);
        const auto second = m_cases->append(anEvent(id, 2));
        VERIFY_DONE(second);

        QCOMPARE(m_queries->history(id)->size(), 2);
        const auto last = m_queries->lastEvent(id);
        VERIFY_DONE(last);
        const CaseEvent expected = anEvent(id, 2);
        QCOMPARE(last->id, *second);
        QCOMPARE(last->caseId, id);
        QCOMPARE(last->sequence, 2);
        QCOMPARE(last->type, expected.type);
        QCOMPARE(last->transition, expected.transition);
        QCOMPARE(last->fromStage, expected.fromStage);
        QCOMPARE(last->toStage, expected.toStage);
        QCOMPARE(last->round, expected.round);
        QCOMPARE(last->undoes, 1);
        QCOMPARE(last->function, expected.function);
        QCOMPARE(last->doneByName, expected.doneByName);
        QCOMPARE(last->doneByNip, expected.doneByNip);
        QCOMPARE(last->recordedByName, expected.recordedByName);
        QCOMPARE(last->eventAt, expected.eventAt);
        QCOMPARE(last->enteredAt, expected.enteredAt);
        QCOMPARE(last->sealedDetails, expected.sealedDetails);
        QCOMPARE(last->mac, expected.mac);
    }

    void shouldForbidChangingHistory_data() { TestDatabase::addDrivers(); }
    void shouldForbidChangingHistory()
    {
        VERIFY_DONE(m_cases->append(anEvent(*m_cases->insert(aCase()), 1)));
        for (const auto &sql :
             {QStringLiteral("UPDATE case_event SET type = 'x'"), QStringLiteral("DELETE FROM case_event"),
              QStringLiteral("UPDATE case_event SET mac = mac")})
            VERIFY_ERROR(m_database->execute(sql), ErrorCode::Refused);
        if (m_database->dialect() == Dialect::Sqlite)
            VERIFY_ERROR(
                m_database->execute(QStringLiteral("INSERT OR REPLACE INTO case_event SELECT * FROM case_event")),
                ErrorCode::Refused);
        else
            VERIFY_ERROR(m_database->execute(QStringLiteral("TRUNCATE case_event")), ErrorCode::Refused);
        QCOMPARE(m_queries->history(m_queries->allIds()->constFirst())->size(), 1);
    }

    void shouldGiveTheLatestStepsOfAnActionInWhateverCase_data() { TestDatabase::addDrivers(); }
    void shouldGiveTheLatestStepsOfAnActionInWhateverCase()
    {
        const CaseId first = add(QStringLiteral("P-1"), QStringLiteral("Satu"));
        const CaseId second = add(QStringLiteral("P-2"), QStringLiteral("Dua"));
        const auto append = [&](CaseId id, int sequence, const char *type, const char *transition) {
            CaseEvent event = anEvent(id, sequence);
            event.type = QString::fromLatin1(type);
            event.transition = QString::fromLatin1(transition);
            event.sealedDetails = QByteArray::number(id.value * 100 + sequence);
            return m_cases->append(event).has_value();
        };
        QVERIFY(append(first, 1, "transition", "kembalikan"));
        QVERIFY(append(first, 2, "undo", "kembalikan"));
        QVERIFY(append(second, 1, "transition", "terima"));
        QVERIFY(append(second, 2, "transition", "kembalikan"));

        const auto steps = m_queries->latestSteps(QStringLiteral("kembalikan"), 10);
        VERIFY_DONE(steps);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->at(0).caseNumber, QStringLiteral("P-2"));
        QCOMPARE(steps->at(0).sequence, 2);
        QCOMPARE(steps->at(0).sealedDetails, QByteArray::number(second.value * 100 + 2));
        QCOMPARE(steps->at(0).keyWrap, m_queries->byId(second)->keyWrap);
        QCOMPARE(steps->at(1).caseNumber, QStringLiteral("P-1"));
        QCOMPARE(m_queries->latestSteps(QStringLiteral("kembalikan"), 1)->size(), 1);
        QCOMPARE(m_queries->latestSteps(QStringLiteral("kembalikan"), -3)->size(), 1);
        QCOMPARE(m_queries->latestSteps(QStringLiteral("' OR 1=1 --"), 10)->size(), 0);
    }

    void shouldShowOpenCasesAndCountLanes_data() { TestDatabase::addDrivers(); }
    void shouldShowOpenCasesAndCountLanes()
    {
        add(QStringLiteral("1"), QStringLiteral("Ani"));
        add(QStringLiteral("2"), QStringLiteral("Budi"), false);
        const CaseId third = add(QStringLiteral("3"), QStringLiteral("Cici"), true, QStringLiteral("kasi"));
        auto board = m_queries->board();
        VERIFY_DONE(board);
        QCOMPARE(board->rows.size(), 2);
        QCOMPARE(board->laneCounts, (QHash<QString, int>{{QStringLiteral("loket"), 1}, {QStringLiteral("kasi"), 1}}));
        const BoardRow &row = board->rows.at(1);
        QCOMPARE(row.id, third);
        QCOMPARE(row.number, QStringLiteral("3"));
        QCOMPARE(row.name, QStringLiteral("Cici"));
        QCOMPARE(row.opd, aCase().opd);
        QCOMPARE(row.stage, aCase().stage);
        QCOMPARE(row.stageSince, moment(1));
        QCOMPARE(row.round, 2);
        QCOMPARE(row.missing, 5);

        Case closed = *m_queries->byId(third);
        closed.open = false;
        VERIFY_DONE(m_cases->update(closed));
        QCOMPARE(m_queries->board()->rows.size(), 1);
        QCOMPARE(m_queries->list({{}, {}, true, 10, 0})->size(), 1);
        QCOMPARE(m_queries->list({aCase().stage, aCase().opd, false, 2, 1})->size(), 2);
        QCOMPARE(m_queries->list({QStringLiteral("NONE"), {}, false, 10, 0})->size(), 0);
    }

    void shouldFindWhatIsTypedAndNothingElse_data() { TestDatabase::addDrivers(); }
    void shouldFindWhatIsTypedAndNothingElse()
    {
        add(QStringLiteral("1"), QStringLiteral("Siti O'Contoh"));
        add(QStringLiteral("2"), QStringLiteral("Budi Santoso"));
        const CaseId third = add(QStringLiteral("3"), QStringLiteral("Sinta \"Dewi\" Łuś"));
        const QStringList all{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")};
        QCOMPARE(found(QStringLiteral("o'con")), QStringList{QStringLiteral("1")});
        QCOMPARE(found(QStringLiteral("santoso budi")), QStringList{QStringLiteral("2")});
        QCOMPARE(found(QStringLiteral("\"dewi\"")), QStringList{QStringLiteral("3")});
        QCOMPARE(found(QStringLiteral("łuś")), QStringList{QStringLiteral("3")});
        QCOMPARE(found(QStringLiteral("850312")), all); // middle of the NIP
        QCOMPARE(found(QStringLiteral("850312"), 2), all.mid(0, 2));
        QCOMPARE(found(QStringLiteral("100%")), all);
        QCOMPARE(found(QStringLiteral("1%0")), QStringList());
        QCOMPARE(found(QStringLiteral("siti_n@contoh")), all);
        QCOMPARE(found(QStringLiteral("sit__n")), QStringList());
        QCOMPARE(found(QStringLiteral("zzqq")), QStringList());
        QCOMPARE(found(QStringLiteral("s")), (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("BU")), QStringList{QStringLiteral("2")});
        QCOMPARE(found(QStringLiteral("%")), QStringList());
        QCOMPARE(found(QString()), QStringList());

        // an edit moves a case in both indexes
        Case edited = *m_queries->byId(third);
        edited.name = QStringLiteral("Wati");
        edited.nameKey = QStringLiteral("WATI");
        VERIFY_DONE(m_cases->update(edited));
        VERIFY_DONE(m_cases->index(edited));
        QCOMPARE(found(QStringLiteral("wati")), QStringList{QStringLiteral("3")});
        QCOMPARE(found(QStringLiteral("wa")), QStringList{QStringLiteral("3")});
        QCOMPARE(found(QStringLiteral("dewi")), QStringList());
        QCOMPARE(found(QStringLiteral("si")), QStringList{QStringLiteral("1")});
    }
};

QTEST_GUILESS_MAIN(tst_SqlCases)
#include "tst_sqlcases.moc"
