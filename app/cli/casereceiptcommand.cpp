// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"
#include "models/letters/pdf.h"
#include "models/services/casereceipt.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Writes the receipt for a case's papers.
class CaseReceiptCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("case receipt"); }
    QString summary() const override
    {
        return Tr::tr("Writes the receipt for the applicant: the papers that came, those missing, and a QR code.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("out", Tr::tr("Where the PDF is written."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("out"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("case receipt needs --out FILE."));
        LAJUR_TRY(workplace.requireExportPlace(path));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const auto pages, services::CaseReceipt(*office).pages(id, profile));
        LAJUR_TRY_VALUE(const QByteArray pdf, letters::toPdf(*pages));
        LAJUR_TRY(office->ports().files.write(path, pdf));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("pdf"), absolute}}, {absolute}};
    }
};

} // namespace

std::unique_ptr<Command> caseReceiptCommand()
{
    return std::make_unique<CaseReceiptCommand>();
}

} // namespace lajur::cli
