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

/// Prints an unsigned letter again under its number.
class LetterReprint final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter reprint"); }
    QString summary() const override
    {
        return Tr::tr("Writes the PDF of an unsigned letter again, under the same number.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("pdf", Tr::tr("Where the PDF is written."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("pdf"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("letter reprint needs --pdf FILE."));
        LAJUR_TRY(workplace.requireExportPlace(path));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const QByteArray pdf, office->letters().reprint(id, profile));
        LAJUR_TRY(office->ports().files.write(path, pdf));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("pdf"), absolute}}, {absolute}};
    }
};

} // namespace

std::unique_ptr<Command> letterReprintCommand()
{
    return std::make_unique<LetterReprint>();
}

} // namespace lajur::cli
