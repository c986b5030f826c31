// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/passwordstrength.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::forms;
using namespace Qt::StringLiterals;

class TstPasswordStrength : public QObject
{
    Q_OBJECT

private slots:
    void shouldJudgePasswords_data();
    void shouldJudgePasswords();
};

void TstPasswordStrength::shouldJudgePasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("mark");
    QTest::newRow("nothing") << QString() << u"error"_s;
    QTest::newRow("seven") << u"x7!Qp2z"_s << u"error"_s;
    QTest::newRow("seven that look like eight code units") << u"abcdxy\U0001F600"_s << u"error"_s;
    QTest::newRow("eight") << u"x7!Qp2zk"_s << u"plain"_s;
    QTest::newRow("usual") << u"Rahasia1"_s << u"warning"_s;
    QTest::newRow("own name") << u"budi santoso"_s << u"warning"_s;
    QTest::newRow("own name and year") << u"Santoso1985"_s << u"warning"_s;
    QTest::newRow("row") << u"98765432"_s << u"warning"_s;
    QTest::newRow("repetition") << u"aaaaaaaaaaaaaaaa"_s << u"warning"_s;
    QTest::newRow("two letters in turn") << u"abababababababab"_s << u"warning"_s;
    QTest::newRow("mixed") << u"x7!Qp2zkM9v"_s << u"check"_s;
    QTest::newRow("words") << u"kuda laut sepeda"_s << u"check"_s;
    QTest::newRow("words with the own name among them") << u"budi naik kuda laut"_s << u"check"_s;
}

void TstPasswordStrength::shouldJudgePasswords()
{
    QFETCH(QString, password);
    QFETCH(QString, mark);
    const FieldState state = passwordStrength(password, {u"budi"_s, u"Budi Santoso"_s});
    QCOMPARE(brief(state), mark);
    QVERIFY(!state.hint.isEmpty());
}

QTEST_GUILESS_MAIN(TstPasswordStrength)
#include "tst_passwordstrength.moc"
