// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/recordnumber.h"

#include "models/domain/agendanumber.h"
#include "models/domain/casenumber.h"
#include "models/domain/inspection.h"
#include "models/domain/letternumber.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

constexpr int maximumLength = 100;

} // namespace

Result<QString> parseRecordNumber(QStringView text, const QString &title)
{
    const QString number = text.trimmed().toString();
    if (number.isEmpty())
        return invalid({blocking(QLatin1String("number.empty"), Tr::tr("%1 is empty. Type the number.").arg(title))});
    if (number.size() > maximumLength) {
        return invalid({blocking(
            QLatin1String("number.long"),
            Tr::tr("%1 has %2 characters; at most %3 are allowed.").arg(title).arg(number.size()).arg(maximumLength))});
    }
    if (hasInvisibles(number)) {
        return invalid(
            {blocking(QLatin1String("number.invisible"),
                      Tr::tr("%1 contains an invisible character. Delete it and type it again.").arg(title))});
    }
    return number;
}

QString AgendaNumberTag::title()
{
    return Tr::tr("The agenda number");
}

QString CaseNumberTag::title()
{
    return Tr::tr("The case number");
}

QString LetterNumberTag::title()
{
    return Tr::tr("The letter number");
}

} // namespace lajur::domain
