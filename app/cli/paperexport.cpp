// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Writes a copy of a paper outside the office.
class PaperExport final : public Command
{
public:
    QString name() const override { return QStringLiteral("paper export"); }
    QString summary() const override
    {
        return Tr::tr("Writes a readable copy of a paper; the history says who did it.");
    }
    QStringList operands() const override { return {QStringLiteral("ID"), QStringLiteral("KIND")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("version", Tr::tr("Which version; the newest if left out."), "N"),
                option("out", Tr::tr("Where the copy is written."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("out"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("paper export needs --out FILE."));
        LAJUR_TRY_VALUE(const int version, numberOf(arguments, "version", 1, 1'000'000, 0));
        LAJUR_TRY(workplace.requireExportPlace(path));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        const QStringList operands = arguments.positionalArguments();
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(operands[0]));
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        LAJUR_TRY(office->papers().read(id, operands[1], version, paper, QStringLiteral("export")));
        LAJUR_TRY(office->ports().files.write(path, paper.data()));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("file"), absolute}, {QStringLiteral("size"), paper.size()}},
                     {absolute}};
    }
};

} // namespace

std::unique_ptr<Command> paperExportCommand()
{
    return std::make_unique<PaperExport>();
}

} // namespace lajur::cli
