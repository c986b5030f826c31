// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"
#include "models/services/demooffice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Makes the demo office, or adds to it.
class DemoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override
    {
        return Tr::tr("Makes a demo office with invented cases and prints its password.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            option("open", Tr::tr("So many open cases (60)."), "N"),
            option("closed", Tr::tr("So many closed cases (20)."), "N"),
            option("walk", Tr::tr("Also walks one case from intake to the printed letter and writes the registers."))};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const bool walks = arguments.isSet(QStringLiteral("walk"));
        LAJUR_TRY_VALUE(const int open, numberOf(arguments, "open", 0, Most, 60));
        LAJUR_TRY_VALUE(const int closed, numberOf(arguments, "closed", 0, Most, 20));
        const QString folder = workplace.options().dataFolder;
        // Walking again shows the same office once more; asking for another one in its place is refused by create().
        const bool exists = walks && QFile::exists(folder + QStringLiteral("/lajur.sqlite"));
        LAJUR_TRY_VALUE(auto *office, exists ? workplace.office() : workplace.newOffice());
        services::DemoOffice demo({office->ports(), office->session(), office->setup(), office->signIn(),
                                   office->intake(), office->papers(), office->steps(), office->registers()});
        if (exists)
            LAJUR_TRY(demo.enter());
        else
            LAJUR_TRY(demo.found(office->passwordCost()));
        if (!exists)
            LAJUR_TRY(demo.fill(open, closed));
        QJsonObject json{{QStringLiteral("data"), folder},
                         {QStringLiteral("user"), services::DemoOffice::userName()},
                         {QStringLiteral("password"), services::DemoOffice::password()}};
        QStringList lines{
            Tr::tr("Demo office: %1").arg(folder),
            Tr::tr("User: %1, password: %2").arg(services::DemoOffice::userName(), services::DemoOffice::password())};
        if (walks)
            LAJUR_TRY(walk(demo, folder, json, lines));
        return Reply{json, lines};
    }

private:
    static constexpr int Most = 10'000'000;

    static Status walk(services::DemoOffice &demo, const QString &folder, QJsonObject &json, QStringList &lines)
    {
        // Beside the office, not in it: what is exported is readable, and an office's folder holds nothing readable.
        const QString exports = folder + QStringLiteral("-keluaran");
        if (!QDir().mkpath(exports))
            return failure(ErrorCode::ReadOnly,
                           Tr::tr("The folder %1 cannot be made. Choose another --data.").arg(exports));
        LAJUR_TRY_VALUE(const services::DemoWalk walk, demo.walk(exports));
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

} // namespace

std::unique_ptr<Command> demoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace lajur::cli
