// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/passwordedit.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace lajur::ui {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(QStringLiteral("eye")), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    addAction(icon(QStringLiteral("lock")), LeadingPosition);
    m_eye->setObjectName(QStringLiteral("showPassword"));
    m_eye->setCheckable(true);
    m_eye->setShortcut(Qt::ALT | Qt::Key_F8);
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        retranslate();
    });
    retranslate();
}

void PasswordEdit::retranslate()
{
    const QString words = m_eye->isChecked() ? tr("Hide the password") : tr("Show the password");
    m_eye->setText(words);
    m_eye->setToolTip(QStringLiteral("%1 (%2)").arg(words, m_eye->shortcut().toString(QKeySequence::NativeText)));
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    watchCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

/// Qt does not tell the lock's state; a letter whose case does not fit Shift does.
void PasswordEdit::watchCapsLock(const QKeyEvent &event)
{
    bool on = m_capsLock;
    const QString text = event.text();
    if (event.key() == Qt::Key_CapsLock)
        on = false; // Known for sure only with the next letter; a stale warning would be worse than none.
    else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower())
        on = text.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    emit capsLockChanged(on);
}

} // namespace lajur::ui
