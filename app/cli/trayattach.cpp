// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/traypages.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Makes pages of the tray a paper of a case.
class TrayAttach final : public Command
{
public:
    QString name() const override { return QStringLiteral("tray attach"); }
    QString summary() const override { return Tr::tr("Moves pages of the tray into a case, as one paper."); }
    QStringList operands() const override
    {
        return {QStringLiteral("ID"), QStringLiteral("KIND"), QStringLiteral("ENTRY…")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QStringList operands = arguments.positionalArguments();
        LAJUR_TRY_VALUE(const QList<TrayPageId> pages, trayPages(operands.mid(2)));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(operands[0]));
        LAJUR_TRY_VALUE(const DocumentVersion version, office->tray().attach(id, operands[1], pages));
        return Reply{QJsonObject{{QStringLiteral("kind"), operands[1]},
                                 {QStringLiteral("version"), version.version},
                                 {QStringLiteral("type"), version.mimeType},
                                 {QStringLiteral("size"), version.size}},
                     {Tr::tr("%1, version %2, %3 bytes: sealed and stored.")
                          .arg(documentKindTitle(operands[1]))
                          .arg(version.version)
                          .arg(version.size)}};
    }
};

} // namespace

std::unique_ptr<Command> trayAttachCommand()
{
    return std::make_unique<TrayAttach>();
}

} // namespace lajur::cli
