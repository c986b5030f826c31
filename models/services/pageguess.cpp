// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/pageguess.h"

#include "models/domain/receiptcode.h"

#include <QCoreApplication>

namespace lajur::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace

namespace {

QString whatTells(const PageGuess &guess)
{
    if (guess.reason == pagereasons::Word)
        return Tr::tr("At the top of the page stands \"%1\".").arg(guess.words.join(QStringLiteral(" … ")));
    if (guess.reason == pagereasons::Card)
        return Tr::tr("On the page lies a KTP.");
    const auto receipt = domain::ReceiptCode::parse(guess.receipt);
    if (guess.reason == pagereasons::Receipt && receipt)
        return Tr::tr("The page bears the receipt of case %1.").arg(receipt->caseNumber().display());
    return Tr::tr("Nothing on the page tells what it is. Choose it yourself.");
}

} // namespace

QString pageGuessText(const PageGuess &guess)
{
    if (guess.turn == 0)
        return whatTells(guess);
    return whatTells(guess) + u' '
        + (guess.turn == 180 ? Tr::tr("It lies upside down.") : Tr::tr("It lies on its side."));
}

} // namespace lajur::services
