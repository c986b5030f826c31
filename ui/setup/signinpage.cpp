// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/signinpage.h"

#include "models/services/officesetup.h"
#include "models/services/session.h"
#include "ui/setup/brandmark.h"
#include "ui/setup/panel.h"
#include "ui/setup/passwordedit.h"
#include "ui/setup/recoverysignin.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;

namespace {

constexpr int BoxWidth = 360;
constexpr int BoxPadding = 32;
constexpr int FootHeight = 40;

bool speaksIndonesian()
{
    return QLocale().language() == QLocale::Indonesian;
}

} // namespace

SignInPage::SignInPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_brand(new BrandMark(BrandMark::Size::Large, QStringLiteral("Lajur"), this))
{
    setObjectName(QStringLiteral("signInPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(3);
    column->addWidget(m_brand, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    auto *middle = new QHBoxLayout; // stretches, not an alignment, so that the box grows with its sentences
    middle->addStretch();
    middle->addWidget(makeBox());
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(4);
    column->addWidget(makeFoot());
    retranslate();
}

QWidget *SignInPage::makeBox()
{
    auto *box = new Panel(&Theme::surface, &Theme::line, 8, this);
    box->setFixedWidth(BoxWidth);
    m_parts = new QVBoxLayout(box); // one of them is visible; unlike a stack it grows with a long sentence
    m_parts->setContentsMargins(BoxPadding, BoxPadding, BoxPadding, BoxPadding);
    m_passwordPart = makePasswordPart(box);
    m_parts->addWidget(m_passwordPart);
    return box;
}

QWidget *SignInPage::makePasswordPart(QWidget *box)
{
    auto *part = new QWidget(box);
    m_title = new Label(TextRole::Title, part);
    m_sentence = new Label(TextRole::Small, part);
    m_sentence->setObjectName(QStringLiteral("signInSentence"));
    m_sentence->setTone(Label::Tone::Muted);
    m_sentence->setWordWrap(true);
    m_strip = new MessageStrip(part);
    m_user = new QComboBox;
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_user->completer()->setFilterMode(Qt::MatchContains);
    m_user->lineEdit()->addAction(icon(QStringLiteral("user")), QLineEdit::LeadingPosition);
    m_userField = new FormField({}, m_user, part);
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("password"));
    m_passwordField = new FormField({}, m_password, part);
    m_passwordField->setHintReserved(true);
    for (FormField *field : {m_userField, m_passwordField})
        field->setLabelAbove(true);
    m_signIn = new Button(Button::Kind::Main, part);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setHeight(Button::Height::Large);
    m_signIn->setKeyHint(Qt::Key_Return);
    m_forgotten = new Label(TextRole::Small, part);
    m_forgotten->setTone(Label::Tone::Muted);
    m_forgotten->setWordWrap(true);
    m_recover = new Button(Button::Kind::Link, part);
    m_recover->setObjectName(QStringLiteral("recover"));
    auto *line = new Panel(&Theme::line, nullptr, 0, part);
    line->setFixedHeight(1);

    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addWidget(m_strip);
    column->addWidget(m_userField);
    column->addSpacing(8);
    column->addWidget(m_passwordField);
    column->addSpacing(8);
    column->addWidget(m_signIn);
    column->addSpacing(16);
    column->addWidget(line);
    column->addSpacing(12);
    column->addWidget(m_forgotten);
    column->addSpacing(4);
    column->addWidget(m_recover, 0, Qt::AlignLeft);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_refusal.clear();
        showHint();
    });
    connect(m_password, &PasswordEdit::capsLockChanged, this, &SignInPage::showHint);
    connect(m_user->lineEdit(), &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_recover, &QPushButton::clicked, this, &SignInPage::showRecovery);
    return part;
}

