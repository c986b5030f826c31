// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Takes files into the tray.
class TrayAdd final : public Command
{
public:
    QString name() const override { return QStringLiteral("tray add"); }
    QString summary() const override { return Tr::tr("Seals files into the tray; needs no sign-in."); }
    QStringList operands() const override { return {QStringLiteral("FILE…")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.office());
        Reply reply;
        QJsonArray json;
        const QStringList files = arguments.positionalArguments();
        for (const QString &file : files) {
            auto taken = office->tray().addFile(file, {TraySource::file(), QFileInfo(file).fileName(), {}, 1, false});
            if (!taken) {
                taken.error().text = QStringLiteral("%1: %2").arg(file, taken.error().text);
                return failure(taken);
            }
            json.append(QJsonObject{{QStringLiteral("file"), file},
                                    {QStringLiteral("id"), taken->page.id.value},
                                    {QStringLiteral("already"), taken->already}});
            reply.lines << (taken->already ? Tr::tr("%1: is in the tray already, as %2.")
                                           : Tr::tr("%1: sealed into the tray as %2."))
                               .arg(file)
                               .arg(taken->page.id.value);
        }
        reply.json = json;
        return reply;
    }
};

} // namespace

std::unique_ptr<Command> trayAddCommand()
{
    return std::make_unique<TrayAdd>();
}

} // namespace lajur::cli
