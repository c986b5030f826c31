// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace lajur::ui {

/// Lists the pages of the settings in the look's manner, beside the page.
class SettingsPageList : public QListWidget
{
    Q_OBJECT

public:
    explicit SettingsPageList(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();
};

} // namespace lajur::ui
