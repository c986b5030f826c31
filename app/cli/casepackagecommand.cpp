// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Makes the package for BSrE.
class CasePackageCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("case package"); }
    QString summary() const override
    {
        return Tr::tr("Writes what BSrE's portal wants: the signed letter and the KTP, within its limits.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("out", Tr::tr("Folder the files are written to."), "DIR"),
                option("zip", Tr::tr("As one encrypted ZIP; its password is shown once."))};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString folder = arguments.value(QStringLiteral("out"));
        if (folder.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("case package needs --out DIR."));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        const bool zip = arguments.isSet(QStringLiteral("zip"));
        using Form = services::CasePackage::Form;
        LAJUR_TRY_VALUE(const services::CasePackage::Packed packed,
                        office->packages().write(id, {folder, zip ? Form::EncryptedZip : Form::Folder, true}));
        QJsonObject json{{QStringLiteral("files"), QJsonArray::fromStringList(packed.files)}};
        QStringList lines = packed.files;
        if (zip) {
            json.insert(QStringLiteral("password"), packed.password);
            lines << Tr::tr("Password of the ZIP, shown this once: %1").arg(packed.password);
        }
        return Reply{json, lines};
    }
};

} // namespace

std::unique_ptr<Command> casePackageCommand()
{
    return std::make_unique<CasePackageCommand>();
}

} // namespace lajur::cli
