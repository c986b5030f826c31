// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/services/signin.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lajur::ui {

class BrandMark;
class Button;
class FormField;
class Label;
class MessageStrip;
class PasswordEdit;
class RecoverySignIn;
class Workspace;

/// Lets a person into the office: by name and password, or by the recovery key when every password is lost.
///
/// Made without any work on the office, so that it stands on the screen at once; enter() fills it. Who was let in is
/// told by signedIn(); giving the workspace its user is the receiver's.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The office is open, or somebody has signed out: show who may come in and put the focus where typing begins.
    void enter();
    /// Sign-in filled in for the demo office, so that one press opens it.
    void setDemo(const QString &name, const QString &password);
    /// Chosen at first, if the office has the account.
    void setLastUser(const QString &name);
    /// The office was locked while `user` worked: the same person comes back with the password.
    void setLocked(const domain::User &user, int idleMinutes = 10);

signals:
    void signedIn(const lajur::domain::User &user);
    void languageRequested(const QString &language); ///< "id" or "en"

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBox();
    QWidget *makePasswordPart(QWidget *box);
    QWidget *makeFoot();
    void takeAccounts(const QList<services::SignIn::Account> &accounts, const QString &office);
    QString typedName() const;
    void chooseUser(const QString &name);
    void signIn();
    void take(const domain::Result<domain::User> &answer);
    void setBusy(bool busy);
    void showHint();
    void showRecovery();
    void leaveRecovery();
    void showWords();
    void retranslate();

    Workspace &m_workspace;
    QList<services::SignIn::Account> m_accounts;
    QString m_officeName;
    QString m_chosen; ///< Sign-in name to be chosen when the accounts are known.
    QString m_refusal; ///< Why the last attempt did not open the office.
    QString m_lockedName; ///< Full name of whoever was locked out.
    int m_idleMinutes = 0; ///< 0 while nobody was locked out.
    bool m_demo = false;
    bool m_busy = false;

    BrandMark *m_brand;
    QVBoxLayout *m_parts = nullptr;
    QWidget *m_passwordPart = nullptr;
    Label *m_title;
    Label *m_sentence;
    MessageStrip *m_strip;
    QComboBox *m_user;
    FormField *m_userField;
    PasswordEdit *m_password;
    FormField *m_passwordField;
    Button *m_signIn;
    Label *m_forgotten;
    Button *m_recover;
    RecoverySignIn *m_recovery = nullptr; ///< Made when asked for.
    Label *m_footMark;
    Label *m_footText;
    Button *m_language;
    Label *m_version;
};

} // namespace lajur::ui
