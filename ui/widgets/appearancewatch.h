// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/look.h"

#include <QObject>

class QApplication;

namespace lajur::ui {

/// Keeps the application's palette and style sheet in step with the person's choice and the system's light or dark.
class AppearanceWatch : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceWatch(QApplication &application);
    ~AppearanceWatch() override;

    /// False before the look is installed.
    static bool isDark();
    /// Null before the look is installed.
    static AppearanceWatch *instance();

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystem();
    void apply();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace lajur::ui
