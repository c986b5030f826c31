// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/searchtext.h"
#include "models/domain/case.h"

#include <QTest>

using lajur::storage::SearchText;

class tst_SearchText : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeNothingTypedForAWildcard()
    {
        QCOMPARE(SearchText(QStringLiteral("50%_\\")).likePatterns(), QStringLiteral("%50\\%\\_\\\\%"));
        QVERIFY(!SearchText(QStringLiteral("a%z")).matches(QStringLiteral("ABZ")));
        QVERIFY(SearchText(QStringLiteral("a%z")).matches(QStringLiteral("XA%ZX")));
    }

    void shouldQuoteEveryTrigramOnce()
    {
        QCOMPARE(SearchText(QStringLiteral("aaaa b\"c")).trigramExpression(), QStringLiteral("\"AAA\" AND \"B\"\"C\""));
        QCOMPARE(SearchText(QStringLiteral("ab")).trigramExpression(), QString());
    }

    void shouldWantEveryWordSomewhere()
    {
        const SearchText wanted(QStringLiteral("  simanj  dewi "));
        QVERIFY(wanted.matches(QStringLiteral("DEWI SIMANJUNTAK")));
        QVERIFY(!wanted.matches(QStringLiteral("DEWI SIMAN")));
    }

    void shouldFindStartOfName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("one letter") << QStringLiteral("s") << QStringLiteral("S") << QStringLiteral("T");
        QTest::newRow("two letters") << QStringLiteral("si") << QStringLiteral("SI") << QStringLiteral("SJ");
        QTest::newRow("apostrophe") << QStringLiteral("o'") << QStringLiteral("O") << QStringLiteral("P");
        QTest::newRow("wildcard") << QStringLiteral("%") << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void shouldFindStartOfName()
    {
        QFETCH(const QString, typed);
        QTEST(SearchText(typed).nameStart(), "start");
        QTEST(SearchText(typed).nameEnd(), "end");
    }
};

QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_searchtext.moc"