QWidget *SignInPage::makeFoot()
{
    auto *foot = new Panel(&Theme::window, nullptr, 0, this);
    foot->setFixedHeight(FootHeight);
    m_footMark = new Label(TextRole::Small, foot);
    m_footText = new Label(TextRole::Small, foot);
    m_footText->setTone(Label::Tone::Muted);
    m_footText->setElided(true);
    m_language = new Button(Button::Kind::Link, foot);
    m_language->setObjectName(QStringLiteral("language"));
    m_version = new Label(TextRole::Small, QStringLiteral("Lajur ") + QStringLiteral(LAJUR_VERSION), foot);
    m_version->setTone(Label::Tone::Muted);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_footMark);
    row->addWidget(m_footText, 1);
    row->addWidget(m_language);
    row->addSpacing(8);
    row->addWidget(m_version);
    connect(m_language, &QPushButton::clicked, this,
            [this] { emit languageRequested(speaksIndonesian() ? QStringLiteral("en") : QStringLiteral("id")); });
    return foot;
}

void SignInPage::enter()
{
    struct Seen {
        QList<services::SignIn::Account> accounts;
        QString office;
    };
    m_workspace.run(
        this,
        [](services::OpenOffice &office) -> Result<Seen> {
            LAJUR_TRY_VALUE(auto accounts, office.signIn().accounts());
            LAJUR_TRY_VALUE(const auto profile, office.setup().profile());
            return Seen{accounts,
                        profile.unit.isEmpty() ? profile.agency
                                               : QStringLiteral("%1, %2").arg(profile.unit, profile.agency)};
        },
        [this](const Result<Seen> &seen) {
            // An office that cannot be read says so at the attempt to sign in.
            if (seen)
                takeAccounts(seen->accounts, seen->office);
        });
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *first = m_user->currentText().isEmpty() ? static_cast<QWidget *>(m_user) : m_password;
    if (m_demo)
        first = m_signIn;
    if (!m_recovery)
        first->setFocus(Qt::OtherFocusReason);
}

void SignInPage::takeAccounts(const QList<services::SignIn::Account> &accounts, const QString &office)
{
    const QString typed = m_chosen.isEmpty() ? typedName() : m_chosen;
    const bool nobodyChosen = m_user->currentText().trimmed().isEmpty();
    m_accounts = accounts;
    m_officeName = office;
    m_user->clear();
    for (const auto &account : accounts)
        m_user->addItem(account.fullName, account.name);
    m_user->setCurrentIndex(-1);
    chooseUser(typed.isEmpty() && accounts.size() == 1 ? accounts.constFirst().name : typed);
    showWords();
    // Nobody types yet: lead on to the password.
    if (nobodyChosen && !m_user->currentText().isEmpty() && m_user->hasFocus() && !m_demo)
        m_password->setFocus(Qt::OtherFocusReason);
}

/// What was chosen or typed: a full name or the sign-in name itself.
QString SignInPage::typedName() const
{
    QString text = m_user->currentText().trimmed();
    for (const auto &account : m_accounts) {
        if (account.fullName.compare(text, Qt::CaseInsensitive) == 0)
            return m_user->currentIndex() >= 0 && m_user->itemText(m_user->currentIndex()) == text
                ? m_user->currentData().toString()
                : account.name;
    }
    return text;
}

void SignInPage::chooseUser(const QString &name)
{
    const int index = m_user->findData(name);
    m_user->setCurrentIndex(index);
    if (index < 0)
        m_user->setEditText(name);
}

void SignInPage::setDemo(const QString &name, const QString &password)
{
    m_demo = true;
    m_chosen = name;
    chooseUser(name);
    m_password->setText(password);
    showWords();
}

void SignInPage::setLastUser(const QString &name)
{
    m_chosen = name;
    chooseUser(name);
}

