// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/backupage.h"

#include "models/domain/officetime.h"
#include "models/services/backuproutine.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/workspace.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lajur::ui {

using services::BackupPlan;
using services::BackupRoutine;

BackupAge::BackupAge(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mark(new Label(TextRole::Small, this))
    , m_words(new Button(Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("backupAge"));
    m_words->setObjectName(QStringLiteral("backupAgeWords"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_words->setFont(ui::font(TextRole::Caption));
    row->addWidget(m_mark);
    row->addWidget(m_words);
    row->addStretch();
    connect(m_words, &QPushButton::clicked, this, &BackupAge::clicked);
    connect(&workspace, &Workspace::changed, this, &BackupAge::load);
    show();
}

void BackupAge::load()
{
    if (!m_workspace.user().id.isValid())
        return;
    m_workspace.run(
        this, [](services::OpenOffice &office) { return BackupRoutine(office).plan(); },
        [this](const domain::Result<BackupPlan> &plan) {
            if (!plan)
                return;
            m_last = plan->lastAt;
            m_known = true;
            show();
        });
}

bool BackupAge::isOld(const QDateTime &last, const QDateTime &now)
{
    return !last.isValid() || last.daysTo(now) > warnAfterDays;
}

QString BackupAge::words(const QDateTime &last, const QDateTime &now)
{
    if (!last.isValid())
        return tr("No backup yet");
    const qint64 days = domain::officeTime(last).date().daysTo(domain::officeTime(now).date());
    if (days <= 0)
        return tr("Backup today %1").arg(domain::officeTime(last).toString(QStringLiteral("HH.mm")));
    return days == 1 ? tr("Backup yesterday") : tr("Backup %n day(s) ago", nullptr, int(days));
}

void BackupAge::show()
{
    setVisible(m_known);
    const bool old = isOld(m_last, m_workspace.now());
    const Theme &theme = Theme::current();
    m_mark->setIcon(old ? QStringLiteral("tri") : QStringLiteral("check"), 12, old ? theme.warn : theme.muted);
    m_words->setText(words(m_last, m_workspace.now()));
    m_words->setToolTip(old ? tr("Make a backup today: what is on this disk only can be lost.")
                            : tr("Folder and number of backups"));
}

void BackupAge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        show();
}

} // namespace lajur::ui
