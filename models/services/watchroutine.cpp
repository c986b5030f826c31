// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/watchroutine.h"

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

constexpr QLatin1String PlanKey("watch");

} // namespace

WatchRoutine::WatchRoutine(const Ports &ports, const Session &session, WatchedFolder &folder,
                           const std::function<bool(const QString &path)> &isInside)
    : m_ports(ports)
    , m_session(session)
    , m_folder(folder)
    , m_isInside(isInside)
{
}

Result<WatchPlan> WatchRoutine::plan() const
{
    LAJUR_TRY_VALUE(const QString text, m_ports.settings.value(PlanKey));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    WatchPlan plan;
    plan.folder = json.value(QLatin1String("folder")).toString();
    plan.moveAside = json.value(QLatin1String("moveAside")).toBool();
    return plan;
}

Status WatchRoutine::choose(const WatchPlan &seen, const WatchPlan &chosen)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    if (!chosen.folder.isEmpty() && !QDir::isAbsolutePath(chosen.folder))
        return failure(ErrorCode::Invalid, Tr::tr("Choose the folder into which the copier puts its scans."),
                       QStringLiteral("watch folder is not absolute"));
    if (!chosen.folder.isEmpty() && m_isInside(chosen.folder))
        return failure(ErrorCode::Refused,
                       Tr::tr("The copier's folder cannot lie in the office's own folder. Choose another."));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const WatchPlan stored, plan());
    if (stored != seen)
        return failure(ErrorCode::Conflict,
                       Tr::tr("Another administrator has changed the watch folder meanwhile. Load it again."));
    const QJsonObject json{{QStringLiteral("folder"), chosen.folder}, {QStringLiteral("moveAside"), chosen.moveAside}};
    LAJUR_TRY(
        m_ports.settings.setValue(PlanKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    return transaction->commit();
}

Result<WatchReport> WatchRoutine::look()
{
    LAJUR_TRY_VALUE(const WatchPlan plan, this->plan());
    return plan.folder.isEmpty() ? Result<WatchReport>(WatchReport()) : m_folder.look(plan);
}

} // namespace lajur::services
