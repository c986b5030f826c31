// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/opdname.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstOpdName : public QObject
{
    Q_OBJECT

private slots:
    void shouldParseNames_data();
    void shouldParseNames();
};

void TstOpdName::shouldParseNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("outcome");
    const QString accepted = u"accepted"_s;
    QTest::newRow("plain") << u"Dinas Kesehatan"_s << u"Dinas Kesehatan"_s << accepted;
    QTest::newRow("surplus spaces") << u"  Dinas \t Kesehatan\n"_s << u"Dinas Kesehatan"_s << accepted;
    QTest::newRow("markup is text") << u"<b>&{{"_s << u"<b>&{{"_s << accepted;
    QTest::newRow("2 letters") << u"TU"_s << u"TU"_s << accepted;
    QTest::newRow("120 letters") << QString(120, u'a') << QString(120, u'a') << accepted;
    QTest::newRow("121 letters") << QString(121, u'a') << QString() << u"opd.length"_s;
    QTest::newRow("1 letter") << u"a"_s << QString() << u"opd.length"_s;
    QTest::newRow("empty") << u"  "_s << QString() << u"opd.length"_s;
    QTest::newRow("zero byte") << u"Dinas"_s + QChar(0) << QString() << u"opd.invisible"_s;
    QTest::newRow("zero width") << u"Di\u200bnas"_s << QString() << u"opd.invisible"_s;
}

void TstOpdName::shouldParseNames()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(QString, outcome);
    const Result<OpdName> name = OpdName::parse(text);
    QCOMPARE(refusal(name), QStringList{outcome});
    QCOMPARE(name ? name->display() : QString(), display);
}

QTEST_GUILESS_MAIN(TstOpdName)
#include "tst_opdname.moc"
