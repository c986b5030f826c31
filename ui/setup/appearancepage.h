// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/settingspage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lajur::ui {

class FormField;
class Preferences;
class SegmentedControl;

/// Lets whoever sits here choose how the window looks on this computer; each choice holds at once.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    AppearancePage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void retranslate() override;

signals:
    void languageRequested(const QString &language); ///< "id" or "en"; already kept.

private:
    Preferences &m_preferences;
    QComboBox *m_language;
    SegmentedControl *m_appearance;
    SegmentedControl *m_density;
    QSpinBox *m_idle;
    QCheckBox *m_lessMotion;
    FormField *m_languageField;
    FormField *m_appearanceField;
    FormField *m_densityField;
    FormField *m_idleField;
};

} // namespace lajur::ui
