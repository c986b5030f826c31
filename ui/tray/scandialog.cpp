// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/scandialog.h"

#include "ui/tray/scanpreview.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/workspace.h"

#include <chrono>
#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;
using namespace std::chrono_literals;
using services::ScanIntake;
using services::ScannerAbilities;
using services::ScannerInfo;
using services::ScanProfile;
using services::ScanSettings;
using services::ScanSource;

namespace {
constexpr auto followsEach = 100ms;
constexpr int dialogWidth = 680;
} // namespace

ScanDialog::ScanDialog(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_scans(*workspace.scans())
    , m_profiles(services::scanProfiles())
    , m_scanner(new QComboBox)
    , m_profile(new QComboBox)
    , m_source(new SegmentedControl)
    , m_picture(new ScanPreview)
    , m_bar(new QProgressBar)
    , m_words(new Label(TextRole::Small))
    , m_previewButton(new Button(tr("Preview")))
{
    setObjectName(QStringLiteral("scanDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    setHeading(tr("Scan papers"),
               tr("Lay the paper down and press F7. Pages go protected into the tray; nothing else is written."));
    layOut();
    addKeys();
    m_timer.setInterval(followsEach);
    connect(&m_timer, &QTimer::timeout, this, &ScanDialog::follow);
    connect(m_scanner, &QComboBox::currentIndexChanged, this, &ScanDialog::askAbilities);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ScanDialog::takeProfile);
    connect(m_previewButton, &Button::clicked, this, &ScanDialog::preview);
    connect(strip(), &MessageStrip::actionTriggered, this, &ScanDialog::search);
    connect(&m_scans, &services::ScanWork::scanningChanged, this, &ScanDialog::showState);
    connect(&m_scans, &services::ScanWork::pageKept, this, [this](TrayPageId page) {
        m_pages.append(page);
        showState();
    });
    // Whoever signs out or locks scans no further.
    connect(&m_workspace, &Workspace::locked, this, [this] {
        m_scans.cancel();
        leave();
    });
    takeProfile();
    search();
}

void ScanDialog::layOut()
{
    m_scanner->setObjectName(QStringLiteral("scanner"));
    m_profile->setObjectName(QStringLiteral("scanProfile"));
    m_source->setObjectName(QStringLiteral("scanSource"));
    m_previewButton->setObjectName(QStringLiteral("scanPreview"));
    m_previewButton->setIcon(icon(QStringLiteral("eye")));
    m_previewButton->setAutoDefault(false);
    m_picture->setAccessibleName(tr("What lies on the glass"));
    for (const ScanProfile &profile : std::as_const(m_profiles))
        m_profile->addItem(profile.title, profile.id);
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(m_preferences.scanProfile())));
    m_source->setSegments({tr("Glass"), tr("Feeder")});
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Scan papers"));
    m_words->setTone(Label::Tone::Muted);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("scanWords"));
    m_sourceField = new FormField(tr("Paper lies"), m_source);

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    for (FormField *field :
         {new FormField(tr("Scanner"), m_scanner), new FormField(tr("Profile"), m_profile), m_sourceField}) {
        field->setLabelAbove(true);
        left->addWidget(field);
    }
    left->addWidget(m_previewButton, 0, Qt::AlignLeft);
    left->addStretch(1);
    left->addWidget(m_bar);
    left->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(left, 1);
    row->addWidget(m_picture);
    content()->addLayout(row);

    m_cancel = addCancelButton();
    m_done = addButton(Button::Kind::Plain, tr("To the pages"));
    m_done->setObjectName(QStringLiteral("scanDone"));
    m_done->setKeyHint(QKeySequence(Qt::Key_F5));
    connect(m_done, &Button::clicked, this, &ScanDialog::leave);
    m_scan = addButton(Button::Kind::Main, tr("Scan"));
    m_scan->setObjectName(QStringLiteral("scanNow"));
    m_scan->setKeyHint(QKeySequence(Qt::Key_F7));
    connect(m_scan, &Button::clicked, this, &ScanDialog::scan);
}

void ScanDialog::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, m_scan, &Button::click);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_previewButton, &Button::click);
}

void ScanDialog::search()
{
    m_searching = true;
    m_scanner->clear();
    m_scanner->addItem(tr("Looking for scanners…"));
    showState();
    m_scans.scanners(this, [this](const Result<QList<ScannerInfo>> &found) { showScanners(found); });
}

void ScanDialog::showScanners(const Result<QList<ScannerInfo>> &found)
{
    m_searching = false;
    {
        const QSignalBlocker quiet(m_scanner);
        m_scanner->clear();
        for (const ScannerInfo &scanner : found.value_or(QList<ScannerInfo>()))
            m_scanner->addItem(scanner.title, scanner.name);
        m_scanner->setCurrentIndex(qMax(0, m_scanner->findData(m_preferences.scanner())));
    }
    if (!found) {
        tell(found.error());
    } else if (found->isEmpty()) {
        m_scanner->addItem(tr("No scanner found"));
        strip()->show(MessageStrip::Tone::Warning,
                      tr("No scanner was found. Switch it on, check its cable or network, and look again."),
                      {tr("Look again")});
    } else {
        strip()->clear();
        askAbilities();
    }
    showState();
}

