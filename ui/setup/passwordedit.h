// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace lajur::ui {

/// Takes a password: hidden, or shown while the eye is pressed down; notices Caps Lock before it costs an attempt.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    bool isCapsLockOn() const { return m_capsLock; }

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void watchCapsLock(const QKeyEvent &event);
    void retranslate();

    QAction *m_eye;
    bool m_capsLock = false;
};

} // namespace lajur::ui
