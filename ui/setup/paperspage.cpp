// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/paperspage.h"

#include "models/services/openoffice.h"
#include "models/services/watchroutine.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lajur::ui {

using namespace domain;
using services::OpenOffice;

namespace {

constexpr int sheetWidth = 640;
constexpr int bytesInKb = 1000;
constexpr int leastKb = 50;
constexpr int mostKb = 20000;

} // namespace

PapersPage::PapersPage(Workspace &workspace, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_watchHead(new SectionHead({}, sheet()))
    , m_packageHead(new SectionHead({}, sheet()))
    , m_folder(new QLineEdit)
    , m_choose(new Button(Button::Kind::Plain))
    , m_aside(new QCheckBox(sheet()))
    , m_ktpLimit(new QSpinBox)
    , m_letterLimit(new QSpinBox)
    , m_pattern(new QLineEdit)
{
    sheet()->setMaximumWidth(sheetWidth);
    build();
    connect(m_choose, &QPushButton::clicked, this, &PapersPage::chooseFolder);
    connect(strip(), &MessageStrip::actionTriggered, this, [this] {
        m_shown = false;
        strip()->clear();
        load();
    });
    retranslate();
}

void PapersPage::build()
{
    m_folder->setObjectName(QStringLiteral("watchFolder"));
    m_choose->setObjectName(QStringLiteral("chooseWatchFolder"));
    m_aside->setObjectName(QStringLiteral("moveAside"));
    m_ktpLimit->setObjectName(QStringLiteral("ktpLimit"));
    m_letterLimit->setObjectName(QStringLiteral("letterLimit"));
    m_pattern->setObjectName(QStringLiteral("packagePattern"));
    for (QSpinBox *limit : {m_ktpLimit, m_letterLimit}) {
        limit->setRange(leastKb, mostKb);
        limit->setSuffix(QStringLiteral(" KB"));
        limit->setMaximumWidth(128);
    }
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    place->setFocusProxy(m_folder);
    m_folderField = new FormField({}, place, sheet());
    m_ktpField = new FormField({}, m_ktpLimit, sheet());
    m_letterField = new FormField({}, m_letterLimit, sheet());
    m_patternField = new FormField({}, m_pattern, sheet());
    for (FormField *field : {m_folderField, m_ktpField, m_letterField, m_patternField})
        field->setLabelAbove(true);
    content()->addWidget(m_watchHead);
    content()->addWidget(m_folderField);
    content()->addWidget(m_aside);
    content()->addSpacing(8);
    content()->addWidget(m_packageHead);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(24);
    limits->addWidget(m_ktpField);
    limits->addWidget(m_letterField);
    limits->addStretch(1);
    content()->addLayout(limits);
    content()->addWidget(m_patternField);
    content()->addStretch();
}

QString PapersPage::title() const
{
    return tr("Papers");
}

PapersPage::Plans PapersPage::typed() const
{
    Plans plans;
    plans.watch = {m_folder->text().trimmed(), m_aside->isChecked()};
    plans.package = {qint64(m_ktpLimit->value()) * bytesInKb, qint64(m_letterLimit->value()) * bytesInKb,
                     m_pattern->text().trimmed()};
    return plans;
}

bool PapersPage::isBegun() const
{
    return m_shown && !(typed() == m_seen);
}

void PapersPage::load()
{
    showNotice();
    for (QLineEdit *line : {m_folder, m_pattern})
        line->setReadOnly(!mayChange());
    m_choose->setVisible(mayChange());
    for (QWidget *editor :
         {static_cast<QWidget *>(m_aside), static_cast<QWidget *>(m_ktpLimit), static_cast<QWidget *>(m_letterLimit)})
        editor->setEnabled(mayChange());
    workspace().run(
        this,
        [](OpenOffice &office) -> Result<Plans> {
            Plans plans;
            LAJUR_TRY_VALUE(plans.watch, office.watch().plan());
            LAJUR_TRY_VALUE(plans.package, office.packages().plan());
            return plans;
        },
        [this](const Result<Plans> &plans) {
            if (plans)
                take(*plans);
            else
                strip()->show(MessageStrip::Tone::Error, plans.error().text);
        });
}

void PapersPage::take(const Plans &plans)
{
    if (!isBegun())
        show(plans);
    else if (!(plans == m_seen))
        strip()->show(MessageStrip::Tone::Warning, tr("Another administrator has changed these settings meanwhile."),
                      {tr("Load again")});
}

void PapersPage::show(const Plans &plans)
{
    m_seen = plans;
    m_shown = true;
    m_folder->setText(plans.watch.folder);
    m_aside->setChecked(plans.watch.moveAside);
    m_ktpLimit->setValue(int(plans.package.ktpLimit / bytesInKb));
    m_letterLimit->setValue(int(plans.package.letterLimit / bytesInKb));
    m_pattern->setText(plans.package.pattern);
}

void PapersPage::chooseFolder()
{
    const QString folder = workspace().prompts().folder(this, tr("Folder into which the copier scans"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void PapersPage::save()
{
    if (!mayChange() || !m_shown)
        return;
    m_folderField->setHint(FormField::Hint::None);
    m_patternField->setHint(FormField::Hint::None);
    // Each on its own: what is right is saved even if the other is refused.
    workspace().run(
        this,
        [seen = m_seen, chosen = typed()](OpenOffice &office) -> Result<std::pair<Status, Status>> {
            std::pair<Status, Status> saved;
            if (chosen.watch != seen.watch)
                saved.first = office.watch().choose(seen.watch, chosen.watch);
            if (chosen.package != seen.package)
                saved.second = office.packages().choose(seen.package, chosen.package);
            return saved;
        },
        [this, chosen = typed()](const Result<std::pair<Status, Status>> &saved) {
            if (!saved) {
                strip()->show(MessageStrip::Tone::Error, saved.error().text);
                return;
            }
            if (saved->first)
                m_seen.watch = chosen.watch;
            else
                m_folderField->setHint(FormField::Hint::Error, saved->first.error().text);
            if (saved->second)
                m_seen.package = chosen.package;
            else
                m_patternField->setHint(FormField::Hint::Error, saved->second.error().text);
            if (saved->first && saved->second)
                tellSaved();
        });
}

void PapersPage::retranslate()
{
    SettingsPage::retranslate();
    setSentence(tr("How papers come in from the copier, and what leaves for BSrE's portal."));
    m_watchHead->setTitle(tr("Watched folder"));
    m_folderField->setTitle(tr("Folder into which the copier scans"));
    m_folder->setPlaceholderText(tr("none"));
    m_choose->setText(tr("Choose…"));
    m_aside->setText(tr("Keep the originals in its subfolder “diambil” instead of removing them"));
    m_packageHead->setTitle(tr("Package for BSrE's portal"));
    m_ktpField->setTitle(tr("KTP, at most"));
    m_letterField->setTitle(tr("Letter, at most"));
    m_patternField->setTitle(tr("Names of the files: {nip}, {nama}, {nomor}, {jenis}"));
}

} // namespace lajur::ui
