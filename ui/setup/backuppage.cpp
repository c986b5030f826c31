// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/backuppage.h"

#include "ui/setup/backupage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressdialog.h"
#include "ui/widgets/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

namespace lajur::ui {

using namespace domain;
using services::BackupPlan;
using services::BackupRoutine;

namespace {

constexpr int SheetWidth = 640;

} // namespace

BackupPage::BackupPage(Workspace &workspace, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_folder(new QLineEdit)
    , m_choose(new Button(Button::Kind::Plain))
    , m_keep(new QSpinBox)
    , m_now(new Button(Button::Kind::Plain, sheet()))
    , m_age(new Label(TextRole::Small, sheet()))
{
    sheet()->setMaximumWidth(SheetWidth);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setRange(1, BackupPlan::mostKept);
    m_keep->setMaximumWidth(96);
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_age->setObjectName(QStringLiteral("backupAge"));
    m_age->setWordWrap(true);
    auto *place = new QWidget;
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_folder, 1);
    placeRow->addWidget(m_choose);
    place->setFocusProxy(m_folder);
    m_folderField = new FormField({}, place, sheet());
    m_keepField = new FormField({}, m_keep, sheet());
    m_folderField->setLabelAbove(true);
    m_keepField->setLabelAbove(true);
    content()->addWidget(m_folderField);
    content()->addWidget(m_keepField, 0, Qt::AlignLeft);
    auto *nowRow = new QHBoxLayout;
    nowRow->setContentsMargins(0, 8, 0, 0);
    nowRow->addWidget(m_now);
    nowRow->addWidget(m_age, 1);
    content()->addLayout(nowRow);
    content()->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUpNow);
    connect(strip(), &MessageStrip::actionTriggered, this, [this] {
        m_shown = false;
        strip()->clear();
        load();
    });
    setBusy(false);
    retranslate();
}

QString BackupPage::title() const
{
    return tr("Backups");
}

BackupPlan BackupPage::typed() const
{
    return {m_folder->text().trimmed(), m_keep->value(), m_seen.lastAt};
}

bool BackupPage::isBegun() const
{
    return m_shown && (typed().folder != m_seen.folder || typed().keep != m_seen.keep);
}

void BackupPage::load()
{
    showNotice();
    m_folder->setReadOnly(!mayChange());
    m_choose->setVisible(mayChange());
    m_keep->setEnabled(mayChange());
    workspace().run(
        this, [](services::OpenOffice &office) { return BackupRoutine(office).plan(); },
        [this](const Result<BackupPlan> &plan) {
            if (plan)
                take(*plan);
            else
                strip()->show(MessageStrip::Tone::Error, plan.error().text);
        });
}

void BackupPage::take(const BackupPlan &plan)
{
    const bool changedElsewhere = m_shown && (plan.folder != m_seen.folder || plan.keep != m_seen.keep);
    if (isBegun() && changedElsewhere)
        strip()->show(MessageStrip::Tone::Warning, tr("Another administrator has changed the backups meanwhile."),
                      {tr("Load again")});
    else if (!isBegun())
        show(plan);
    m_seen.lastAt = plan.lastAt;
    showAge();
}

void BackupPage::show(const BackupPlan &plan)
{
    m_seen = plan;
    m_shown = true;
    if (m_folder->text() != plan.folder)
        m_folder->setText(plan.folder);
    m_keep->setValue(plan.keep);
    m_now->setEnabled(!m_busy && !plan.folder.isEmpty());
}

void BackupPage::chooseFolder()
{
    const QString folder = workspace().prompts().folder(this, tr("Folder for the backups"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void BackupPage::save()
{
    if (!mayChange() || !m_shown)
        return;
    m_folderField->setHint(FormField::Hint::None);
    workspace().run(
        this,
        [seen = m_seen, chosen = typed()](services::OpenOffice &office) {
            return BackupRoutine(office).choose(seen, chosen);
        },
        [this, chosen = typed()](const Status &saved) {
            if (saved) {
                show(chosen);
                tellSaved();
            } else if (saved.error().code == ErrorCode::Invalid) {
                m_folderField->setHint(FormField::Hint::Error, saved.error().text);
                m_folder->setFocus(Qt::OtherFocusReason);
            } else {
                strip()->show(MessageStrip::Tone::Error, saved.error().text,
                              saved.error().code == ErrorCode::Conflict ? QStringList{tr("Load again")}
                                                                        : QStringList());
            }
        });
}

void BackupPage::backUpNow()
{
    setBusy(true);
    strip()->clear();
    const auto progress = std::make_shared<services::Progress>();
    auto *dialog = new ProgressDialog(
        tr("Back up now"), tr("Papers that are in the backup already are not copied again."), progress, this);
    workspace().run(
        this, [progress](services::OpenOffice &office) { return BackupRoutine(office).run(progress.get()); },
        [this, dialog = QPointer<ProgressDialog>(dialog)](const Result<QString> &warning) {
            if (dialog)
                dialog->finish();
            takeBackup(warning);
        });
}

void BackupPage::takeBackup(const Result<QString> &warning)
{
    setBusy(false);
    if (!warning && warning.error().code == ErrorCode::Cancelled)
        strip()->show(MessageStrip::Tone::Info, tr("Stopped; the earlier backups are as they were."));
    else if (!warning)
        strip()->show(MessageStrip::Tone::Error, warning.error().text);
    else if (!warning->isEmpty())
        strip()->show(MessageStrip::Tone::Warning, *warning);
    else
        strip()->show(MessageStrip::Tone::Ok, tr("The backup is finished and safe on its disk."));
    load();
}

void BackupPage::setBusy(bool busy)
{
    m_busy = busy;
    m_now->setEnabled(!busy && m_shown && !m_seen.folder.isEmpty());
}

void BackupPage::showAge()
{
    m_age->setText(BackupAge::words(m_seen.lastAt, workspace().now()));
    m_age->setTone(BackupAge::isOld(m_seen.lastAt, workspace().now()) ? Label::Tone::Warn : Label::Tone::Muted);
}

void BackupPage::retranslate()
{
    SettingsPage::retranslate();
    setSentence(tr("A backup holds everything, sealed as it is; with the recovery key it can be opened on another "
                   "computer. Choose a folder on another disk."));
    m_folderField->setTitle(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder for the backups"));
    m_choose->setText(tr("Choose…"));
    m_keepField->setTitle(tr("Kept backups"));
    m_now->setText(tr("Back up now"));
    showAge();
}

} // namespace lajur::ui
