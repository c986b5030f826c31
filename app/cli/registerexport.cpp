// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Writes one of the SOP's registers as CSV.
class RegisterExport final : public Command
{
public:
    QString name() const override { return QStringLiteral("register export"); }
    QString summary() const override
    {
        return Tr::tr("Writes a register (pemohon, rekomendasi or sertifikat) as CSV.");
    }
    QStringList operands() const override { return {QStringLiteral("REGISTER")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("csv", Tr::tr("Where the CSV is written."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("csv"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("register export needs --csv FILE."));
        LAJUR_TRY(workplace.requireExportPlace(path));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        const QString name = arguments.positionalArguments().constFirst();
        LAJUR_TRY_VALUE(const int rows, office->registers().csv(name, path));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("register"), name},
                                 {QStringLiteral("rows"), rows},
                                 {QStringLiteral("csv"), absolute}},
                     {Tr::tr("%1: %2 rows in %3").arg(name).arg(rows).arg(absolute)}};
    }
};

} // namespace

std::unique_ptr<Command> registerExportCommand()
{
    return std::make_unique<RegisterExport>();
}

} // namespace lajur::cli
