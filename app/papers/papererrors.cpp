// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/papererrors.h"

#include <QCoreApplication>

namespace lajur::papers {

using namespace domain;
using namespace services;
using paperwire::Refusal;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

Error error(ErrorCode code, PaperTrouble trouble, const QString &text)
{
    return {code, text, paperTroubleName(trouble), {{paperTroubleName(trouble), text, {}}}};
}

QString refusedText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::TooLarge:
        return Tr::tr("The file has more than 50 MB. Scan it again with 300 dpi.");
    case Refusal::TooManyPixels:
        return Tr::tr("The picture has more than 60 megapixels. Scan it again with 300 dpi.");
    case Refusal::UnknownType:
        return Tr::tr("The file is neither PDF nor JPEG, PNG or TIFF. Scan or save it as one of these.");
    case Refusal::Damaged:
        return Tr::tr("The file is damaged or incomplete. Scan it again, or ask for it again.");
    case Refusal::Locked:
        return Tr::tr("The PDF opens with a password only. Ask for it without a password.");
    case Refusal::NoSuchPage:
        return Tr::tr("The file has no such page.");
    case Refusal::OtherKind:
        return Tr::tr("This can not be done with a file of this type.");
    case Refusal::NotACertificate:
        return Tr::tr("The file is no certificate. Choose the .cer file that BSrE gave out.");
    case Refusal::NoMemory:
        return Tr::tr("The file needs more memory than a paper may take. Scan it again with 300 dpi.");
    case Refusal::UnknownRequest:
        return Tr::tr("The program's parts do not fit each other. Install Lajur again.");
    }
    return {};
}

} // namespace

Error refusedError(Refusal refusal)
{
    Error refused = error(ErrorCode::Invalid, PaperTrouble::Refused, refusedText(refusal));
    refused.detail = paperwire::refusalName(refusal);
    refused.reasons.append({paperwire::refusalName(refusal), refused.text, {}});
    return refused;
}

Error endedError(WorkerEnd end)
{
    switch (end) {
    case WorkerEnd::Crashed:
        return error(ErrorCode::Unavailable, PaperTrouble::Crashed,
                     Tr::tr("Reading the file failed. Try again; if it fails again, scan it again."));
    case WorkerEnd::Hung:
        return error(ErrorCode::Unavailable, PaperTrouble::Hung,
                     Tr::tr("Reading the file took too long and was stopped. Try again, or scan it again."));
    case WorkerEnd::NotStarted:
        return error(ErrorCode::Unavailable, PaperTrouble::Missing,
                     Tr::tr("Papers can not be shown: a part of the program is missing. Install Lajur again."));
    case WorkerEnd::Unprotected:
        break;
    }
    return error(ErrorCode::Unavailable, PaperTrouble::Unprotected,
                 Tr::tr("Papers are not opened: this computer offers no protection against harmful files. "
                        "Ask who looks after it for a current system."));
}

Error restingError()
{
    return error(ErrorCode::Unavailable, PaperTrouble::Crashed,
                 Tr::tr("Reading papers failed several times in a row. Try again in half a minute; "
                        "all other work goes on."));
}

} // namespace lajur::papers
