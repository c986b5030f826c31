// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/columns.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Lists what waits in the tray.
class TrayList final : public Command
{
public:
    QString name() const override { return QStringLiteral("tray list"); }
    QString summary() const override { return Tr::tr("Lists the scans that belong to no case yet."); }
    Result<Reply> run(const QCommandLineParser &, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const QList<services::ScanTray::Entry> entries, office->tray().list());
        QJsonArray json;
        QList<QStringList> rows;
        for (const services::ScanTray::Entry &entry : entries) {
            const TrayPage &page = entry.page;
            json.append(QJsonObject{{QStringLiteral("id"), page.id.value},
                                    {QStringLiteral("source"), page.source},
                                    {QStringLiteral("label"), entry.label},
                                    {QStringLiteral("run"), page.run},
                                    {QStringLiteral("page"), page.page},
                                    {QStringLiteral("type"), page.mimeType},
                                    {QStringLiteral("size"), page.size},
                                    {QStringLiteral("takenAt"), timeText(page.takenAt)}});
            rows << QStringList{QString::number(page.id.value),
                                localTimeText(page.takenAt),
                                page.source,
                                page.mimeType,
                                QString::number(page.size),
                                entry.label};
        }
        return Reply{json, rows.isEmpty() ? QStringList{Tr::tr("The tray is empty.")} : columns(rows)};
    }
};

} // namespace

std::unique_ptr<Command> trayListCommand()
{
    return std::make_unique<TrayList>();
}

} // namespace lajur::cli
