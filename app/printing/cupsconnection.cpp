// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/cupsconnection.h"

#include <QCoreApplication>

namespace lajur::printing {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int connectPatience = 5000; // ms
constexpr double answerPatience = 15; // s

} // namespace

Result<CupsConnection> CupsConnection::open()
{
    http_t *http
        = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectPatience, nullptr);
    if (http == nullptr)
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The print service of this computer does not answer. Start it, or restart the computer."),
                       cupsDetail());
    // The call answers whether to go on waiting.
    httpSetTimeout(
        http, answerPatience, [](http_t *, void *) { return 0; }, nullptr);
    return CupsConnection(http);
}

QString cupsDetail()
{
    return QStringLiteral("CUPS %1: %2")
        .arg(cupsLastError(), 4, 16, QLatin1Char('0'))
        .arg(QString::fromUtf8(cupsLastErrorString()));
}

} // namespace lajur::printing
