// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/backuproutine.h"
#include "models/services/casepackage.h"
#include "models/services/signin.h"
#include "models/services/watchroutine.h"
#include "tests/testlib/windowoffice.h"
#include "ui/setup/backupage.h"
#include "ui/setup/periodenddialog.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/settingsscreen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

/// The settings as an administrator, and as somebody else, goes through them.
class TestSettings : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        WindowOffice office;
        QTemporaryDir folder;
        Preferences preferences{folder.filePath(QStringLiteral("window.ini"))};
        std::unique_ptr<SettingsScreen> screen;

        explicit Shown(SettingsScreen::Page page, const QString &user = QStringLiteral("semua"))
        {
            if (user != u"semua")
                office.signIn(user);
            screen = std::make_unique<SettingsScreen>(office.workspace(), preferences);
            screen->resize(1130, 660);
            screen->show();
            screen->enter();
            screen->showPage(page);
            office.settle();
        }
        SettingsPage *page() const
        {
            return qobject_cast<SettingsPage *>(screen->findChild<QStackedWidget *>()->currentWidget());
        }
        template <typename T>
        T *child(const char *name) const
        {
            T *found = page()->findChild<T *>(QLatin1String(name));
            if (!found)
                qFatal("no child %s", name);
            return found;
        }
        QLineEdit *line(const char *name) const { return child<QLineEdit>(name); }
        void type(const char *name, const QString &text) const
        {
            line(name)->setFocus();
            line(name)->selectAll();
            QTest::keyClicks(line(name), text);
        }
        QString hint(const char *name) const
        {
            for (QWidget *up = line(name); up; up = up->parentWidget()) {
                if (auto *field = qobject_cast<FormField *>(up))
                    return field->hintText();
            }
            return {};
        }
        void click(const char *name)
        {
            QTest::mouseClick(child<Button>(name), Qt::LeftButton);
            office.settle();
        }
        void save()
        {
            QTest::keyClick(screen.get(), Qt::Key_S, Qt::ControlModifier);
            office.settle();
        }
        QString strip() const { return page()->strip()->isVisible() ? page()->strip()->text() : QString(); }
        void choose(const QString &account)
        {
            auto *table = child<QTableView>("accounts");
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 1).data().toString() == account)
                    table->setCurrentIndex(table->model()->index(row, 0));
            }
        }
        composition::Office &core()
        {
            if (!office.office()->session().isSignedIn() && !office.office().signIn(QStringLiteral("semua")))
                qFatal("the other program does not sign in");
            return *office.office();
        }
    };

