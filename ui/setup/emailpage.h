// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/profilepage.h"

namespace lajur::ui {

class Label;

/// Lets an administrator say whose e-mail addresses count as official.
class EmailPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit EmailPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    Label *m_explanation;
};

} // namespace lajur::ui
