// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/userform.h"

#include <QWidget>

namespace lajur::ui {

class FormBinding;
class Label;

/// Second page of the founding: who works with the office first, and is its administrator.
class FoundingUserPage : public QWidget
{
    Q_OBJECT

public:
    explicit FoundingUserPage(QWidget *parent = nullptr);

    void enter();
    bool check();
    services::OfficeSetup::FirstUser user() const; ///< After check().

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    forms::UserForm m_form;
    FormBinding *m_binding;
    Label *m_title;
    Label *m_sentence;
};

} // namespace lajur::ui
