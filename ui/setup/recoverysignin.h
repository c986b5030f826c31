// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"

#include <QWidget>

class QPlainTextEdit;

namespace lajur::ui {

class Button;
class FormField;
class Label;
class MessageStrip;
class PasswordEdit;
class Workspace;

/// Opens an office to whoever holds its recovery key, as the first administrator, who gets a new password at once.
class RecoverySignIn : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySignIn(Workspace &workspace, QWidget *parent = nullptr);

    void enter();

signals:
    /// The office is open and the new password is kept.
    void signedIn(const lajur::domain::User &user);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeKeyPart();
    QWidget *makePasswordPart();
    void open();
    void take(const domain::Result<domain::User> &answer);
    void setPassword();
    void cancel();
    void setBusy(bool busy);
    void retranslate();

    Workspace &m_workspace;
    domain::User m_user; ///< Whom the recovery key let in; invalid before.
    QWidget *m_keyPart = nullptr;
    QWidget *m_passwordPart = nullptr;
    Label *m_title;
    Label *m_sentence;
    MessageStrip *m_strip;
    QPlainTextEdit *m_key;
    FormField *m_keyField;
    Button *m_open;
    PasswordEdit *m_password;
    FormField *m_passwordField;
    PasswordEdit *m_repeated;
    FormField *m_repeatedField;
    Button *m_set;
    Button *m_back;
};

} // namespace lajur::ui
