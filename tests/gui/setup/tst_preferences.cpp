// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::ui;

/// Preferences: kept from start to start, and never more than a wrong file can spoil.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;

private slots:
    void shouldBeginAsMostPeopleLikeIt()
    {
        const Preferences preferences(file(QStringLiteral("new.ini")));
        QCOMPARE(preferences.language(), QStringLiteral("id"));
        QCOMPARE(preferences.appearance(), Appearance::System);
        QCOMPARE(preferences.density(), Preferences::Density::Medium);
        QCOMPARE(preferences.idleMinutes(), 10);
        QVERIFY(!preferences.lessMotion());
        QVERIFY(preferences.lastUser().isEmpty());
    }

    void shouldKeepWhatWasChosen()
    {
        const QString path = file(QStringLiteral("kept.ini"));
        {
            Preferences preferences(path);
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.setLanguage(QStringLiteral("en"));
            preferences.setAppearance(Appearance::Dark);
            preferences.setDensity(Preferences::Density::Roomy);
            preferences.setIdleMinutes(0);
            preferences.setLessMotion(true);
            preferences.setLastUser(QStringLiteral("loket"));
            QCOMPARE(changed.count(), 6);
            preferences.setIdleMinutes(0);
            QCOMPARE(changed.count(), 6);
        }
        const Preferences again(path);
        QCOMPARE(again.language(), QStringLiteral("en"));
        QCOMPARE(again.appearance(), Appearance::Dark);
        QCOMPARE(again.density(), Preferences::Density::Roomy);
        QCOMPARE(again.idleMinutes(), 0);
        QVERIFY(again.lessMotion());
        QCOMPARE(again.lastUser(), QStringLiteral("loket"));
    }

    void shouldTakeWhatItDoesNotKnowForNotSet()
    {
        const QString path = file(QStringLiteral("odd.ini"));
        QFile odd(path);
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("[window]\nlanguage=xx\nappearance=sepia\n[board]\ndensity=huge\n[lock]\nidleMinutes=-5\n");
        odd.close();
        const Preferences preferences(path);
        QCOMPARE(preferences.language(), QStringLiteral("id"));
        QCOMPARE(preferences.appearance(), Appearance::System);
        QCOMPARE(preferences.density(), Preferences::Density::Medium);
        QCOMPARE(preferences.idleMinutes(), 10);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
