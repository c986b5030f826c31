// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/request.h"

namespace lajur::paperwire {

namespace {

const QString Id = QStringLiteral("id");
const QString Operation = QStringLiteral("op");
const QString Paper = QStringLiteral("paper");
const QString Brings = QStringLiteral("brings");
const QString Arguments = QStringLiteral("args");

} // namespace

QCborMap Request::header() const
{
    return {{Id, static_cast<qint64>(id)},
            {Operation, operation},
            {Paper, static_cast<qint64>(paper)},
            {Brings, bringsPaper},
            {Arguments, arguments}};
}

std::optional<Request> Request::fromHeader(const QCborMap &header)
{
    if (!header[Id].isInteger() || !header[Operation].isString() || !header[Paper].isInteger()
        || !header[Brings].isBool() || !header[Arguments].isMap())
        return std::nullopt;
    return Request{static_cast<quint64>(header[Id].toInteger()), header[Operation].toString(),
                   static_cast<quint64>(header[Paper].toInteger()), header[Brings].toBool(), header[Arguments].toMap()};
}

} // namespace lajur::paperwire
