// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/scanwork.h"
#include "ui/widgets/dialog.h"

#include <QTimer>

class QComboBox;
class QProgressBar;

namespace lajur::ui {

class FormField;
class Label;
class Preferences;
class ScanPreview;
class SegmentedControl;
class Workspace;

/// Scans papers into the tray: which scanner, by which profile, from glass or feeder; page after page until it is
/// enough. F7 scans, Enter goes on to the pages.
class ScanDialog : public Dialog
{
    Q_OBJECT

public:
    /// Begins at once to look for scanners.
    ScanDialog(Workspace &workspace, Preferences &preferences, QWidget *parent);

    void reject() override; ///< Stops a scan that runs; only the next one closes.

signals:
    /// The dialog was left with these pages in the tray; none if nothing was scanned.
    void pagesScanned(const QList<lajur::domain::TrayPageId> &pages);

private:
    void layOut();
    void addKeys();
    void search();
    void showScanners(const domain::Result<QList<services::ScannerInfo>> &found);
    void askAbilities();
    void takeProfile();
    services::ScanSettings settings() const;
    QString device() const;
    void scan();
    void preview();
    void takeRun(const services::ScanIntake::Run &run);
    void tell(const domain::Error &error);
    void showState();
    void follow();
    void leave();

    Workspace &m_workspace;
    Preferences &m_preferences;
    services::ScanWork &m_scans;
    QList<services::ScanProfile> m_profiles;
    services::ScannerAbilities m_abilities;
    QComboBox *m_scanner;
    QComboBox *m_profile;
    SegmentedControl *m_source;
    FormField *m_sourceField;
    ScanPreview *m_picture;
    QProgressBar *m_bar;
    Label *m_words;
    Button *m_previewButton;
    Button *m_cancel = nullptr;
    Button *m_scan = nullptr;
    Button *m_done = nullptr;
    QTimer m_timer;
    QList<domain::TrayPageId> m_pages;
    bool m_searching = false;
    bool m_previewing = false;
    bool m_told = false; ///< pagesScanned() was said.
};

} // namespace lajur::ui
