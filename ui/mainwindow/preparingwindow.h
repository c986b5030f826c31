// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lajur::ui {

/// Says what is going on while there is no office to sign in to yet.
class PreparingWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PreparingWindow(const QString &sentence, QWidget *parent = nullptr);
};

} // namespace lajur::ui
