// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/traymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using itemmodels::TrayModel;
using services::ScanTray;

namespace {

ScanTray::Entry page(qint64 id, const QString &source = TraySource::scanner(), const QString &run = QStringLiteral("a"))
{
    ScanTray::Entry entry;
    entry.page.id = {id};
    entry.page.source = source;
    entry.page.run = run;
    entry.page.page = int(id);
    entry.page.takenAt = QDateTime(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC);
    entry.label = QStringLiteral("scan%1.pdf").arg(id);
    return entry;
}

const QString ktp = QStringLiteral("ktp");
const QString letter = QStringLiteral("surat_permohonan");
const itemmodels::TrayTarget first{{1}, QStringLiteral("B-1"), QStringLiteral("Satu")};
const itemmodels::TrayTarget second{{2}, QStringLiteral("B-2"), QStringLiteral("Dua")};

} // namespace

/// What becomes of the pages of the tray: kinds, cases by receipt or by hand, and which pages become one paper.
class TestTrayModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<TrayModel> m_model;

    QString kind(int row) const { return m_model->index(row).data(TrayModel::KindRole).toString(); }
    QString reason(int row) const { return m_model->index(row).data(TrayModel::ReasonRole).toString(); }

private slots:
    void init()
    {
        m_model = std::make_unique<TrayModel>();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
    }

    void shouldTakeAGuessUntilAPersonSaysOtherwise()
    {
        m_model->setEntries({page(1)});
        QVERIFY(kind(0).isEmpty());
        m_model->setGuess({1}, {ktp, QStringLiteral("A card"), {}});
        QCOMPARE(kind(0), ktp);
        QCOMPARE(reason(0), QStringLiteral("A card"));
        m_model->setKind({0}, letter);
        QCOMPARE(kind(0), letter);
        m_model->setGuess({1}, {ktp, QStringLiteral("A card"), {}});
        QCOMPARE(kind(0), letter);
        m_model->setKind({0}, QStringLiteral("no such kind"));
        QCOMPARE(kind(0), letter);
    }

    void shouldTakeAPageWithoutWordsForTheNextOfItsLetter()
    {
        m_model->setEntries({page(1), page(2), page(3, TraySource::scanner(), QStringLiteral("b"))});
        m_model->setGuess({1}, {letter, QStringLiteral("PERMOHONAN"), {}});
        m_model->setGuess({2}, {});
        m_model->setGuess({3}, {});
        QCOMPARE(kind(1), letter);
        QVERIFY2(kind(2).isEmpty(), "another run is another paper");
    }

    void shouldNotTakeABlankPageForTheNextOfACard()
    {
        m_model->setEntries({page(1), page(2)});
        m_model->setGuess({1}, {ktp, QStringLiteral("A card"), {}});
        m_model->setGuess({2}, {});
        QVERIFY(kind(1).isEmpty());
    }

    void shouldBeginTheNextCaseAtAReceipt()
    {
        m_model->setEntries({page(1), page(2), page(3), page(4), page(5)});
        m_model->setGuess({1}, {{}, {}, first.number});
        m_model->setGuess({2}, {ktp, {}, {}});
        m_model->setGuess({3}, {letter, {}, {}});
        m_model->setGuess({4}, {{}, {}, second.number});
        m_model->setGuess({5}, {ktp, {}, {}});
        QCOMPARE(m_model->unknownReceipts(), (QStringList{first.number, second.number}));
        m_model->setReceiptTarget(first.number, first);
        m_model->setReceiptTarget(second.number, second);
        QVERIFY(m_model->unknownReceipts().isEmpty());

        const TrayModel::Plan plan = m_model->plan({0, 1, 2, 3, 4});
        QVERIFY(plan.isComplete());
        QCOMPARE(plan.receipts, (QList<TrayPageId>{{1}, {4}}));
        QCOMPARE(plan.batches.size(), 3);
        QCOMPARE(plan.batches.at(0).target.id, first.id);
        QCOMPARE(plan.batches.at(1).kind, letter);
        QCOMPARE(plan.batches.at(2).target.id, second.id);
    }

    void shouldSendNoPageToACaseThatTheReceiptNamesAndNobodyKnows()
    {
        m_model->setTarget(first);
        m_model->setEntries({page(1), page(2)});
        m_model->setGuess({1}, {{}, {}, QStringLiteral("B-999")});
        m_model->setGuess({2}, {ktp, {}, {}});
        m_model->setReceiptTarget(QStringLiteral("B-999"), {});
        const TrayModel::Plan plan = m_model->plan({0, 1});
        QVERIFY(!plan.isComplete());
        QCOMPARE(plan.noCase, QList<TrayPageId>{{2}});
    }

    void shouldSayWhichPagesLackAKindOrACase()
    {
        m_model->setEntries({page(1), page(2)});
        m_model->setGuess({1}, {ktp, {}, {}});
        m_model->setGuess({2}, {});
        TrayModel::Plan plan = m_model->plan({0, 1});
        QCOMPARE(plan.noCase, QList<TrayPageId>{{1}});
        QCOMPARE(plan.noKind, QList<TrayPageId>{{2}});
        m_model->setTarget(first);
        m_model->setKind({1}, ktp);
        plan = m_model->plan({0, 1});
        QVERIFY(plan.isComplete());
        QVERIFY(!m_model->plan({}).isComplete());
    }

    void shouldJoinNeighbouringPagesOfAKindFromTheScannerAndNoOthers()
    {
        m_model->setTarget(first);
        m_model->setEntries({page(1), page(2), page(3, TraySource::folder(), {}), page(4, TraySource::folder(), {})});
        m_model->setKind({0, 1, 2, 3}, letter);
        const TrayModel::Plan plan = m_model->plan({3, 2, 1, 0});
        QCOMPARE(plan.batches.size(), 3);
        QCOMPARE(plan.batches.at(0).pages, (QList<TrayPageId>{{1}, {2}}));
        QCOMPARE(plan.batches.at(1).pages, QList<TrayPageId>{{3}});
        QCOMPARE(m_model->plan({0, 3}).batches.size(), 2);
    }

    void shouldKeepWhatIsKnownOfPagesThatStay()
    {
        m_model->setEntries({page(1), page(2), page(3)});
        m_model->setGuess({3}, {ktp, {}, {}});
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setEntries({page(1), page(3), page(4)});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(kind(1), ktp);
        QVERIFY(m_model->isGuessed({3}));
        QVERIFY(!m_model->isGuessed({4}));
        m_model->setEntries({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->idAt(0).isValid());
    }
};

QTEST_GUILESS_MAIN(TestTrayModel)

#include "tst_traymodel.moc"
