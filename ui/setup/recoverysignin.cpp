// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/recoverysignin.h"

#include "models/services/session.h"
#include "models/services/signin.h"
#include "models/services/useradministration.h"
#include "ui/setup/passwordedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;

namespace {

constexpr int KeyRows = 4;

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

RecoverySignIn::RecoverySignIn(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::Title, this))
    , m_sentence(new Label(TextRole::Small, this))
    , m_strip(new MessageStrip(this))
    , m_back(new Button(Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("recoverySignIn"));
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("leaveRecovery"));
    m_keyPart = makeKeyPart();
    m_passwordPart = makePasswordPart();
    m_passwordPart->hide();
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_strip);
    column->addWidget(m_keyPart);
    column->addWidget(m_passwordPart);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &RecoverySignIn::cancel);
    retranslate();
}

QWidget *RecoverySignIn::makeKeyPart()
{
    auto *part = new QWidget(this);
    m_key = new QPlainTextEdit;
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setTabChangesFocus(true);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_key->setFixedHeight(KeyRows * lineHeight(TextRole::Body) + 14);
    m_key->installEventFilter(this);
    m_keyField = new FormField({}, m_key, part);
    m_keyField->setLabelAbove(true);
    m_open = new Button(Button::Kind::Main, part);
    m_open->setObjectName(QStringLiteral("openWithKey"));
    m_open->setHeight(Button::Height::Large);
    m_open->setKeyHint(Qt::Key_Return);
    QVBoxLayout *column = columnOf(part);
    column->addWidget(m_keyField);
    column->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &RecoverySignIn::open);
    connect(m_key, &QPlainTextEdit::textChanged, this, [this] { m_strip->clear(); });
    return part;
}

QWidget *RecoverySignIn::makePasswordPart()
{
    auto *part = new QWidget(this);
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_passwordField = new FormField({}, m_password, part);
    m_repeated = new PasswordEdit;
    m_repeated->setObjectName(QStringLiteral("repeatedPassword"));
    m_repeatedField = new FormField({}, m_repeated, part);
    m_repeatedField->setHintReserved(true);
    m_set = new Button(Button::Kind::Main, part);
    m_set->setObjectName(QStringLiteral("setPassword"));
    m_set->setHeight(Button::Height::Large);
    m_set->setKeyHint(Qt::Key_Return);
    QVBoxLayout *column = columnOf(part);
    for (FormField *field : {m_passwordField, m_repeatedField}) {
        field->setLabelAbove(true);
        column->addWidget(field);
    }
    column->addWidget(m_set);
    connect(m_set, &QPushButton::clicked, this, &RecoverySignIn::setPassword);
    connect(m_password, &QLineEdit::returnPressed, m_repeated, qOverload<>(&QWidget::setFocus));
    connect(m_repeated, &QLineEdit::returnPressed, this, &RecoverySignIn::setPassword);
    connect(m_repeated, &QLineEdit::textEdited, this, [this] { m_repeatedField->setHint(FormField::Hint::None); });
    return part;
}

void RecoverySignIn::enter()
{
    (m_user.id.isValid() ? static_cast<QWidget *>(m_password) : m_key)->setFocus(Qt::OtherFocusReason);
}

/// Enter opens, as in every other field of this box; the key may still be pasted with its line breaks.
bool RecoverySignIn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_key && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecoverySignIn::open()
{
    if (!m_open->isEnabled())
        return;
    setBusy(true);
    m_workspace.run(
        this,
        [key = m_key->toPlainText()](services::OpenOffice &office) -> Result<User> {
            LAJUR_TRY(office.signIn().recover(key));
            return office.session().user();
        },
        [this](const Result<User> &answer) { take(answer); });
}

void RecoverySignIn::take(const Result<User> &answer)
{
    setBusy(false);
    if (!answer) {
        m_strip->show(MessageStrip::Tone::Error, answer.error().text);
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_user = *answer;
    m_strip->clear();
    m_key->clear();
    m_keyPart->hide();
    m_passwordPart->show();
    retranslate();
    enter();
}

void RecoverySignIn::setPassword()
{
    if (!m_set->isEnabled())
        return;
    if (m_password->text() != m_repeated->text()) {
        m_repeatedField->setHint(FormField::Hint::Error, tr("The two passwords differ. Type both again."));
        m_repeated->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_workspace.run(
        this,
        [name = m_user.name, password = m_password->text()](services::OpenOffice &office) {
            return office.users().resetPassword(name, password);
        },
        [this](const Status &set) {
            setBusy(false);
            if (set) {
                emit signedIn(m_user);
                return;
            }
            m_strip->show(MessageStrip::Tone::Error, set.error().text);
            m_password->setFocus(Qt::OtherFocusReason);
        });
}

void RecoverySignIn::cancel()
{
    // Whoever turns back leaves the office locked.
    if (m_user.id.isValid())
        m_workspace.run(
            &m_workspace,
            [](services::OpenOffice &office) -> Status {
                office.signIn().signOut();
                return {};
            },
            [](const Status &) {});
    emit cancelled();
}

void RecoverySignIn::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_key, m_open, m_password, m_repeated, m_set, m_back})
        widget->setEnabled(!busy);
}

void RecoverySignIn::retranslate()
{
    const bool isOpen = m_user.id.isValid();
    m_title->setText(isOpen ? tr("New password") : tr("Recovery key"));
    m_sentence->setText(
        isOpen ? tr("The office is open. You act as %1 (%2); choose a new password for this account to go on.")
                     .arg(m_user.fullName, m_user.name)
               : tr("It stands on the sheet printed when the office was set up: 14 groups of 4 letters and digits."));
    m_keyField->setTitle(tr("Recovery key"));
    m_open->setText(tr("Open the office"));
    m_passwordField->setTitle(tr("New password"));
    m_repeatedField->setTitle(tr("New password again"));
    m_set->setText(tr("Set the password and go in"));
    m_back->setText(tr("Back to sign-in by password"));
}

void RecoverySignIn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
