// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/agendanumber.h"
#include "models/domain/casenumber.h"
#include "models/domain/letternumber.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstRecordNumber : public QObject
{
    Q_OBJECT

private slots:
    void shouldParseNumbers_data();
    void shouldParseNumbers();
    void shouldNameTheNumberInTheSentence();
};

void TstRecordNumber::shouldParseNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("outcome");
    const QString accepted = u"accepted"_s;
    QTest::newRow("plain") << u"800/012/DISKOMINFO/VII/2026"_s << u"800/012/DISKOMINFO/VII/2026"_s << accepted;
    QTest::newRow("spaces around") << u" 12 \n"_s << u"12"_s << accepted;
    QTest::newRow("spaces inside stay") << u"B-12  / x"_s << u"B-12  / x"_s << accepted;
    QTest::newRow("100 characters") << QString(100, u'1') << QString(100, u'1') << accepted;
    QTest::newRow("101 characters") << QString(101, u'1') << QString() << u"number.long"_s;
    QTest::newRow("empty") << QString() << QString() << u"number.empty"_s;
    QTest::newRow("spaces") << u"  "_s << QString() << u"number.empty"_s;
    QTest::newRow("line break inside") << u"1\n2"_s << QString() << u"number.invisible"_s;
    QTest::newRow("zero byte") << u"1"_s + QChar(0) + u"2"_s << QString() << u"number.invisible"_s;
    QTest::newRow("right-to-left override") << u"1\u202e2"_s << QString() << u"number.invisible"_s;
}

void TstRecordNumber::shouldParseNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(QString, outcome);
    const Result<LetterNumber> number = LetterNumber::parse(text);
    QCOMPARE(refusal(number), QStringList{outcome});
    QCOMPARE(number ? number->display() : QString(), display);
    QCOMPARE(refusal(CaseNumber::parse(text)), QStringList{outcome});
    QCOMPARE(refusal(AgendaNumber::parse(text)), QStringList{outcome});
}

void TstRecordNumber::shouldNameTheNumberInTheSentence()
{
    QCOMPARE(LetterNumber::parse(u"").error().text, u"The letter number is empty. Type the number."_s);
    QCOMPARE(CaseNumber::parse(u"").error().text, u"The case number is empty. Type the number."_s);
    QCOMPARE(AgendaNumber::parse(u"").error().text, u"The agenda number is empty. Type the number."_s);
}

QTEST_GUILESS_MAIN(TstRecordNumber)
#include "tst_recordnumber.moc"
