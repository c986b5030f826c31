// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace lajur::ui {

class Button;
class SearchField;
class UserButton;

/// The row over every screen: the field that finds everything, the way to a new case, and who is signed in.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QAction *newCase, QAction *find, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    UserButton *user() const { return m_user; }
    /// One filled button a screen: the new case is it on the board only.
    void setNewCaseFilled(bool filled);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchField *m_field;
    Button *m_newCase;
    UserButton *m_user;
};

} // namespace lajur::ui
