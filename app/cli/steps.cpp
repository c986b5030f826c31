// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/steps.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QList<QCommandLineOption> stepOptions()
{
    return {option("by", Tr::tr("NIP of the official whose act it is."), "NIP"),
            option("note", Tr::tr("Reason or note."), "TEXT"),
            option("at", Tr::tr("When it happened; now if left out."), "TIME"),
            option("set", Tr::tr("A value the action asks for; may be repeated."), "NAME=VALUE")};
}

Result<services::StepRequest> readStep(const QString &transition, const QStringList &furtherValues,
                                       const QCommandLineParser &arguments)
{
    services::StepRequest request;
    request.transition = transition;
    request.by = arguments.value(QStringLiteral("by"));
    request.note = arguments.value(QStringLiteral("note"));
    LAJUR_TRY_VALUE(request.inputs, parseValues(arguments.values(QStringLiteral("set")) + furtherValues));
    if (arguments.isSet(QStringLiteral("at"))) {
        LAJUR_TRY_VALUE(request.at, parseTime(arguments.value(QStringLiteral("at"))));
    }
    return request;
}

Result<Reply> takeStep(Workplace &workplace, const QString &caseText, const services::StepRequest &request)
{
    LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
    LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(caseText));
    LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
    LAJUR_TRY_VALUE(const services::StepOutcome outcome, office->steps().take(id, request, profile));
    return CaseView::step(outcome);
}

} // namespace lajur::cli
