// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sex.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

} // namespace

QString sexCode(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("L") : QStringLiteral("P");
}

QString sexTitle(Sex sex)
{
    return sex == Sex::Male ? Tr::tr("a man") : Tr::tr("a woman");
}

} // namespace lajur::domain
