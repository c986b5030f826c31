// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/packageplan.h"

#include "models/services/paperintake.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr qint64 SmallestLimit = 20 * 1000;

} // namespace

Status PackagePlan::check() const
{
    for (const qint64 limit : {ktpLimit, letterLimit}) {
        if (limit < SmallestLimit || limit > PaperIntake::MaximumSize)
            return failure(ErrorCode::Invalid, Tr::tr("A limit lies between 20 KB and 50 MB."),
                           QStringLiteral("package limit out of range"));
    }
    static const QRegularExpression unknown(QStringLiteral("\\{(?!(?:nip|nama|nomor|jenis)\\})[^}]*\\}?"));
    if (unknown.match(pattern).hasMatch() || !pattern.contains(QLatin1String("{jenis}")))
        return failure(ErrorCode::Invalid,
                       Tr::tr("A name's pattern needs {jenis} and may hold {nip}, {nama} and {nomor}."),
                       QStringLiteral("package pattern"));
    return {};
}

QJsonObject PackagePlan::toJson() const
{
    return {{QStringLiteral("ktpLimit"), ktpLimit},
            {QStringLiteral("letterLimit"), letterLimit},
            {QStringLiteral("pattern"), pattern}};
}

PackagePlan PackagePlan::fromJson(const QJsonObject &json)
{
    PackagePlan plan;
    plan.ktpLimit = json.value(QLatin1String("ktpLimit")).toInteger(plan.ktpLimit);
    plan.letterLimit = json.value(QLatin1String("letterLimit")).toInteger(plan.letterLimit);
    plan.pattern = json.value(QLatin1String("pattern")).toString(plan.pattern);
    return plan;
}

QString PackagePlan::sizeText(qint64 bytes)
{
    return QStringLiteral("%1 KB").arg(QLocale().toString((bytes + 999) / 1000));
}

} // namespace lajur::services
