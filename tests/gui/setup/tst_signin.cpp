// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/signin.h"
#include "models/services/useradministration.h"
#include "tests/testlib/windowoffice.h"
#include "ui/setup/recoverysignin.h"
#include "ui/setup/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

namespace {

template <typename T>
T *child(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no child %s", name);
    return found;
}

/// The hint that stands under a field's editor.
QString hintUnder(QWidget *editor)
{
    for (QWidget *up = editor; up; up = up->parentWidget()) {
        if (auto *field = qobject_cast<FormField *>(up))
            return field->hintText();
    }
    return {};
}

} // namespace

/// Sign-in as a person does it: with the mouse, with keys, wrong and right.
class TestSignIn : public QObject
{
    Q_OBJECT

private:
    /// The page over a locked office, on screen and filled.
    struct Shown {
        WindowOffice office;
        SignInPage page{office.workspace()};
        QSignalSpy signedIn{&page, &SignInPage::signedIn};

        Shown()
        {
            lock();
            page.resize(1280, 680);
            page.show();
            page.enter();
            office.settle();
        }
        void lock()
        {
            office.workspace().run(
                &page,
                [](services::OpenOffice &open) -> Status {
                    open.signIn().signOut();
                    return {};
                },
                [](const Status &) {});
            office.settle();
        }
        QComboBox *user() { return child<QComboBox>(page, "user"); }
        QLineEdit *password() { return child<QLineEdit>(page, "password"); }
        Button *button() { return child<Button>(page, "signIn"); }
    };

private slots:
    void initTestCase() { qRegisterMetaType<User>(); }

    void shouldOfferTheActiveAccountsOnly()
    {
        Shown shown;
        QVERIFY(shown.office.office().signIn(QStringLiteral("semua")));
        QVERIFY(shown.office.office()->users().setActive(QStringLiteral("kabid"), false));
        shown.page.enter();
        shown.office.settle();
        QVERIFY(shown.user()->findData(QStringLiteral("kasi")) >= 0);
        QCOMPARE(shown.user()->findData(QStringLiteral("kabid")), -1);
    }

    void shouldLetInWhoChoosesTheNameAndTypesThePassword()
    {
        Shown shown;
        shown.user()->setCurrentIndex(shown.user()->findData(QStringLiteral("kasi")));
        QTest::keyClicks(shown.password(), TestOffice::password());
        QTest::mouseClick(shown.button(), Qt::LeftButton);
        QVERIFY(!shown.password()->isEnabled()); // busy while the password is checked elsewhere
        QTRY_COMPARE(shown.signedIn.count(), 1);
        QCOMPARE(shown.signedIn.first().first().value<User>().name, QStringLiteral("kasi"));
        QVERIFY(shown.password()->text().isEmpty());
    }

    void shouldLetInByKeysAloneWithTheNameTyped()
    {
        Shown shown;
        shown.user()->setFocus();
        shown.user()->lineEdit()->selectAll();
        QTest::keyClicks(shown.user()->lineEdit(), QStringLiteral("LOKET"));
        QTest::keyClick(shown.user()->lineEdit(), Qt::Key_Return);
        QTest::keyClicks(shown.password(), TestOffice::password());
        QTest::keyClick(shown.password(), Qt::Key_Return);
        QTRY_COMPARE(shown.signedIn.count(), 1);
        QCOMPARE(shown.signedIn.first().first().value<User>().name, QStringLiteral("loket"));
    }

    void shouldSayWhyItDoesNotLetIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("mistyped") << QStringLiteral("kasi") << QStringLiteral("salah-ketik-1");
        QTest::newRow("unknown") << QStringLiteral("hantu") << TestOffice::password();
        QTest::newRow("blocked") << QStringLiteral("kabid") << TestOffice::password();
        QTest::newRow("no password") << QStringLiteral("kasi") << QString();
        QTest::newRow("no name") << QString() << TestOffice::password();
    }

    void shouldSayWhyItDoesNotLetIn()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, password);
        Shown shown;
        QVERIFY(shown.office.office().signIn(QStringLiteral("semua")));
        QVERIFY(shown.office.office()->users().setActive(QStringLiteral("kabid"), false));
        shown.user()->setEditText(name);
        shown.password()->setText(password);
        QTest::keyClick(shown.password(), Qt::Key_Return);
        QTRY_VERIFY(!hintUnder(shown.password()).isEmpty());
        QCOMPARE(shown.signedIn.count(), 0);
        QVERIFY(shown.office.prompts().failures.isEmpty()); // said in its place, not in a box
        // WHEN the next key is typed THEN the sentence goes
        QTRY_VERIFY(shown.password()->isEnabled());
        QTest::keyClicks(shown.password(), QStringLiteral("a"));
        QVERIFY(hintUnder(shown.password()).isEmpty());
    }

    void shouldWarnOfCapsLock()
    {
        Shown shown;
        QTest::keyClick(shown.password(), Qt::Key_A, Qt::NoModifier);
        QVERIFY(hintUnder(shown.password()).isEmpty());
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
        QApplication::sendEvent(shown.password(), &capital);
        QVERIFY(!hintUnder(shown.password()).isEmpty());
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
        QApplication::sendEvent(shown.password(), &shifted);
        QVERIFY(hintUnder(shown.password()).isEmpty());
    }

    void shouldShowThePasswordWhileTheEyeIsOn()
    {
        Shown shown;
        auto *eye = shown.password()->findChild<QAction *>(QStringLiteral("showPassword"));
        QVERIFY(eye);
        QCOMPARE(shown.password()->echoMode(), QLineEdit::Password);
        eye->trigger();
        QCOMPARE(shown.password()->echoMode(), QLineEdit::Normal);
    }

    void shouldAskTheSamePersonAfterTheLock()
    {
        Shown shown;
        User user;
        user.name = QStringLiteral("verifikator");
        user.fullName = QStringLiteral("Pengguna verifikator");
        shown.page.setLocked(user, 10);
        QCOMPARE(shown.user()->currentText(), user.fullName);
        QVERIFY(child<Label>(shown.page, "signInSentence")->text().contains(QStringLiteral("10")));
        QTest::keyClicks(shown.password(), TestOffice::password());
        QTest::keyClick(shown.password(), Qt::Key_Return);
        QTRY_COMPARE(shown.signedIn.count(), 1);
        QCOMPARE(shown.signedIn.first().first().value<User>().name, user.name);
    }

    void shouldOpenTheDemoOfficeWithOnePress()
    {
        Shown shown;
        shown.page.setDemo(QStringLiteral("semua"), TestOffice::password());
        QTest::mouseClick(shown.button(), Qt::LeftButton);
        QTRY_COMPARE(shown.signedIn.count(), 1);
    }

    void shouldOpenWithTheRecoveryKeyAndDemandANewPassword()
    {
        Shown shown;
        QTest::mouseClick(child<Button>(shown.page, "recover"), Qt::LeftButton);
        auto *key = child<QPlainTextEdit>(shown.page, "recoveryKey");
        // GIVEN a key with one character wrong
        QString wrong = shown.office.office().recoveryText();
        wrong[0] = wrong.at(0) == u'7' ? u'8' : u'7';
        key->setPlainText(wrong);
        QTest::keyClick(key, Qt::Key_Return);
        auto *strip = key->window()->findChild<RecoverySignIn *>()->findChild<MessageStrip *>();
        QTRY_VERIFY(!strip->text().isEmpty());
        QCOMPARE(shown.signedIn.count(), 0);
        // WHEN the right one is typed THEN a password is asked for before anybody is in
        key->setPlainText(shown.office.office().recoveryText().toLower());
        QTest::keyClick(key, Qt::Key_Return);
        auto *fresh = child<QLineEdit>(shown.page, "newPassword");
        auto *repeated = child<QLineEdit>(shown.page, "repeatedPassword");
        QTRY_VERIFY(fresh->isVisible() && fresh->isEnabled());
        QCOMPARE(shown.signedIn.count(), 0);
        fresh->setText(QStringLiteral("kata-sandi-baru-9"));
        repeated->setText(QStringLiteral("kata-sandi-lain-9"));
        QTest::mouseClick(child<Button>(shown.page, "setPassword"), Qt::LeftButton);
        QVERIFY(!hintUnder(repeated).isEmpty());
        repeated->setText(fresh->text());
        QTest::mouseClick(child<Button>(shown.page, "setPassword"), Qt::LeftButton);
        QTRY_COMPARE(shown.signedIn.count(), 1);
        const QString name = shown.signedIn.first().first().value<User>().name;
        QCOMPARE(outcome(shown.office.office()->signIn().signIn(name, QStringLiteral("kata-sandi-baru-9"))),
                 QStringLiteral("ok"));
    }

    void shouldLockAgainWhoeverTurnsBackFromTheRecoveryKey()
    {
        Shown shown;
        QTest::mouseClick(child<Button>(shown.page, "recover"), Qt::LeftButton);
        auto *key = child<QPlainTextEdit>(shown.page, "recoveryKey");
        key->setPlainText(shown.office.office().recoveryText());
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(child<QLineEdit>(shown.page, "newPassword")->isVisible());
        QTest::mouseClick(child<Button>(shown.page, "leaveRecovery"), Qt::LeftButton);
        shown.office.settle();
        bool unlocked = true;
        shown.office.workspace().run(
            &shown.page, [](services::OpenOffice &open) -> Result<bool> { return open.ports().keys.isUnlocked(); },
            [&unlocked](const Result<bool> &answer) { unlocked = *answer; });
        shown.office.settle();
        QVERIFY(!unlocked);
    }

    void shouldAskForTheOtherLanguage()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &SignInPage::languageRequested);
        QTest::mouseClick(child<Button>(shown.page, "language"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("id")); // the tests speak English
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
