// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/backuproutine.h"

#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr QLatin1String PlanKey("backup");
constexpr QLatin1String LastKey("backup.last");

Status check(const BackupPlan &plan)
{
    if (!QDir::isAbsolutePath(plan.folder))
        return failure(ErrorCode::Invalid, Tr::tr("Choose a folder for the backups, best on another disk."),
                       QStringLiteral("backup folder is not absolute"),
                       {{QStringLiteral("backup.folder"), {}, QStringLiteral("folder")}});
    if (plan.keep < 1 || plan.keep > BackupPlan::mostKept)
        return failure(ErrorCode::Invalid, Tr::tr("Keep 1 to %1 backups.").arg(BackupPlan::mostKept),
                       QStringLiteral("number of backups out of range"),
                       {{QStringLiteral("backup.keep"), {}, QStringLiteral("keep")}});
    return {};
}

} // namespace

BackupRoutine::BackupRoutine(OpenOffice &office)
    : m_office(office)
{
}

Result<BackupPlan> BackupRoutine::plan() const
{
    LAJUR_TRY_VALUE(const QString text, m_office.ports().settings.value(PlanKey));
    LAJUR_TRY_VALUE(const QString last, m_office.ports().settings.value(LastKey));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    BackupPlan plan;
    plan.folder = json.value(QStringLiteral("folder")).toString();
    plan.keep = json.value(QStringLiteral("keep")).toInt(plan.keep);
    plan.lastAt = QDateTime::fromString(last, Qt::ISODate);
    return plan;
}

Status BackupRoutine::choose(const BackupPlan &seen, const BackupPlan &chosen)
{
    LAJUR_TRY(m_office.session().requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY(check(chosen));
    LAJUR_TRY_VALUE(auto transaction, m_office.ports().transactions.begin());
    LAJUR_TRY_VALUE(const BackupPlan stored, plan());
    if (stored.folder != seen.folder || stored.keep != seen.keep)
        return failure(ErrorCode::Conflict,
                       Tr::tr("Another administrator has changed the backups meanwhile. Load them again."));
    const QJsonObject json{{QStringLiteral("folder"), chosen.folder}, {QStringLiteral("keep"), chosen.keep}};
    LAJUR_TRY(m_office.ports().settings.setValue(
        PlanKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    return transaction->commit();
}

Result<QString> BackupRoutine::run(Progress *progress)
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const BackupPlan plan, this->plan());
    if (plan.folder.isEmpty())
        return failure(ErrorCode::Refused,
                       Tr::tr("No folder for backups is chosen yet. An administrator chooses one in the settings."));
    LAJUR_TRY_VALUE(QString warning, m_office.backUp(plan.folder, plan.keep, progress));
    LAJUR_TRY_VALUE(auto transaction, m_office.ports().transactions.begin());
    LAJUR_TRY(m_office.ports().settings.setValue(LastKey, m_office.ports().clock.now().toUTC().toString(Qt::ISODate)));
    LAJUR_TRY(transaction->commit());
    return warning;
}

} // namespace lajur::services
