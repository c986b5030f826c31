// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/userform.h"
#include "tests/unit/forms/readableform.h"

#include <QTest>

using namespace lajur::domain;
using namespace lajur::forms;
using namespace Qt::StringLiterals;

namespace {

void fill(UserForm &form)
{
    form.setValue(u"name"_s, u" Budi "_s);
    form.setValue(u"fullName"_s, u"Budi  Santoso"_s);
    form.setValue(u"nip"_s, u"19850817 201001 1 003"_s);
    form.setValue(u"roles"_s, QStringList{u"kasi"_s, u"loket"_s});
    form.setValue(u"password"_s, u"kuda laut sepeda"_s);
    form.setValue(u"repeated"_s, u"kuda laut sepeda"_s);
}

} // namespace

class TstUserForm : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeAnAccount();
    void shouldNeedNameRolesAndPassword();
    void shouldLeaveThePasswordOfAnAccountAlone();
    void shouldJudgeFields_data();
    void shouldJudgeFields();
    void shouldCompareThePasswordsWhileTheSecondIsTyped();
    void shouldNotCallAShortPasswordAFaultWhileItIsTyped();
};

void TstUserForm::shouldMakeAnAccount()
{
    UserForm form;
    fill(form);
    const auto user = form.toNewUser();
    QVERIFY2(user, user ? "" : qPrintable(user.error().text));
    QCOMPARE(user->name, u"budi"_s);
    QCOMPARE(user->fullName, u"Budi Santoso"_s);
    QCOMPARE(user->nip, u"198508172010011003"_s);
    QCOMPARE(user->roles, (QStringList{u"kasi"_s, u"loket"_s}));
    QCOMPARE(user->password, u"kuda laut sepeda"_s);
    QCOMPARE(form.toFirstUser()->password, user->password);
}

void TstUserForm::shouldNeedNameRolesAndPassword()
{
    UserForm form;
    QCOMPARE(refusedFields(form.toNewUser()), (QStringList{u"name"_s, u"roles"_s, u"password"_s, u"repeated"_s}));
    fill(form);
    form.setValue(u"repeated"_s, QString());
    QCOMPARE(refusedFields(form.toNewUser()), QStringList{u"repeated"_s});
}

void TstUserForm::shouldLeaveThePasswordOfAnAccountAlone()
{
    User user;
    user.name = u"budi"_s;
    user.roles = QStringList{u"kasi"_s};
    user.active = false;
    UserForm form;
    form.setPasswordRequired(false);
    form.fromUser(user);
    QVERIFY(!form.isDirty());
    form.setValue(u"active"_s, true);
    const auto change = form.toChange();
    QVERIFY(change);
    QVERIFY(change->active);
    QCOMPARE(change->roles, QStringList{u"kasi"_s});
    form.setValue(u"password"_s, u"kuda laut sepeda"_s);
    QCOMPARE(refusedFields(form.toChange()), QStringList{u"repeated"_s});
}

void TstUserForm::shouldJudgeFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("name") << u"name"_s << u"budi.s-2"_s << u"none"_s;
    QTest::newRow("capitals") << u"name"_s << u"Budi"_s << u"none"_s;
    QTest::newRow("two words") << u"name"_s << u"Budi  Santoso"_s << u"error [budi.santoso]"_s;
    QTest::newRow("umlaut") << u"name"_s << u"büdi"_s << u"error"_s;
    QTest::newRow("taken") << u"name"_s << u"Dewi"_s << u"error"_s;
    QTest::newRow("NIP") << u"nip"_s << u"198508172010011003"_s << u"check"_s;
    QTest::newRow("half a NIP") << u"nip"_s << u"1985"_s << u"error"_s;
    QTest::newRow("short password") << u"password"_s << u"kuda"_s << u"error"_s;
    QTest::newRow("own name as password") << u"password"_s << u"budi budi"_s << u"warning"_s;
    QTest::newRow("another password") << u"repeated"_s << u"kuda laut"_s << u"error"_s;
    QTest::newRow("spaces as repetition") << u"repeated"_s << u"   "_s << u"error"_s;
}

void TstUserForm::shouldJudgeFields()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    UserForm form;
    form.setTakenNames({u"dewi"_s});
    fill(form);
    form.setEditing(field);
    form.setValue(field, typed);
    form.setEditing({});
    QCOMPARE(brief(form.state(field)), said);
}

void TstUserForm::shouldCompareThePasswordsWhileTheSecondIsTyped()
{
    UserForm form;
    form.setValue(u"password"_s, u"kuda laut sepeda"_s);
    form.setEditing(u"repeated"_s);
    form.setValue(u"repeated"_s, u"kuda"_s);
    QCOMPARE(brief(form.state(u"repeated"_s)), u"none"_s);
    form.setValue(u"repeated"_s, u"kuds"_s);
    QCOMPARE(brief(form.state(u"repeated"_s)), u"error"_s);
    form.setValue(u"repeated"_s, u"kuda laut sepeda"_s);
    QCOMPARE(brief(form.state(u"repeated"_s)), u"check"_s);
    form.setValue(u"password"_s, u"kuda laut"_s);
    QCOMPARE(brief(form.state(u"repeated"_s)), u"error"_s);
}

void TstUserForm::shouldNotCallAShortPasswordAFaultWhileItIsTyped()
{
    UserForm form;
    form.setEditing(u"password"_s);
    form.setValue(u"password"_s, u"kuda"_s);
    QCOMPARE(brief(form.state(u"password"_s)), u"plain"_s);
    form.setEditing({});
    QCOMPARE(brief(form.state(u"password"_s)), u"error"_s);
}

QTEST_GUILESS_MAIN(TstUserForm)
#include "tst_userform.moc"