private slots:
    void shouldSaveTheLetterhead()
    {
        Shown shown(SettingsScreen::Office);
        shown.type("government", QStringLiteral("PEMERINTAH KOTA LAIN"));
        shown.save();
        QCOMPARE(shown.core().setup().profile()->head.government, QStringLiteral("PEMERINTAH KOTA LAIN"));
        QCOMPARE(shown.office.workspace().profile().head.government, QStringLiteral("PEMERINTAH KOTA LAIN"));
        QVERIFY(!shown.page()->isBegun());
    }

    void shouldNotSaveAPageWithAFault()
    {
        Shown shown(SettingsScreen::Office);
        const QString before = shown.core().setup().profile()->city;
        shown.type("government", QStringLiteral("PEMERINTAH KOTA LAIN"));
        shown.line("city")->clear();
        emit shown.line("city")->textEdited({});
        shown.save();
        QCOMPARE(shown.core().setup().profile()->city, before);
        QVERIFY(shown.core().setup().profile()->head.government != u"PEMERINTAH KOTA LAIN");
        QCOMPARE(QApplication::focusWidget(), shown.line("city"));
    }

    void shouldShowButNotLetChangeWhoIsNoAdministrator_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("office") << int(SettingsScreen::Office);
        QTest::newRow("officials") << int(SettingsScreen::Officials);
        QTest::newRow("users") << int(SettingsScreen::Users);
        QTest::newRow("numbering") << int(SettingsScreen::Numbering);
        QTest::newRow("e-mail") << int(SettingsScreen::Email);
        QTest::newRow("papers") << int(SettingsScreen::Papers);
        QTest::newRow("backups") << int(SettingsScreen::Backups);
    }

    void shouldShowButNotLetChangeWhoIsNoAdministrator()
    {
        QFETCH(const int, page);
        Shown shown(static_cast<SettingsScreen::Page>(page), QStringLiteral("kasi"));
        QVERIFY(shown.page()->findChild<Label *>(QStringLiteral("readOnlyNotice"))->isVisible());
        QVERIFY(!shown.page()->saveButton()->isVisible());
        const auto lines = shown.page()->findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines)
            QVERIFY2(!line->isVisible() || line->isReadOnly() || !line->isEnabled(), qPrintable(line->objectName()));
        const QStringList before = shown.office.office().dump();
        shown.save();
        QCOMPARE(shown.office.office().dump(), before);
    }

    void shouldKeepWhatIsTypedWhenAnotherAdministratorSaves()
    {
        Shown shown(SettingsScreen::Numbering);
        shown.type("opdCode", QStringLiteral("SAYA"));
        services::OfficeProfile theirs = *shown.core().setup().profile();
        const services::OfficeProfile seen = theirs;
        theirs.opdCode = QStringLiteral("MEREKA");
        QVERIFY(shown.core().setup().changeProfile(seen, theirs));
        shown.page()->load();
        shown.office.settle();
        QCOMPARE(shown.line("opdCode")->text(), QStringLiteral("SAYA"));
        QVERIFY(!shown.strip().isEmpty());
        shown.save();
        QCOMPARE(shown.core().setup().profile()->opdCode, QStringLiteral("MEREKA"));
        QVERIFY(!shown.strip().isEmpty());
    }

    void shouldShowTheNextNumberWhileAPatternIsTyped()
    {
        Shown shown(SettingsScreen::Numbering);
        shown.type("casePattern", QStringLiteral("B{urut:2}-{tahun}"));
        QVERIFY2(shown.hint("casePattern").contains(QStringLiteral("B01-2026")), qPrintable(shown.hint("casePattern")));
        shown.save();
        QCOMPARE(shown.core().setup().series()->first().next, QStringLiteral("B01-2026"));
        shown.type("casePattern", QStringLiteral("B{urut}")); // without the year
        shown.save();
        QCOMPARE(shown.core().setup().series()->first().next, QStringLiteral("B01-2026"));
    }

    void shouldGiveLetterNumbersOutOfTheHouse()
    {
        Shown shown(SettingsScreen::Numbering);
        QTest::mouseClick(shown.child<QCheckBox>("externalNumbers"), Qt::LeftButton, {}, {8, 8});
        shown.save();
        QVERIFY(shown.core().setup().profile()->externalNumbers);
    }

    void shouldAddAnOfficialAndRefuseAnOverlap()
    {
        Shown shown(SettingsScreen::Officials);
        auto *table = shown.child<QTableView>("officials");
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, table);
        const int before = table->model()->rowCount();
        shown.click("addOfficial");
        auto *function = shown.child<QComboBox>("function");
        function->setCurrentIndex(function->findData(QStringLiteral("kasi")));
        emit function->activated(function->currentIndex());
        shown.type("functionTitle", QStringLiteral("Kepala Seksi Persandian"));
        shown.type("position", QStringLiteral("Kepala Seksi Persandian"));
        shown.type("name", QStringLiteral("Contoh Kasi Baru"));
        shown.type("nip", QStringLiteral("199005212015032001"));
        shown.type("rank", QStringLiteral("III/d"));
        shown.type("email", QStringLiteral("kasi.baru@batam.go.id"));
        shown.type("validFrom", QStringLiteral("01-12-2026"));
        shown.save();
        QCOMPARE(table->model()->rowCount(), before); // the one before is still in office
        QVERIFY(!shown.strip().isEmpty());
        QCOMPARE(shown.line("name")->text(), QStringLiteral("Contoh Kasi Baru"));
        auto *capacity = shown.child<QComboBox>("capacity");
        capacity->setCurrentIndex(capacity->findData(QStringLiteral("plh")));
        emit capacity->activated(capacity->currentIndex());
        shown.save();
        QCOMPARE(table->model()->rowCount(), before + 1);
        QVERIFY(!shown.line("name")->isVisible());
    }

    void shouldEndAPeriod()
    {
        Shown shown(SettingsScreen::Officials);
        shown.child<QTableView>("officials")->selectRow(0);
        const OfficialId first = shown.core().setup().officials()->first().id;
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<PeriodEndDialog *>(QApplication::activeModalWidget());
            auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("lastDay"));
            day->setText(QStringLiteral("01-01-2019"));
            QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("confirmEnd")), Qt::LeftButton);
            QVERIFY(dialog->isVisible()); // before it began
            day->setText(QStringLiteral("31-12-2026"));
            QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("confirmEnd")), Qt::LeftButton);
        });
        shown.click("endPeriod");
        QCOMPARE(shown.core().ports().officials.byId(first)->validTo, QDate(2026, 12, 31));
    }

    void shouldBringBackAnOfficialHalfTypedBeforeAKill()
    {
        Shown shown(SettingsScreen::Officials);
        shown.click("addOfficial");
        shown.type("name", QStringLiteral("Setengah Jadi"));
        shown.screen->leave();
        shown.office.settle();
        shown.screen = std::make_unique<SettingsScreen>(shown.office.workspace(), shown.preferences);
        shown.screen->show();
        shown.screen->enter();
        shown.screen->showPage(SettingsScreen::Officials);
        shown.office.settle();
        QTRY_COMPARE(shown.line("name")->text(), QStringLiteral("Setengah Jadi"));
        QVERIFY(shown.line("name")->isVisible());
    }

    void shouldAddAUserAndRefuseAWeakPassword()
    {
        Shown shown(SettingsScreen::Users);
        new QAbstractItemModelTester(shown.child<QTableView>("accounts")->model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, this);
        shown.click("addUser");
        shown.type("fullName", QStringLiteral("Petugas Baru"));
        shown.type("name", QStringLiteral("baru"));
        shown.child<QCheckBox>("role-loket")->setChecked(true);
        shown.type("password", QStringLiteral("123"));
        shown.type("repeated", QStringLiteral("123"));
        shown.save();
        QVERIFY(!shown.core().ports().users.byName(QStringLiteral("baru"))->has_value());
        shown.type("password", TestOffice::password());
        shown.type("repeated", TestOffice::password());
        shown.save();
        const auto added = shown.core().ports().users.byName(QStringLiteral("baru"));
        QVERIFY(added->has_value());
        QCOMPARE((*added)->roles, QStringList{QStringLiteral("loket")});
    }

    void shouldChangeRolesAndBlock()
    {
        Shown shown(SettingsScreen::Users);
        shown.choose(QStringLiteral("kasi"));
        shown.click("changeUser");
        shown.child<QCheckBox>("role-verifikator")->setChecked(true);
        shown.child<QCheckBox>("active")->setChecked(false);
        shown.save();
        const User kasi = **shown.core().ports().users.byName(QStringLiteral("kasi"));
        QCOMPARE(kasi.roles, (QStringList{QStringLiteral("kasi"), QStringLiteral("verifikator")}));
        QVERIFY(!kasi.active);
    }

    void shouldKeepTheLastAdministrator()
    {
        Shown shown(SettingsScreen::Users);
        QVERIFY(shown.core().users().setActive(QStringLiteral("admin"), false));
        shown.page()->load();
        shown.office.settle();
        shown.choose(QStringLiteral("semua"));
        shown.click("changeUser");
        shown.child<QCheckBox>("role-administrator")->setChecked(false);
        shown.save();
        QVERIFY(!shown.strip().isEmpty());
        QVERIFY((*shown.core().ports().users.byName(QStringLiteral("semua")))->roles.contains(u"administrator"));
    }

    void shouldGiveANewPasswordOnceItIsConfirmed()
    {
        Shown shown(SettingsScreen::Users);
        shown.choose(QStringLiteral("loket"));
        shown.office.prompts().confirms = false;
        shown.click("resetPassword");
        QCOMPARE(outcome(shown.core().signIn().signIn(QStringLiteral("loket"), TestOffice::password())),
                 QStringLiteral("ok"));
        shown.office.prompts().confirms = true;
        shown.click("resetPassword");
        const QString fresh = QRegularExpression(QStringLiteral(": (\\S+)\\.")).match(shown.strip()).captured(1);
        QCOMPARE(outcome(shown.core().signIn().signIn(QStringLiteral("loket"), fresh)), QStringLiteral("ok"));
    }

    void shouldLetAnybodyChangeTheOwnPassword()
    {
        Shown shown(SettingsScreen::Password, QStringLiteral("loket"));
        const QString fresh = QStringLiteral("kata-sandi-baru-9");
        shown.type("presentPassword", QStringLiteral("bukan-yang-ini"));
        shown.type("newPassword", fresh);
        shown.type("repeatedPassword", fresh);
        shown.save();
        QVERIFY(codeOf(shown.core().signIn().signIn(QStringLiteral("loket"), fresh)) != u"ok");
        shown.type("presentPassword", TestOffice::password());
        shown.save();
        QCOMPARE(outcome(shown.core().signIn().signIn(QStringLiteral("loket"), fresh)), QStringLiteral("ok"));
        QVERIFY(shown.line("newPassword")->text().isEmpty());
    }

    void shouldSaveAllowedDomains()
    {
        Shown shown(SettingsScreen::Email);
        auto *domains = shown.child<QPlainTextEdit>("emailDomains");
        domains->setPlainText(QStringLiteral("batam.go.id\n*.batam.go.id"));
        shown.save();
        QCOMPARE(shown.core().setup().profile()->emailDomains,
                 (QStringList{QStringLiteral("batam.go.id"), QStringLiteral("*.batam.go.id")}));
        domains->setPlainText({});
        shown.save();
        QCOMPARE(shown.core().setup().profile()->emailDomains.size(), 2);
    }

    void shouldBackUpAndSayHowOldTheLastOneIs()
    {
        Shown shown(SettingsScreen::Backups);
        QVERIFY(!shown.child<Button>("backUpNow")->isEnabled());
        shown.office.prompts().chosenFolder = shown.folder.filePath(QStringLiteral("cadangan"));
        shown.click("chooseFolder");
        shown.child<QSpinBox>("keep")->setValue(3);
        shown.save();
        shown.click("backUpNow");
        QCOMPARE(shown.page()->strip()->tone(), MessageStrip::Tone::Ok);
        QCOMPARE(QDir(shown.office.prompts().chosenFolder).entryList({QStringLiteral("20*")}, QDir::Dirs).size(), 1);
        QCOMPARE(shown.child<Label>("backupAge")->text(),
                 BackupAge::words(shown.office.workspace().now(), shown.office.workspace().now()));
    }

    void shouldSayWhyABackupCannotBeMade_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("absent") << QStringLiteral("/tidak/ada/di/sini");
        QTest::newRow("full") << QStringLiteral("/dev/full");
        QTest::newRow("in the data") << QStringLiteral("DATA/cadangan");
    }

    void shouldSayWhyABackupCannotBeMade()
    {
        QFETCH(QString, folder);
        Shown shown(SettingsScreen::Backups);
        folder.replace(QStringLiteral("DATA"), shown.office.office().folder());
        shown.type("backupFolder", folder);
        shown.save();
        shown.click("backUpNow");
        QCOMPARE(shown.page()->strip()->tone(), MessageStrip::Tone::Error);
        QVERIFY(!shown.strip().isEmpty());
        QVERIFY(!services::BackupRoutine(shown.core()).plan()->lastAt.isValid());
    }

    void shouldNotTakeAFolderThatIsNoPath()
    {
        Shown shown(SettingsScreen::Backups);
        shown.type("backupFolder", QStringLiteral("cadangan"));
        shown.save();
        QVERIFY(services::BackupRoutine(shown.core()).plan()->folder.isEmpty());
        QVERIFY(shown.page()->isBegun());
    }

    void shouldKeepTheCopiersFolderAndWhatThePortalTakes()
    {
        Shown shown(SettingsScreen::Papers);
        shown.office.prompts().chosenFolder = shown.folder.path();
        shown.click("chooseWatchFolder");
        shown.child<QSpinBox>("ktpLimit")->setValue(250);
        shown.save();
        QCOMPARE(shown.core().watch().plan()->folder, shown.folder.path());
        QCOMPARE(shown.core().packages().plan()->ktpLimit, qint64(250000));
        QVERIFY(!shown.page()->isBegun());
    }

    void shouldSaveWhatIsRightThoughTheOtherIsRefused()
    {
        Shown shown(SettingsScreen::Papers);
        shown.type("watchFolder", QStringLiteral("scan"));
        shown.child<QSpinBox>("letterLimit")->setValue(700);
        shown.save();
        QVERIFY2(!shown.hint("watchFolder").isEmpty(), "a relative folder");
        QVERIFY(shown.core().watch().plan()->folder.isEmpty());
        QCOMPARE(shown.core().packages().plan()->letterLimit, qint64(700000));
        shown.type("packagePattern", QStringLiteral("{nobody}"));
        shown.save();
        QVERIFY2(!shown.hint("packagePattern").isEmpty(), "an unknown place");
    }

    void shouldWarnOfAnOldBackup_data()
    {
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<bool>("old");
        const QDateTime now(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
        QTest::newRow("never") << QDateTime() << true;
        QTest::newRow("today") << now.addSecs(-60) << false;
        QTest::newRow("a week ago") << now.addDays(-7) << false;
        QTest::newRow("eight days ago") << now.addDays(-8) << true;
    }

    void shouldWarnOfAnOldBackup()
    {
        QFETCH(const QDateTime, last);
        QFETCH(const bool, old);
        const QDateTime now(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
        QCOMPARE(BackupAge::isOld(last, now), old);
        QVERIFY(!BackupAge::words(last, now).isEmpty());
    }

    void shouldCountBackupDaysByTheOfficesCalendar()
    {
        // 23.30 in Jakarta and 00.30 there on the next day are one hour apart.
        const QDateTime late(QDate(2026, 11, 22), QTime(16, 30), Qt::UTC);
        QCOMPARE(BackupAge::words(late, late.addSecs(3600)), QStringLiteral("Backup yesterday"));
    }

    void shouldApplyAndKeepHowTheWindowLooks()
    {
        Shown shown(SettingsScreen::Look, QStringLiteral("loket"));
        QSignalSpy language(shown.screen.get(), &SettingsScreen::languageRequested);
        auto *combo = shown.child<QComboBox>("language");
        combo->setCurrentIndex(combo->findData(QStringLiteral("en")));
        emit combo->activated(combo->currentIndex());
        QCOMPARE(language.count(), 1);
        QCOMPARE(shown.preferences.language(), QStringLiteral("en"));
        emit shown.child<SegmentedControl>("density")->currentChanged(2);
        QCOMPARE(shown.preferences.density(), Preferences::Density::Roomy);
        shown.child<QSpinBox>("idleMinutes")->setValue(3);
        QCOMPARE(shown.preferences.idleMinutes(), 3);
        QVERIFY(!shown.page()->findChild<Label *>(QStringLiteral("readOnlyNotice"))->isVisible());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
