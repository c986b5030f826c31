// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Attaches a paper.
class CaseAttach final : public Command
{
public:
    QString name() const override { return QStringLiteral("case attach"); }
    QString summary() const override
    {
        return Tr::tr("Attaches a PDF, JPEG, PNG or TIFF to a case, sealed as it comes.");
    }
    QStringList operands() const override
    {
        return {QStringLiteral("ID"), QStringLiteral("KIND"), QStringLiteral("FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QStringList operands = arguments.positionalArguments();
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(operands[0]));
        LAJUR_TRY_VALUE(const DocumentVersion version, office->papers().attach(id, operands[1], operands[2]));
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

std::unique_ptr<Command> caseAttachCommand()
{
    return std::make_unique<CaseAttach>();
}

} // namespace lajur::cli
