// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/traypages.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Takes pages out of the tray for good.
class TrayRemove final : public Command
{
public:
    QString name() const override { return QStringLiteral("tray remove"); }
    QString summary() const override { return Tr::tr("Removes pages from the tray for good."); }
    QStringList operands() const override { return {QStringLiteral("ENTRY…")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("note", Tr::tr("Why; kept in the office."), "TEXT")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(const QList<TrayPageId> pages, trayPages(arguments.positionalArguments()));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY(office->tray().remove(pages, arguments.value(QStringLiteral("note"))));
        return Reply{QJsonObject{{QStringLiteral("removed"), int(pages.size())}},
                     {Tr::tr("%n page(s) removed from the tray.", nullptr, int(pages.size()))}};
    }
};

} // namespace

std::unique_ptr<Command> trayRemoveCommand()
{
    return std::make_unique<TrayRemove>();
}

} // namespace lajur::cli