QString ScanDialog::device() const
{
    return m_scanner->currentData().toString();
}

void ScanDialog::askAbilities()
{
    m_abilities = {};
    const QString asked = device();
    if (asked.isEmpty())
        return;
    m_scans.abilities(asked, this, [this, asked](const Result<ScannerAbilities> &abilities) {
        if (asked != device())
            return;
        if (!abilities) {
            tell(abilities.error());
            return;
        }
        m_abilities = *abilities;
        takeProfile();
    });
}

/// A scanner without a feeder takes letters from its glass.
void ScanDialog::takeProfile()
{
    const bool feeder = m_abilities.sources.isEmpty() || m_abilities.sources.contains(ScanSource::Feeder);
    const bool glass = m_abilities.sources.isEmpty() || m_abilities.sources.contains(ScanSource::Flatbed);
    const ScanProfile &profile = m_profiles.at(qMax(0, m_profile->currentIndex()));
    const bool wantsFeeder = profile.settings.source == ScanSource::Feeder;
    m_source->setCurrent((wantsFeeder && feeder) || !glass ? 1 : 0);
    m_source->setEnabled(feeder && glass);
    m_sourceField->setHint(FormField::Hint::Plain,
                           !feeder      ? tr("This scanner has no feeder.")
                               : !glass ? tr("This scanner has only a feeder.")
                                        : QString());
    showState();
}

ScanSettings ScanDialog::settings() const
{
    ScanSettings settings = m_profiles.at(qMax(0, m_profile->currentIndex())).settings;
    settings.device = device();
    settings.source = m_source->current() == 1 ? ScanSource::Feeder : ScanSource::Flatbed;
    return settings;
}

void ScanDialog::scan()
{
    if (device().isEmpty() || m_scans.isScanning())
        return;
    strip()->clear();
    m_preferences.setScanner(device());
    m_preferences.setScanProfile(m_profile->currentData().toString());
    m_scans.scan(settings(), this, [this](const ScanIntake::Run &run) { takeRun(run); });
}

void ScanDialog::takeRun(const ScanIntake::Run &run)
{
    if (!run.ended)
        tell(run.ended.error());
    else if (run.pages.isEmpty())
        strip()->show(MessageStrip::Tone::Warning, tr("The scanner gave no page. Lay the paper down and scan again."));
    showState();
}

void ScanDialog::preview()
{
    if (device().isEmpty() || m_scans.isScanning())
        return;
    m_previewing = true;
    strip()->clear();
    m_scans.preview(settings(), this, [this](const Result<QImage> &picture) {
        m_previewing = false;
        if (picture)
            m_picture->setPicture(*picture);
        else
            tell(picture.error());
        showState();
    });
}

void ScanDialog::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        strip()->show(MessageStrip::Tone::Info, tr("Stopped. Pages scanned before are in the tray."));
    else
        strip()->show(MessageStrip::Tone::Error, error.text);
}

void ScanDialog::showState()
{
    if (!m_scan)
        return; // still being laid out
    const bool scanning = m_scans.isScanning();
    const bool ready = !device().isEmpty() && !scanning;
    const int pages = int(m_pages.size());
    for (QWidget *choice : {static_cast<QWidget *>(m_scanner), static_cast<QWidget *>(m_profile)})
        choice->setEnabled(ready);
    m_scan->setEnabled(ready);
    m_previewButton->setEnabled(ready);
    m_done->setEnabled(pages > 0 && !scanning);
    setMainButton(pages > 0 && !scanning ? m_done : m_scan);
    m_scan->setText(pages > 0 ? tr("Scan the next") : tr("Scan"));
    m_cancel->setText(scanning ? tr("Stop") : tr("Close"));
    m_bar->setVisible(scanning || m_searching);
    if (scanning)
        m_timer.start();
    else
        m_timer.stop();
    follow();
    m_picture->setWords(tr("F8 shows what lies on the glass, before it is scanned."));
}

void ScanDialog::follow()
{
    const services::Progress *progress = m_scans.isScanning() ? m_scans.progress() : nullptr;
    m_bar->setRange(0, progress ? progress->total() : 0);
    m_bar->setValue(progress ? progress->done() : 0);
    const int pages = int(m_pages.size());
    if (m_searching)
        m_words->setText(tr("Looking for scanners; network scanners take some seconds."));
    else if (m_previewing)
        m_words->setText(tr("Looking at the glass…"));
    else if (progress)
        m_words->setText(tr("Scanning page %1…").arg(pages + 1));
    else
        m_words->setText(pages == 0 ? QString() : tr("%n page(s) in the tray.", nullptr, pages));
}

void ScanDialog::reject()
{
    if (m_scans.isScanning())
        m_scans.cancel();
    else
        leave();
}

void ScanDialog::leave()
{
    if (std::exchange(m_told, true))
        return;
    emit pagesScanned(m_pages);
    done(m_pages.isEmpty() ? Rejected : Accepted);
}

} // namespace lajur::ui
