// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"
#include "models/domain/inspection.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

} // namespace

QString employmentName(Employment employment)
{
    switch (employment) {
    case Employment::Pns:
        return QStringLiteral("pns");
    case Employment::Pppk:
        return QStringLiteral("pppk");
    case Employment::PppkParuhWaktu:
        return QStringLiteral("pppk_paruh_waktu");
    case Employment::Other:
        return QStringLiteral("lainnya");
    }
    return {};
}

Result<Employment> employmentFromName(const QString &name)
{
    for (const Employment known : {Employment::Pns, Employment::Pppk, Employment::PppkParuhWaktu, Employment::Other}) {
        if (name == employmentName(known))
            return known;
    }
    return invalid(
        {{QStringLiteral("employment.unknown"), Severity::Block, QStringLiteral("employment"),
          Tr::tr("“%1” is not a kind of employment. Known are pns, pppk, pppk_paruh_waktu and lainnya.").arg(name)}});
}

} // namespace lajur::domain
