// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/text.h"

#include <QLocale>
#include <QTest>

using lajur::workflow::Text;

/// Words of a workflow file in the language of the user.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void shouldSpeakTheLanguageOfTheUser_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        const QString forward = QStringLiteral("Forward");
        const QString teruskan = QStringLiteral("Teruskan");
        QTest::newRow("Indonesian") << QLocale(QLocale::Indonesian) << forward << teruskan;
        QTest::newRow("English") << QLocale(QLocale::English) << forward << forward;
        QTest::newRow("English of Great Britain")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << forward << forward;
        QTest::newRow("no language") << QLocale::c() << forward << teruskan;
        QTest::newRow("another language") << QLocale(QLocale::German) << forward << teruskan;
        QTest::newRow("English without words") << QLocale(QLocale::English) << QString() << teruskan;
    }

    void shouldSpeakTheLanguageOfTheUser()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, english);
        QLocale::setDefault(locale);
        QTEST(Text({QStringLiteral("Teruskan"), english}).shown(), "shown");
    }

    void shouldFollowTheUserWhoSwitches()
    {
        const Text text{QStringLiteral("Teruskan"), QStringLiteral("Forward")};
        QCOMPARE(text.shown(), text.indonesian);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(text.shown(), text.english);
    }
};

QTEST_GUILESS_MAIN(TestText)

#include "tst_text.moc"
