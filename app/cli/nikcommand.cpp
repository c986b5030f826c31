// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "models/domain/nik.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
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
        QStringList lines{Tr::tr("Masked: %1").arg(nik.masked()),
                          Tr::tr("Region of registration: %1").arg(nik.regionCode()), Tr::tr("Born: %1").arg(birth),
                          Tr::tr("Sex: %1").arg(sex)};
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

} // namespace

std::unique_ptr<Command> nikCommand()
{
    return std::make_unique<NikCommand>();
}

} // namespace lajur::cli
