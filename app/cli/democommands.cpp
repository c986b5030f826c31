// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/democommands.h"

#include "models/domain/nik.h"
#include "models/services/demooffice.h"
#include "models/workflow/definition.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Makes the demo office, or adds to it.
class DemoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override { return Tr::tr("Makes a demo office with invented cases and prints its password."); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("open"), Tr::tr("So many open cases (60)."), QStringLiteral("N")},
                {QStringLiteral("closed"), Tr::tr("So many closed cases (20)."), QStringLiteral("N")},
                {QStringLiteral("walk"), Tr::tr("Also walks one case from intake to the printed letter and writes the registers.")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const bool walks = arguments.isSet(QStringLiteral("walk"));
        LAJUR_TRY_VALUE(const int open, count(arguments, QStringLiteral("open"), 60));
        LAJUR_TRY_VALUE(const int closed, count(arguments, QStringLiteral("closed"), 20));
        const QString folder = workplace.options().dataFolder;
        // Walking again shows the same office once more; asking for another one in its place is refused by create().
        const bool exists = walks && QFile::exists(folder + QStringLiteral("/lajur.sqlite"));
        LAJUR_TRY_VALUE(Office *office, exists ? workplace.office() : workplace.newOffice());
        services::DemoOffice demo({office->ports(), office->session(), office->setup(), office->signIn(), office->intake(),
                                   office->papers(), office->steps(), office->registers()});
        if (exists)
            LAJUR_TRY(demo.enter());
        else
            LAJUR_TRY(demo.found(office->passwordCost()));
        if (!exists)
            LAJUR_TRY(demo.fill(open, closed));
        QJsonObject json{{QStringLiteral("data"), folder},
                         {QStringLiteral("user"), services::DemoOffice::userName()},
                         {QStringLiteral("password"), services::DemoOffice::password()}};
        QStringList lines{Tr::tr("Demo office: %1").arg(folder),
                          Tr::tr("User: %1, password: %2").arg(services::DemoOffice::userName(), services::DemoOffice::password())};
        if (walks)
            LAJUR_TRY(walk(demo, folder, json, lines));
        return Reply{json, lines};
    }

private:
    static Result<int> count(const QCommandLineParser &arguments, const QString &option, int otherwise)
    {
        if (!arguments.isSet(option))
            return otherwise;
        bool isNumber = false;
        const int value = arguments.value(option).toInt(&isNumber);
        if (!isNumber || value < 0 || value > 10'000'000)
            return failure(ErrorCode::WrongUse, Tr::tr("--%1 needs a number from 0 to 10,000,000.").arg(option));
        return value;
    }

    static Status walk(services::DemoOffice &demo, const QString &folder, QJsonObject &json, QStringList &lines)
    {
        LAJUR_TRY_VALUE(const services::DemoWalk walk, demo.walk(folder));
        json.insert(QStringLiteral("case"), walk.caseNumber);
        json.insert(QStringLiteral("letterNumber"), walk.letterNumber);
        json.insert(QStringLiteral("pdf"), walk.pdf);
        json.insert(QStringLiteral("registers"), QJsonArray::fromStringList(walk.registers));
        lines << Tr::tr("Case %1 went from intake to the printed letter %2.").arg(walk.caseNumber, walk.letterNumber)
              << Tr::tr("Letter: %1").arg(walk.pdf);
        for (const QString &path : walk.registers)
            lines << Tr::tr("Register: %1").arg(path);
        return {};
    }
};

/// Decodes a NIK.
class NikCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("nik"); }
    QString summary() const override { return Tr::tr("Decodes a NIK and says what is wrong with it."); }
    QStringList operands() const override { return {QStringLiteral("NIK")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &) override
    {
        const QString text = arguments.positionalArguments().constFirst();
        const QDate today = QDate::currentDate();
        const Findings findings = Nik::inspect(text, today, true);
        if (hasBlocking(findings)) {
            Error error{ErrorCode::Invalid, Tr::tr("This is not a NIK."), {}, {}};
            for (const Finding &finding : findings)
                error.reasons.append({finding.code, finding.text, finding.field});
            return tl::unexpected(error);
        }
        LAJUR_TRY_VALUE(const Nik nik, Nik::parse(text));
        const QString sex = nik.sex() == Sex::Female ? QStringLiteral("P") : QStringLiteral("L");
        const QString birth = nik.birthDate(today).toString(Qt::ISODate);
        QJsonArray notes;
        QStringList lines{Tr::tr("Masked: %1").arg(nik.masked()), Tr::tr("Region of registration: %1").arg(nik.regionCode()),
                          Tr::tr("Born: %1").arg(birth), Tr::tr("Sex: %1").arg(sex)};
        for (const Finding &finding : findings) {
            notes.append(QJsonObject{{QStringLiteral("code"), finding.code}, {QStringLiteral("text"), finding.text}});
            lines << QStringLiteral("  - ") + finding.text;
        }
        return Reply{QJsonObject{{QStringLiteral("valid"), true},
                                 {QStringLiteral("masked"), nik.masked()},
                                 {QStringLiteral("region"), nik.regionCode()},
                                 {QStringLiteral("birthDate"), birth},
                                 {QStringLiteral("sex"), sex},
                                 {QStringLiteral("specimen"), nik.isSpecimen()},
                                 {QStringLiteral("findings"), notes}},
                     lines};
    }
};

/// Checks a workflow file.
class WorkflowCheck final : public Command
{
public:
    QString name() const override { return QStringLiteral("workflow check"); }
    QString summary() const override { return Tr::tr("Checks a workflow file and names every fault with its place."); }
    QStringList operands() const override { return {QStringLiteral("FILE")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &) override
    {
        QFile file(arguments.positionalArguments().constFirst());
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unavailable, Tr::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        LAJUR_TRY_VALUE(const workflow::Definition definition, workflow::Definition::load(file.read(2 * 1024 * 1024)));
        return Reply{QJsonObject{{QStringLiteral("kind"), definition.kind()},
                                 {QStringLiteral("version"), definition.version()},
                                 {QStringLiteral("title"), definition.title()},
                                 {QStringLiteral("stages"), definition.stages().size()},
                                 {QStringLiteral("transitions"), definition.transitions().size()},
                                 {QStringLiteral("hash"), QString::fromLatin1(definition.contentHash().toHex())}},
                     {Tr::tr("%1, version %2: in order (%3 stages, %4 transitions).")
                          .arg(definition.title()).arg(definition.version()).arg(definition.stages().size()).arg(definition.transitions().size())}};
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> demoCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<NikCommand>());
    commands.push_back(std::make_unique<WorkflowCheck>());
    return commands;
}

} // namespace lajur::cli
