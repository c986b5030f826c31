// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/ktpfile.h"
#include "app/cli/values.h"
#include "models/domain/caseform.h"
#include "models/identity/identitycomparison.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A form as `case open` takes it, and what it does not have: "birthPlace", "birthDate" (dd-MM-yyyy), "sex".
Result<identity::TypedIdentity> typedFrom(QJsonObject json)
{
    if (json.contains(QLatin1String("form")))
        json = json.value(QLatin1String("form")).toObject();
    identity::TypedIdentity typed;
    typed.birthPlace = json.take(QLatin1String("birthPlace")).toString();
    typed.birthDate = json.take(QLatin1String("birthDate")).toString();
    typed.sex = json.take(QLatin1String("sex")).toString();
    LAJUR_TRY_VALUE(const CaseForm form, CaseForm::fromJson(json));
    typed.nik = form.nik;
    typed.nip = form.nip;
    typed.name = form.name;
    return typed;
}

/// Compares a form with the KTP on a scan, without an office and without sign-in.
class KtpCompare final : public Command
{
public:
    QString name() const override { return QStringLiteral("ktp compare"); }
    QString summary() const override { return Tr::tr("Compares a form with the KTP on a scan, field by field."); }
    QStringList operands() const override { return {QStringLiteral("FILE")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("form", Tr::tr("The form as JSON; - reads standard input."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(const QJsonObject json, workplace.readFrom(arguments, QStringLiteral("form")));
        LAJUR_TRY_VALUE(const identity::TypedIdentity typed, typedFrom(json));
        LAJUR_TRY_VALUE(const identity::KtpScan scan, KtpFile().read(arguments.positionalArguments().constFirst()));
        QJsonArray verdicts;
        QStringList lines;
        const auto fields = identity::IdentityComparison::compare(typed, scan.reading, QDate::currentDate());
        for (const identity::FieldComparison &field : fields) {
            verdicts.append(QJsonObject{{QStringLiteral("field"), field.field},
                                        {QStringLiteral("form"), field.typed},
                                        {QStringLiteral("ktp"), field.onCard},
                                        {QStringLiteral("verdict"), identity::likenessName(field.likeness)},
                                        {QStringLiteral("text"), field.text}});
            lines << QStringLiteral("%1: %2").arg(field.field, field.text);
        }
        return Reply{verdicts, lines};
    }
};

} // namespace

std::unique_ptr<Command> ktpCompareCommand()
{
    return std::make_unique<KtpCompare>();
}

} // namespace lajur::cli
