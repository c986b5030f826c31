// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;
using services::OfficeProfile;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Replaces a case's form.
class CaseEdit final : public Command
{
public:
    QString name() const override { return QStringLiteral("case edit"); }
    QString summary() const override
    {
        return Tr::tr("Replaces the form of a case; entries left out stay as they are.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("from", Tr::tr("The form as JSON; - reads standard input."), "FILE"),
                option("note", Tr::tr("Why it is changed."), "TEXT")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const QJsonObject changes, workplace.readFrom(arguments));
        LAJUR_TRY_VALUE(const services::OpenedCase opened, office->ledger().load(id));
        LAJUR_TRY_VALUE(const CaseForm before, office->ledger().form(opened));
        QJsonObject json = before.toJson();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        LAJUR_TRY_VALUE(const CaseForm form, CaseForm::fromJson(json));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::Intake intake,
                        office->intake().edit(id, form, arguments.value(QStringLiteral("note")), profile,
                                              opened.record.rowVersion));
        return CaseView(*office).intake(intake);
    }
};

} // namespace

std::unique_ptr<Command> caseEditCommand()
{
    return std::make_unique<CaseEdit>();
}

} // namespace lajur::cli