void SignInPage::setLocked(const User &user, int idleMinutes)
{
    m_lockedName = user.fullName;
    m_idleMinutes = idleMinutes;
    m_chosen = user.name;
    m_refusal.clear();
    leaveRecovery();
    if (m_user->findData(user.name) < 0)
        m_user->addItem(user.fullName, user.name);
    chooseUser(user.name);
    m_password->clear();
    showWords();
    showHint();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPage::signIn()
{
    if (m_busy)
        return;
    const QString name = typedName();
    const QString password = m_password->text();
    if (name.isEmpty() || password.isEmpty()) {
        m_refusal = name.isEmpty() ? tr("Choose or type the user.") : tr("Type the password.");
        showHint();
        (name.isEmpty() ? static_cast<QWidget *>(m_user) : m_password)->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_workspace.run(
        this,
        [name, password](services::OpenOffice &office) -> Result<User> {
            LAJUR_TRY(office.signIn().signIn(name, password));
            return office.session().user();
        },
        [this](const Result<User> &answer) { take(answer); });
}

void SignInPage::take(const Result<User> &answer)
{
    setBusy(false);
    m_strip->clear();
    if (!answer) {
        // The usual reason has its short sentence at the field; a rare one has room to say what to do.
        const bool mistyped = answer.error().code == ErrorCode::WrongPassword;
        m_refusal = mistyped ? tr("The user name or the password is wrong.") : QString();
        if (!mistyped)
            m_strip->show(MessageStrip::Tone::Error, answer.error().text);
        showHint();
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_refusal.clear();
    m_password->clear();
    m_idleMinutes = 0;
    m_demo = false;
    m_chosen = answer->name;
    showWords();
    showHint();
    emit signedIn(*answer);
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : QList<QWidget *>{m_user, m_password, m_recover})
        widget->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Checking the password…") : tr("Sign in"));
}

void SignInPage::showHint()
{
    if (!m_refusal.isEmpty())
        m_passwordField->setHint(FormField::Hint::Error, m_refusal);
    else if (m_password->isCapsLockOn())
        m_passwordField->setHint(FormField::Hint::Warning, tr("Caps Lock is on."));
    else
        m_passwordField->setHint(FormField::Hint::None);
}

void SignInPage::showRecovery()
{
    if (!m_recovery) {
        m_recovery = new RecoverySignIn(m_workspace, this);
        m_parts->addWidget(m_recovery);
        connect(m_recovery, &RecoverySignIn::signedIn, this, [this](const User &user) {
            leaveRecovery();
            take(user);
        });
        connect(m_recovery, &RecoverySignIn::cancelled, this, &SignInPage::leaveRecovery);
    }
    m_passwordPart->hide();
    m_recovery->enter();
}

void SignInPage::leaveRecovery()
{
    if (!m_recovery)
        return;
    m_recovery->hide();
    m_recovery->deleteLater(); // with whatever was typed in it
    m_recovery = nullptr;
    m_passwordPart->show();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPage::showWords()
{
    if (m_demo)
        m_sentence->setText(tr("Demo office: everything in it is invented. Press Enter to go in."));
    else if (m_idleMinutes > 0)
        m_sentence->setText(tr("Locked because nothing was done for %n minute(s). What was half typed is kept.",
                               nullptr, m_idleMinutes));
    else
        m_sentence->setText(m_officeName);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_title->setText(m_idleMinutes > 0 ? tr("Sign in again") : tr("Sign in"));
    m_footText->setText(m_officeName.isEmpty() ? tr("The office's data are locked on this computer")
                                               : tr("%1 · the data are locked on this computer").arg(m_officeName));
    m_footMark->setIcon(QStringLiteral("lock"), 14, Theme::current().muted);
}

void SignInPage::retranslate()
{
    m_userField->setTitle(tr("User"));
    m_passwordField->setTitle(tr("Password"));
    m_signIn->setText(m_busy ? tr("Checking the password…") : tr("Sign in"));
    m_signIn->setToolTip(tr("Sign in (Enter)"));
    m_forgotten->setText(
        tr("Forgotten the password? Ask an administrator for a new one. Nobody can read the old one."));
    m_recover->setText(tr("Sign in with the recovery key"));
    // Each language calls the other by its own name.
    m_language->setText(speaksIndonesian() ? QStringLiteral("English") : QStringLiteral("Bahasa Indonesia"));
    m_language->setToolTip(tr("Change the language"));
    m_language->setAccessibleName(tr("Change the language: %1").arg(m_language->text()));
    showWords();
    showHint();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showWords();
}

void SignInPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - FootHeight - 1, width(), 1, theme.line);
}

} // namespace lajur::ui
