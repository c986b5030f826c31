// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/opdname.h"

#include "models/domain/inspection.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

} // namespace

Result<OpdName> OpdName::parse(QStringView text)
{
    const QString name = singleSpaced(text);
    if (hasInvisibles(name)) {
        return invalid({blocking(
            QLatin1String("opd.invisible"),
            Tr::tr("The name of the OPD contains an invisible character. Delete the name and type it again."))});
    }
    if (name.size() < minimumLength || name.size() > maximumLength) {
        return invalid({blocking(QLatin1String("opd.length"),
                                 Tr::tr("The name of the OPD has %1 characters; %2 to %3 are allowed.")
                                     .arg(name.size())
                                     .arg(minimumLength)
                                     .arg(maximumLength))});
    }
    return OpdName(name);
}

} // namespace lajur::domain
