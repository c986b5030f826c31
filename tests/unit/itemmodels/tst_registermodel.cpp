// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/registermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using itemmodels::RegisterModel;
using services::RegisterLine;

/// A register of any length that answers when the test says so.
class LateRegister
{
public:
    struct Question {
        RegisterFilter filter;
        int offset = 0;
        int limit = 0;
        std::function<void(Result<QList<RegisterLine>>)> answer;
    };

    int length = 100'000;
    QList<Question> pages;
    QList<std::function<void(Result<int>)>> counts;

    RegisterModel::Source source()
    {
        return {[this](const RegisterFilter &filter, int offset, int limit, auto answer) {
                    pages.append({filter, offset, limit, answer});
                },
                [this](const RegisterFilter &, auto answer) { counts.append(answer); }};
    }

    void answerPage(qsizetype index = 0)
    {
        const Question question = pages.takeAt(index);
        QList<RegisterLine> lines;
        for (int i = question.offset; i < std::min(length, question.offset + question.limit); ++i) {
            RegisterLine line;
            line.caseId.value = i + 1;
            line.caseNumber = QStringLiteral("P-%1").arg(i);
            line.name = question.filter.text + QStringLiteral("Orang %1").arg(i);
            line.maskedNik = QStringLiteral("997101••••••0001");
            line.date = QDate(2026, 11, 23);
            lines.append(line);
        }
        question.answer(lines);
    }

    void answerAll()
    {
        while (!pages.isEmpty() || !counts.isEmpty()) {
            if (!pages.isEmpty())
                answerPage();
            if (!counts.isEmpty())
                counts.takeFirst()(length);
        }
    }
};

class tst_RegisterModel : public QObject
{
    Q_OBJECT

    static QString cell(const RegisterModel &model, int row, int column = 0)
    {
        return model.index(row, column).data().toString();
    }

    static RegisterFilter words(const QString &text)
    {
        RegisterFilter filter;
        filter.text = text;
        return filter;
    }

private slots:
    void shouldShowTheFirstPageBeforeTheCountIsKnown()
    {
        LateRegister lines;
        RegisterModel model(lines.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy shown(&model, &RegisterModel::shown);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
        lines.answerPage();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(model.rowCount(), RegisterModel::PageLength);
        QVERIFY(!model.isCounted());
        QCOMPARE(cell(model, 5), QStringLiteral("P-5"));
        lines.counts.takeFirst()(100'000);
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY(model.isCounted());
    }

    void shouldReadWhatIsLookedAtAndHoldLittle()
    {
        LateRegister lines;
        RegisterModel model(lines.source());
        model.setFilter({});
        lines.answerAll();
        QVERIFY(model.index(70'000, 0).data(RegisterModel::LoadingRole).toBool());
        QCOMPARE(cell(model, 70'000), QString());
        QTRY_COMPARE(lines.pages.size(), 1); // one question for all cells of a page
        lines.answerAll();
        QCOMPARE(cell(model, 70'000), QStringLiteral("P-70000"));
        for (int row = 0; row < 100'000; row += 500) {
            cell(model, row);
            QCoreApplication::processEvents();
            lines.answerAll();
            QCOMPARE(cell(model, row), QStringLiteral("P-%1").arg(row));
        }
        QVERIFY(model.heldLines() <= RegisterModel::MostPages * RegisterModel::PageLength);
    }

    void shouldDropAnswersToWhatWasTypedBefore()
    {
        LateRegister lines;
        RegisterModel model(lines.source());
        model.setFilter(words(QStringLiteral("a")));
        model.setFilter(words(QStringLiteral("ab")));
        QCOMPARE(lines.pages.size(), 2);
        lines.answerPage(1);
        QCOMPARE(cell(model, 0, 3), QStringLiteral("abOrang 0"));
        lines.answerPage(0); // the older one, late
        lines.counts.takeFirst()(7);
        QCOMPARE(cell(model, 0, 3), QStringLiteral("abOrang 0"));
        QVERIFY(!model.isCounted());
        lines.counts.takeFirst()(9);
        QCOMPARE(model.rowCount(), 9);
    }

    void shouldReadAgainInPlaceAndFollowGrowth()
    {
        LateRegister lines;
        lines.length = 3;
        RegisterModel model(lines.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter({});
        lines.answerAll();
        QCOMPARE(model.rowCount(), 3);
        const auto before = resets.size();
        lines.length = 4;
        model.refresh();
        lines.answerAll();
        QCOMPARE(resets.size(), before); // selection and scroll position stay
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0), QStringLiteral("P-0")); // the old words until the new ones are there
        cell(model, 3);
        QTRY_VERIFY(!lines.pages.isEmpty());
        lines.answerAll();
        QCOMPARE(cell(model, 3), QStringLiteral("P-3"));
        lines.length = 1;
        model.refresh();
        lines.answerAll();
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldOrderByHeadsThatHaveAnOrder()
    {
        LateRegister lines;
        RegisterModel model(lines.source());
        model.setFilter({});
        lines.answerAll();
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(lines.pages.size(), 1);
        QCOMPARE(lines.pages.first().filter.order, RegisterOrder::Name);
        QVERIFY(!lines.pages.first().filter.ascending);
        model.sort(5, Qt::AscendingOrder); // NIK has none
        QCOMPARE(lines.pages.size(), 1);
    }

    void shouldTellAFailureAndSpeakForEveryCell()
    {
        LateRegister lines;
        RegisterModel model(lines.source());
        QSignalSpy failures(&model, &RegisterModel::failed);
        model.setFilter({});
        lines.pages.takeFirst().answer(failure(ErrorCode::Busy, QStringLiteral("Busy.")));
        QCOMPARE(failures.size(), 1);
        model.setFilter({});
        lines.answerAll();
        QCOMPARE(model.index(0, 5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("NIK: 997101••••••0001"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("23 Nov 2026"));
        QCOMPARE(model.rowText(0).count(u'\t'), model.columnCount() - 1);
        QVERIFY(!model.index(90'000, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

QTEST_MAIN(tst_RegisterModel)
#include "tst_registermodel.moc"
