// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/incomingletter.h"

namespace lajur::domain {

QJsonObject IncomingLetter::toJson() const
{
    return {{QStringLiteral("letterNumber"), number},
            {QStringLiteral("letterDate"), date.toString(Qt::ISODate)},
            {QStringLiteral("letterSender"), sender},
            {QStringLiteral("letterReceivedOn"), receivedOn.toString(Qt::ISODate)},
            {QStringLiteral("letterSubject"), subject}};
}

} // namespace lajur::domain
