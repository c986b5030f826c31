// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/vocabulary.h"

#include "models/workflow/engine.h"

#include <QCoreApplication>

namespace lajur::workflow {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};
} // namespace

QStringList effectNames()
{
    return {
        QStringLiteral("take-agenda-number"),  QStringLiteral("issue-letter"),
        QStringLiteral("void-letter"),         QStringLiteral("record-letter-number"),
        QStringLiteral("record-signature"),    QStringLiteral("write-certificate"),
        QStringLiteral("record-email-proof"),  QStringLiteral("record-check"),
        QStringLiteral("correct-certificate"),
    };
}

QStringList functionNames()
{
    return {
        QStringLiteral("pemohon"), QStringLiteral("loket"), QStringLiteral("kepala_dinas"),
        QStringLiteral("kabid"),   QStringLiteral("kasi"),  QStringLiteral("verifikator"),
        QStringLiteral("bsre"),
    };
}

const QHash<QString, ClockKind> &clocksByName()
{
    static const QHash<QString, ClockKind> clocks = {
        {QStringLiteral("none"), ClockKind::None},
        {QStringLiteral("office"), ClockKind::Office},
        {QStringLiteral("applicant"), ClockKind::Applicant},
        {QStringLiteral("bsre"), ClockKind::Bsre},
    };
    return clocks;
}

const QHash<QString, InputType> &inputTypesByName()
{
    static const QHash<QString, InputType> types = {
        {QStringLiteral("text"), InputType::Text},          {QStringLiteral("date"), InputType::Date},
        {QStringLiteral("date-time"), InputType::DateTime}, {QStringLiteral("integer"), InputType::Integer},
        {QStringLiteral("choice"), InputType::Choice},      {QStringLiteral("number"), InputType::Number},
    };
    return types;
}

QString roleTitle(const QString &role)
{
    if (role == QLatin1String("loket"))
        return Tr::tr("front desk");
    if (role == QLatin1String("kepala_dinas"))
        return Tr::tr("Kepala Dinas");
    if (role == QLatin1String("kabid"))
        return Tr::tr("Kabid");
    if (role == QLatin1String("kasi"))
        return Tr::tr("Kasi");
    if (role == QLatin1String("verifikator"))
        return Tr::tr("Verifikator");
    if (role == QLatin1String("administrator"))
        return Tr::tr("administrator");
    return role;
}

} // namespace lajur::workflow
