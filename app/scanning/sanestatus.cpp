// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/sanestatus.h"

#include <QCoreApplication>

namespace lajur::scanning {

using domain::ErrorCode;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

ErrorCode codeOf(SANE_Status status)
{
    switch (status) {
    case SANE_STATUS_CANCELLED:
        return ErrorCode::Cancelled;
    case SANE_STATUS_DEVICE_BUSY:
        return ErrorCode::Busy;
    case SANE_STATUS_ACCESS_DENIED:
        return ErrorCode::NotPermitted;
    case SANE_STATUS_UNSUPPORTED:
        return ErrorCode::Refused;
    default:
        return ErrorCode::Unavailable;
    }
}

QString textOf(SANE_Status status)
{
    switch (status) {
    case SANE_STATUS_CANCELLED:
        return Tr::tr("Scanning was stopped.");
    case SANE_STATUS_DEVICE_BUSY:
        return Tr::tr("The scanner is busy. Wait until it is free, then scan again.");
    case SANE_STATUS_JAMMED:
        return Tr::tr("Paper is jammed in the feeder. Take it out, put the rest in again and go on.");
    case SANE_STATUS_NO_DOCS:
        return Tr::tr("The feeder is empty. Put the papers in and scan again.");
    case SANE_STATUS_COVER_OPEN:
        return Tr::tr("The scanner's cover is open. Close it and scan again.");
    case SANE_STATUS_ACCESS_DENIED:
        return Tr::tr("You may not use this scanner. Ask the PC's administrator for the right to it.");
    case SANE_STATUS_NO_MEM:
        return Tr::tr("There is not enough memory for this page. Scan it with fewer dpi.");
    case SANE_STATUS_UNSUPPORTED:
    case SANE_STATUS_INVAL:
        return Tr::tr("The scanner does not take these settings. Choose others.");
    default:
        return Tr::tr("The scanner does not answer any more. Check its cable and that it is switched on, then scan "
                      "again.");
    }
}

} // namespace

tl::unexpected<domain::Error> scannerFailure(SANE_Status status, const char *call)
{
    return domain::failure(codeOf(status), textOf(status),
                           QStringLiteral("%1: %2").arg(QLatin1String(call), QLatin1String(sane_strstatus(status))));
}

} // namespace lajur::scanning
